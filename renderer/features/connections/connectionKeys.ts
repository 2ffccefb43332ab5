import type { CanvasKeyHandler } from '../../session/gesture.ts';
import { connect } from './connect.ts';

/** With the connect tool: walk to the other card, Enter links. */
export const connectionKeys: CanvasKeyHandler = ({ key, isMod, isAlt }, context) => {
  const { session, sceneStore } = context.scope;
  const { tool, focus, connectFromId } = session.getState();
  if (tool !== 'connect' || key !== 'Enter' || isMod || isAlt) return false;
  const itemId = focus?.kind === 'cell' ? focus.itemId : null;
  if (!itemId || !sceneStore.getState().scene.itemById.has(itemId)) return true;
  if (connectFromId && connectFromId !== itemId) connect(context, connectFromId, itemId);
  else session.setState({ connectFromId: itemId });
  return true;
};
