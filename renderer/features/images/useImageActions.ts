import { holdsImage } from '../../../shared/model/holdsImage.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useBringImages } from '../../document/useBringImages.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';
import { useToast } from '../../ui/useToast.ts';

/** Pictures by menu, palette and key; and the way from one without words to the next. */
export function useImageActions(): void {
  const scope = useJourneyScope();
  const { getDocument } = useDocumentActions();
  const bring = useBringImages();
  const showToast = useToast();
  const tell = useMessage();
  const lastId = useSession((state) => state.selection.at(-1));
  const type = useDocument(({ records }) => records.get(lastId ?? '')?.type);
  useActionHandler('addImage', { isEnabled: type !== 'metric' && type !== 'emotion', run: () => bring([], null) });
  useActionHandler('nextImageWithoutAlt', { run: () => {
    const { items } = scope.sceneStore.getState().scene;
    const from = items.findIndex(({ id }) => id === lastId) + 1;
    const next = [...items.slice(from), ...items.slice(0, from)].find(({ id }) => {
      const record = getDocument().records.get(id);
      return holdsImage(record) && record.image !== undefined && record.image.alt === '';
    });
    if (!next) return showToast({ kind: 'note', text: tell('image.allHaveAlt') });
    // Where it is named.
    scope.session.setState({ isInspectorShown: true });
    goToRecord(scope, next.id);
  } });
}
