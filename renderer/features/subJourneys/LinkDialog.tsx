import { useState } from 'react';
import { journeysOf } from '../../../shared/changes/journeysOf.ts';
import { subJourneyOf } from '../../../shared/changes/subJourneys.ts';
import { refusalOfCircle, setSubJourney } from '../../../shared/commands/setSubJourney.ts';
import { titleOf } from '../../../shared/model/titleOf.ts';
import { useDocument, useDocumentActions, useRecord } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './LinkDialog.module.css';

/** Which journey a card opens. One that would lead back here can be chosen, to be told why it cannot be. */
export function LinkDialog({ cardId, onClose }: { cardId: string; onClose: () => void }) {
  const tell = useMessage();
  const { journeyId } = useJourneyScope();
  const { run } = useDocumentActions();
  const card = useRecord(cardId);
  const journeys = useDocument((document) => journeysOf(document).filter(({ id }) => id !== journeyId));
  const linkedId = useDocument((document) => subJourneyOf(document, card)?.id ?? null);
  const [chosenId, choose] = useState(linkedId);
  const chain = useDocument((document) => (chosenId ? (refusalOfCircle(document, journeyId, chosenId)?.values?.['chain'] ?? null) : null));
  const link = (): void => {
    if (chosenId && run((document) => setSubJourney(document, { itemId: cardId, journeyId: chosenId }))) onClose();
  };
  return (
    <FormDialog title={tell('subJourney.linkTitle', { title: (card && titleOf(card)) || tell('subJourney.untitled') })} submitLabel={tell('subJourney.link')} canSubmit={chosenId !== null && chain === null} onSubmit={link} onClose={onClose}>
      <p className={styles.hint}>{tell(journeys.length > 0 ? 'subJourney.linkHint' : 'subJourney.noOther')}</p>
      {journeys.length > 0 ? <Select label={tell('subJourney.journey')} options={journeys.map(({ id, title }) => ({ id, label: title }))} value={chosenId} onChange={choose} placeholder={tell('subJourney.choose')} /> : null}
      {chain === null ? null : <p role="alert" className={styles.refusal}>{tell('error.subJourney.circle', { chain })}</p>}
    </FormDialog>
  );
}
