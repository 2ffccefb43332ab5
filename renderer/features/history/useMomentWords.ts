import { useCallback } from 'react';
import type { Label } from '../../../shared/changes/changeset.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import type { Moment } from './moment.ts';

interface MomentWords {
  readonly title: string;
  /** What it is about: names of journeys, stages, cards. */
  readonly names: string;
  readonly author: string;
  readonly time: string;
  readonly date: string;
}

/** A moment as a person reads it, in the window's language. */
export function useMomentWords(): (moment: Moment) => MomentWords {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const format = useFormat();
  return useCallback((moment) => {
    const { author, at } = moment.kind === 'entry' ? moment.entry : moment.version;
    const labelOf = (label: Label) => (label.isUndo ? tell('history.undone', { what: tellDynamic(label) }) : tellDynamic(label));
    const common = { author, time: format.time(at), date: format.date(at) };
    if (moment.kind === 'version') {
      const { name, act } = moment.version;
      const before = act ? tell('history.before', { what: labelOf(act) }) : '';
      return { ...common, title: name || before, names: name ? before : '' };
    }
    const title = labelOf(moment.entry.label);
    const names = moment.entry.names.filter((name) => !title.includes(name)).map((name) => tell('history.quoted', { name }));
    return { ...common, title, names: format.list(names) };
  }, [tell, tellDynamic, format]);
}
