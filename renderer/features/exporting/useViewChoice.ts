import { useState } from 'react';
import { useStore } from 'zustand';
import { childrenOf } from '../../../shared/changes/document.ts';
import type { PdfOptions } from '../../../shared/contract/schemas.ts';
import type { View } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { isWholeMap, shownViewStore } from '../../session/shownViewStore.ts';
import type { Option } from '../../ui/Select.tsx';

/** No record can have these ids. */
const whole = 'whole map';
const onScreen = 'on screen';

interface ViewChoice {
  /** Only the whole map where nothing else can be chosen. */
  readonly options: readonly Option<string>[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly view: PdfOptions['view'];
}

/** Which view of a journey goes on paper: the whole map, what the screen shows now, or a saved one. */
export function useViewChoice(journeyId: string): ViewChoice {
  const tell = useMessage();
  const [wanted, choose] = useState(whole);
  const shown = useStore(shownViewStore, (state) => (state.shown?.journeyId === journeyId && !isWholeMap(state.shown.view) ? state.shown.view : null));
  const views = useDocument((document) => childrenOf(document, journeyId, 'view'));
  const saved = views.find(({ id }) => id === wanted);
  const isOnScreen = wanted === onScreen && shown !== null;
  return {
    options: [{ id: whole, label: tell('view.exportWhole') }, ...(shown ? [{ id: onScreen, label: tell('view.exportShown') }] : []), ...views.map(({ id, name }) => ({ id, label: name }))],
    chosen: saved ? saved.id : isOnScreen ? onScreen : whole,
    choose,
    view: saved ? onPaper(saved) : isOnScreen ? shown : undefined,
  };
}

function onPaper({ type: _type, id: _id, journeyId: _journeyId, order: _order, place: _place, ...view }: View): PdfOptions['view'] {
  return view;
}
