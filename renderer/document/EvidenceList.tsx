import { Books, LinkBreak, Plus, PlusCircle } from '@phosphor-icons/react';
import { useState } from 'react';
import { childrenOf } from '../../shared/changes/document.ts';
import type { FoundedRecord } from '../../shared/model/canRestOnEvidence.ts';
import type { Evidence } from '../../shared/model/records.ts';
import { routeAddress } from '../actions/routes.ts';
import { useEvidenceWords } from '../i18n/useEvidenceWords.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseDialog } from '../ui/ChooseDialog.tsx';
import { EvidenceIcon } from '../ui/EvidenceIcon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useDocument } from './DocumentProvider.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import styles from './EvidenceList.module.css';
import { NewEvidenceDialog } from './NewEvidenceDialog.tsx';
import { useEvidenceCommands } from './useEvidenceCommands.ts';

/** What cards or claims rest on, and ways to more. Of several the evidence of any of them, with how many rest on it. */
export function EvidenceList({ records }: { records: readonly FoundedRecord[] }) {
  const tell = useMessage();
  const [openId, setOpenId] = useState<string | null>(null);
  const [asking, setAsking] = useState<'existing' | 'new' | null>(null);
  const itemIds = records.map(({ id }) => id);
  const all = useDocument((document) => childrenOf(document, '', 'evidence'));
  const attached = all.filter(({ id }) => records.some(({ evidenceIds }) => evidenceIds?.includes(id)));
  const close = (): void => setAsking(null);
  return (
    <>
      {attached.length === 0 ? <p className={styles.hint}>{tell('catalogue.noEvidence')}</p> : null}
      <ul className={styles.list}>
        {attached.map((evidence) => <EvidenceRow key={evidence.id} evidence={evidence} records={records} isOpen={evidence.id === openId} onOpen={() => setOpenId(evidence.id === openId ? null : evidence.id)} />)}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" isDisabled={all.length === 0} icon={<Books size={14} aria-hidden />} onPress={() => setAsking('existing')}>{tell('catalogue.attachEvidence')}</Button>
        <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={() => setAsking('new')}>{tell('catalogue.newEvidence')}</Button>
      </div>
      {asking === 'existing' ? <AttachDialog evidence={all} records={records} onClose={close} /> : null}
      {asking === 'new' ? <NewEvidenceDialog itemIds={itemIds} onCreated={setOpenId} onClose={close} /> : null}
    </>
  );
}

interface EvidenceRowProps {
  readonly evidence: Evidence;
  readonly records: readonly FoundedRecord[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One piece: pressed, it opens its fields in place. */
function EvidenceRow({ evidence, records, isOpen, onOpen }: EvidenceRowProps) {
  const tell = useMessage();
  const words = useEvidenceWords();
  const { attach, detach } = useEvidenceCommands();
  const itemIds = records.map(({ id }) => id);
  const { id, title, quote, kind } = evidence;
  const count = records.filter(({ evidenceIds }) => evidenceIds?.includes(id)).length;
  const isPartial = count < records.length;
  return (
    <li className={styles.evidence}>
      <div className={styles.row}>
        <button type="button" className={styles.head} aria-expanded={isOpen} onClick={onOpen}>
          <EvidenceIcon kind={kind} size={14} />
          <span className={styles.words}>
            <span>{title}</span>
            {quote && !isOpen ? <q>{quote}</q> : null}
            <small>{words(evidence)}{isPartial ? ` · ${tell('catalogue.ofSelected', { count, all: records.length })}` : ''}</small>
          </span>
        </button>
        {isPartial ? <IconButton size="small" label={tell('catalogue.attachToAll', { title })} onPress={() => attach([id], itemIds)}><PlusCircle size={14} aria-hidden /></IconButton> : null}
        <IconButton size="small" label={tell('catalogue.detach', { title })} onPress={() => detach([id], itemIds)}><LinkBreak size={14} aria-hidden /></IconButton>
      </div>
      {isOpen ? (
        <div className={styles.fields}>
          <EvidenceFields evidence={evidence} />
          <a href={routeAddress({ screen: 'catalogue', section: 'evidence', select: id })} className={styles.link}>{tell('catalogue.openInCatalogue')}</a>
        </div>
      ) : null}
    </li>
  );
}

/** What is in the library already and not yet on all of the cards. */
function AttachDialog({ evidence, records, onClose }: { evidence: readonly Evidence[]; records: readonly FoundedRecord[]; onClose: () => void }) {
  const tell = useMessage();
  const words = useEvidenceWords();
  const { attach } = useEvidenceCommands();
  const free = evidence.filter(({ id }) => !records.every(({ evidenceIds }) => evidenceIds?.includes(id)));
  const options = free.map((piece) => ({ id: piece.id, label: piece.title, icon: <EvidenceIcon kind={piece.kind} />, detail: [words(piece), piece.source, piece.quote].filter(Boolean).join(' · ') }));
  return (
    <ChooseDialog
      title={tell('catalogue.attachTitle')} fieldLabel={tell('catalogue.find.evidence')} options={options} emptyText={tell('catalogue.allAttached')} submitLabel={(count) => tell('catalogue.attach', { count })}
      onSubmit={(ids) => { if (attach(ids, records.map(({ id }) => id))) onClose(); }} onClose={onClose}
    />
  );
}
