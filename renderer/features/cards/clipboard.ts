import { createId } from '../../../shared/base/createId.ts';
import { addCellItem } from '../../../shared/commands/addCellItem.ts';
import { parseClipboard, type ClipboardContent } from '../../../shared/commands/clipboardContent.ts';
import { copyRecords } from '../../../shared/commands/copyRecords.ts';
import { pasteRecords } from '../../../shared/commands/pasteRecords.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { DocumentActions } from '../../document/createDocumentStore.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';

/** Cards travel between windows in this form; other programs see their titles as text. */
const itemsType = 'application/x-itinera+json';
/** Lines of foreign text that become cards at most. */
const maximumLines = 200;

export interface Copied {
  readonly content: ClipboardContent;
  readonly text: string;
}

/** What was copied last in this window: pasting from a menu works even where the browser does not let us read the clipboard. */
let lastCopied: Copied | null = null;

export function copySelected({ session }: JourneyScope, actions: DocumentActions): Copied | null {
  const content = copyRecords(actions.getDocument(), session.getState().selection);
  if (content.items.length === 0) return null;
  lastCopied = { content, text: content.items.map(({ record }) => record.title).join('\n') };
  return lastCopied;
}

export function writeTransfer(transfer: DataTransfer, { content, text }: Copied): void {
  transfer.setData(itemsType, JSON.stringify(content));
  transfer.setData('text/plain', text);
}

export function readTransfer(transfer: DataTransfer): ClipboardContent | string {
  const own = parseClipboard(transfer.getData(itemsType));
  return own.ok ? own.value : transfer.getData('text/plain');
}

/** From a menu or the palette, where no clipboard event is at hand. */
export async function readSystemClipboard(): Promise<ClipboardContent | string> {
  const text = await navigator.clipboard.readText().catch(() => null);
  if (lastCopied && (text === null || text === lastCopied.text)) return lastCopied.content;
  return text ?? '';
}

/** Pastes into the cell where the keyboard stands, or beside what is selected. Foreign text makes one card a line. */
export function pasteInto(scope: JourneyScope, actions: DocumentActions, clipboard: ClipboardContent | string): void {
  const cell = pasteCell(scope);
  if (!cell) return;
  if (typeof clipboard === 'string') return pasteLines(scope, actions, clipboard, cell);
  const made: string[] = [];
  const newId = (): string => {
    const id = createId();
    made.push(id);
    return id;
  };
  const journeyId = scope.journeyId;
  if (!actions.run((document) => pasteRecords(document, { content: clipboard, journeyId, ...cell, newId }))) return;
  const pasted = made.slice(0, clipboard.items.length);
  if (pasted[0]) goToRecord(scope, pasted[0]);
  scope.session.setState({ selection: pasted });
}

function pasteLines(scope: JourneyScope, actions: DocumentActions, text: string, cell: { laneId: string; stepId: string }): void {
  const titles = text.split(/\r?\n/).map((line) => line.replaceAll(/\s+/g, ' ').trim().slice(0, limits.title)).filter(Boolean).slice(0, maximumLines);
  const ids = titles.map(() => createId());
  // One line after another, since each finds its place after the one before; together they are one entry of the history.
  actions.mergeAs(ids[0] ?? '', () => {
    titles.forEach((title, index) => actions.run((document) => addCellItem(document, { id: ids[index] ?? createId(), ...cell, title })));
  });
  if (ids[0]) goToRecord(scope, ids[0]);
  if (ids.length > 1) scope.session.setState({ selection: ids });
}

/** The focused cell, else that of the last selected card, else the first cell that can hold cards. */
function pasteCell({ session, sceneStore }: JourneyScope): { laneId: string; stepId: string } | null {
  const { focus, selection } = session.getState();
  const { scene } = sceneStore.getState();
  if (focus?.kind === 'cell') return { laneId: focus.laneId, stepId: focus.stepId };
  const item = scene.itemById.get(selection.at(-1) ?? '');
  if (item) return { laneId: item.laneId, stepId: item.stepId };
  const lane = scene.lanes.find(({ kind, collapsed }) => kind !== 'emotion' && !collapsed);
  const step = scene.steps[0];
  return lane && step ? { laneId: lane.id, stepId: step.id } : null;
}
