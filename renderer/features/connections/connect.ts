import { createId } from '../../../shared/base/createId.ts';
import { connectItems } from '../../../shared/commands/connectItems.ts';
import { select } from '../../session/createSession.ts';
import type { GestureContext } from '../../session/gesture.ts';

/** Links two cards as a plain flow, selects the link (its kind stands in the inspector) and leaves the connect tool. */
export function connect({ scope: { session }, actions }: GestureContext, fromId: string, toId: string): boolean {
  const id = createId();
  const isMade = actions.run((document) => connectItems(document, { id, fromId, toId, kind: 'flow' }));
  session.setState({ tool: 'select', connectFromId: null });
  if (isMade) select(session, [id]);
  return isMade;
}
