import { useState } from 'react';
import type { Claim, Section } from '../../../../shared/model/records.ts';
import { ClaimMark } from '../../../document/ClaimMark.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSectionWords } from '../../../sheet/useSectionWords.ts';
import { AddButton } from '../AddButton.tsx';
import { ClaimField } from '../ClaimField.tsx';
import { ClaimRow } from '../ClaimRow.tsx';
import { focusClaim } from '../focusClaim.ts';
import { isBegun, useClaimRows } from '../useClaimRows.ts';
import styles from './forms.module.css';

/** Jobs to be done: "When …, I want …, so I can …". A story reads as a sentence and is written in its three parts. */
export function StoriesForm({ section }: { section: Section }) {
  const tell = useMessage();
  const rows = useClaimRows(section);
  return (
    <>
      <ul className={styles.stories} data-list="claim" data-section={section.id} data-group="stories">
        {rows.claims.map((claim) => <ClaimRow key={claim.id} rows={rows} claim={claim} className={styles.story} dragGroup="stories"><Story claim={claim} /></ClaimRow>)}
      </ul>
      <AddButton onPress={() => rows.begin(null)}>{tell('persona.add.jobs')}</AddButton>
    </>
  );
}

function Story({ claim }: { claim: Claim }) {
  const tell = useMessage();
  const words = useSectionWords();
  const [isWriting, setWriting] = useState(isBegun(claim));
  const write = (): void => {
    setWriting(true);
    focusClaim(claim.id);
  };
  return (
    <>
      {isBegun(claim) ? null : <span className={styles.faintMark}><ClaimMark claim={claim} /></span>}
      {isWriting ? (
        <div className={styles.parts} onBlur={({ currentTarget, relatedTarget }) => { if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) && !isBegun(claim)) setWriting(false); }}>
          <Part lead={tell('persona.story.when')} field="situation" />
          <Part lead={tell('persona.story.want')} field="text" />
          <Part lead={tell('persona.story.so')} field="outcome" />
        </div>
      ) : <button type="button" className={styles.sentence} title={tell('persona.editStory')} onClick={write}>{words.story(claim)}</button>}
    </>
  );
}

function Part({ lead, field }: { lead: string; field: 'situation' | 'text' | 'outcome' }) {
  return (
    <div className={styles.part}>
      <span aria-hidden>{lead}</span>
      <ClaimField field={field} label={lead} placeholder="…" className={styles.partText} />
    </div>
  );
}
