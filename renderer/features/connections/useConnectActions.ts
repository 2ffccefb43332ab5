import { createId } from '../../../shared/base/createId.ts';
import { connectItems } from '../../../shared/commands/connectItems.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { announce } from '../../session/createSession.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';

/** Links several selected cards in their order at once; with one or none it starts the connect tool. */
export function useConnectActions(): void {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const tell = useMessage();
  const isConnecting = useSession((state) => state.tool === 'connect');
  useActionHandler('connect', {
    isChecked: isConnecting,
    run: () => {
      const { session, sceneStore } = scope;
      const items = session.getState().selection.filter((id) => sceneStore.getState().scene.itemById.has(id));
      if (isConnecting) return session.setState({ tool: 'select', connectFromId: null });
      if (items.length < 2) {
        session.setState({ tool: 'connect', connectFromId: items[0] ?? null });
        return announce(session, tell('canvas.connectStarted'));
      }
      actions.mergeAs(createId(), () => {
        items.slice(1).forEach((toId, index) => actions.run((document) => connectItems(document, { id: createId(), fromId: items[index] ?? '', toId, kind: 'flow' })));
      });
    },
  });
}
