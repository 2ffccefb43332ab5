import { useState } from 'react';
import { createId } from '../../../../shared/base/createId.ts';
import type { Claim, Section } from '../../../../shared/model/records.ts';
import { factKeys, type FactKey } from '../../../../shared/model/vocabulary.ts';
import { ClaimMark } from '../../../document/ClaimMark.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSectionWords } from '../../../sheet/useSectionWords.ts';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { AddButton } from '../AddButton.tsx';
import { BuyingRoles } from '../BuyingRoles.tsx';
import { ClaimField } from '../ClaimField.tsx';
import { ClaimRow } from '../ClaimRow.tsx';
import { focusClaim } from '../focusClaim.ts';
import { begunClaim, isBegun, useClaimRows, type ClaimRows } from '../useClaimRows.ts';
import styles from './forms.module.css';

/** Who the persona is, line by line: the facts that most sheets have, and any others under a name of one's own. */
export function FactsForm({ section }: { section: Section }) {
  const tell = useMessage();
  const { key: nameOf } = useSectionWords();
  const rows = useClaimRows(section, { beforeOf: factAfter });
  const [ids] = useState(() => new Map(factKeys.map((key) => [key, createId()])));
  // A sheet that says nothing yet offers all of them; later, those that are missing are a menu.
  const [offered, setOffered] = useState<readonly FactKey[]>(() => (rows.claims.length === 0 ? factKeys : []));
  const isMissing = (key: FactKey): boolean => rows.claims.every((fact) => fact.key !== key);
  const facts = offered.filter(isMissing).reduce((shown, key) => withFact(shown, begunClaim(section, ids.get(key) ?? key, { key })), rows.claims);
  const offer = (key: FactKey): void => {
    setOffered((keys) => [...keys.filter((other) => other !== key), key]);
    focusClaim(ids.get(key) ?? '');
  };
  const groups = [
    factKeys.filter((key) => facts.every((fact) => fact.key !== key)).map((key) => ({ id: key, label: nameOf(section, { key }), run: () => offer(key) })),
    [{ id: 'own', label: tell('persona.ownFact'), run: () => rows.begin(null) }],
  ];
  return (
    <>
      <ul className={styles.facts} data-list="claim" data-section={section.id} data-group="facts">
        {facts.map((fact) => <Fact key={fact.id} rows={rows} fact={fact} />)}
        <BuyingRoles personaId={section.parentId} />
      </ul>
      <MenuButton label={tell('persona.add.who')} groups={groups} placement="bottom start"><AddButton>{tell('persona.add.who')}</AddButton></MenuButton>
    </>
  );
}

function Fact({ rows, fact }: { rows: ClaimRows; fact: Claim }) {
  const tell = useMessage();
  const { key: nameOf } = useSectionWords();
  const name = nameOf(rows.section, fact);
  return (
    <ClaimRow rows={rows} claim={fact} className={styles.fact} dragGroup="facts">
      <span className={styles.factName}>{rankOf(fact) < 0 ? <ClaimField field="key" label={tell('persona.factName')} className={styles.key} /> : name}</span>
      <ClaimField label={rankOf(fact) < 0 ? tell('persona.factText', { name: name || tell('persona.ownFact') }) : name} placeholder="—" />
      {isBegun(fact) ? null : <span className={styles.faintMark}><ClaimMark claim={fact} /></span>}
    </ClaimRow>
  );
}

/** The place of a fact among those that most sheets have; −1 for one's own. */
function rankOf({ key }: Pick<Claim, 'key'>): number {
  return (factKeys as readonly (string | undefined)[]).indexOf(key);
}

/** Known facts stand in their usual order, as far as nobody put them into another; one's own come last. */
function factAfter(fact: Pick<Claim, 'key'>, facts: readonly Claim[]): string | null {
  const rank = rankOf(fact);
  return (rank < 0 ? undefined : facts.find((other) => rankOf(other) > rank || rankOf(other) < 0)?.id) ?? null;
}

function withFact(facts: readonly Claim[], fact: Claim): readonly Claim[] {
  const index = facts.findIndex(({ id }) => id === factAfter(fact, facts));
  return index < 0 ? [...facts, fact] : facts.toSpliced(index, 0, fact);
}
