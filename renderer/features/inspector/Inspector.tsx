import { memo } from 'react';
import { ChatCircle, Copy, Trash, X } from '@phosphor-icons/react';
import { getRecord } from '../../../shared/changes/document.ts';
import { isLocked } from '../../../shared/model/isLocked.ts';
import { isOpener } from '../../../shared/changes/subJourneys.ts';
import { isCardItem, isCellItem, type AnyRecord, type RecordType } from '../../../shared/model/records.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage, type TellMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Inspector.module.css';
import { ClaimOf } from './ClaimOf.tsx';
import { ItemLinks } from './ItemLinks.tsx';
import { JourneyPanel } from './JourneyPanel.tsx';
import { LockNote } from './LockNote.tsx';
import { PanelOf } from './PanelOf.tsx';
import { SeveralKinds } from './SeveralKinds.tsx';
import { SubJourneyOf } from './SubJourneyOf.tsx';
import { RecordFindings } from './RecordFindings.tsx';
import { shownType } from './shownType.ts';
import { TextOf } from './TextOf.tsx';

/** What is selected, with every field of it; nothing selected is the journey itself. Several of a kind are edited together. */
export function Inspector() {
  const isShown = useSession((state) => state.isInspectorShown);
  return isShown ? <Shown /> : null;
}

function Shown() {
  const { journeyId } = useJourneyScope();
  const tell = useMessage();
  const selection = useSession((state) => state.selection);
  const records = useDocument((document) => selection.flatMap((id) => document.records.get(id) ?? []));
  const journey = useDocument((document) => getRecord(document, 'journey', journeyId));
  const shown: readonly AnyRecord[] = records.length > 0 ? records : journey ? [journey] : [];
  const context = useContextLine(shown);
  return (
    <aside className={styles.inspector} aria-label={tell('inspector.label')} data-inspector>
      <Top context={context} hasSelection={records.length > 0} />
      {/* A new panel for a new selection, so that text that is being typed is committed to what it was typed for. */}
      <div key={shown.map(({ id }) => id).join(' ')} className={styles.panel}><Panel records={shown} tell={tell} /></div>
    </aside>
  );
}

/** Memoised: an edit of what is selected changes nothing of it. */
const Top = memo(({ context, hasSelection }: { context: string; hasSelection: boolean }) => {
  const tell = useMessage();
  const toggle = useAction('toggleInspector');
  return (
    <div className={styles.top}>
      <span className={styles.context}>{context}</span>
      {hasSelection ? <SelectionButtons /> : null}
      <IconButton size="small" label={tell('inspector.close')} shortcut={toggle.shortcut} onPress={toggle.run}><X size={15} aria-hidden /></IconButton>
    </div>
  );
});

function SelectionButtons() {
  const duplicate = useAction('duplicate');
  const remove = useAction('delete');
  const comment = useAction('addComment');
  return (
    <>
      {duplicate.isEnabled ? <IconButton size="small" label={duplicate.label} shortcut={duplicate.shortcut} onPress={duplicate.run}><Copy size={15} aria-hidden /></IconButton> : null}
      {comment.isEnabled ? <IconButton size="small" label={comment.label} shortcut={comment.shortcut} onPress={comment.run}><ChatCircle size={15} aria-hidden /></IconButton> : null}
      <IconButton size="small" label={remove.label} shortcut={remove.shortcut} onPress={remove.run}><Trash size={15} aria-hidden /></IconButton>
    </>
  );
}

function Panel({ records, tell }: { records: readonly AnyRecord[]; tell: TellMessage }) {
  const [only] = records;
  if (!only) return null;
  const types = new Set(records.map(({ type }) => type));
  return (
    <>
      <LockNote records={records} />
      <fieldset disabled={records.every(isLocked)} className={styles.fields}>
        {records.length === 1 ? <Heading record={only} /> : <h2 className={styles.several}>{tell('inspector.several', { count: records.length })}</h2>}
        {only.type === 'journey' ? <JourneyPanel journey={only} /> : null}
        {types.size === 1 ? <Fields type={only.type} records={records} /> : <SeveralKinds records={records} />}
      </fieldset>
      {records.length === 1 ? <RecordFindings record={only} /> : null}
      {records.length === 1 && isCardItem(only) && only.claimId ? <ClaimOf claimId={only.claimId} /> : null}
      {records.length === 1 && isOpener(only) ? <SubJourneyOf item={only} /> : null}
      {records.length === 1 && isCellItem(only) ? <ItemLinks itemId={only.id} /> : null}
    </>
  );
}

/** The heading edits how a record is called, which none of its other fields shows: writing on the map leaves them alone. */
const Fields = memo(PanelOf, (before, after) => before.type === after.type && before.records.length === after.records.length && before.records.every((record, index) => isSameButName(record, after.records[index])));

function isSameButName(before: AnyRecord, after: AnyRecord | undefined): boolean {
  const [old, now]: Readonly<Record<string, unknown>>[] = [{ ...before, name: '', title: '' }, { ...after, name: '', title: '' }];
  return Object.keys({ ...old, ...now }).every((field) => old?.[field] === now?.[field]);
}

function Heading({ record }: { record: AnyRecord }) {
  const tell = useMessage();
  const label = tell('inspector.name');
  switch (record.type) {
    case 'stage': return <TextOf records={[record]} field="name" label={label} kind="title" />;
    case 'step': return <TextOf records={[record]} field="name" label={label} placeholder={tell('inspector.unnamedStep')} />;
    case 'lane': return <TextOf records={[record]} field="title" label={label} placeholder={tell(`vocabulary.laneKind.${record.kind}`)} />;
    case 'journey': return <TextOf records={[record]} field="title" label={label} kind="title" />;
    case 'card':
    case 'touchpoint':
    case 'opportunity':
    case 'metric': return <TextOf<typeof record> records={[record]} field="title" label={label} kind="title" />;
    default: return null;
  }
}

/** "Touchpoint in Support". */
function useContextLine(records: readonly AnyRecord[]): string {
  const tell = useMessage();
  const [only] = records;
  const stageName = useDocument((document) => {
    const stepId = only && records.length === 1 && (isCellItem(only) || only.type === 'emotion') ? only.parentId : only?.type === 'step' ? only.id : undefined;
    return getRecord(document, 'stage', getRecord(document, 'step', stepId)?.parentId)?.name;
  });
  if (!only) return '';
  const types = new Set<RecordType>(records.map(({ type }) => type));
  const type = tell(`inspector.type.${types.size === 1 ? shownType(only.type) : 'mixed'}`);
  return stageName ? tell('inspector.typeInStage', { type, stage: stageName }) : type;
}
