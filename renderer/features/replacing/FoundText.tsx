import type { SearchedField, TextMatch } from '../../../shared/commands/findInJourney.ts';
import type { MessageKey } from '../../../shared/locales/messages.ts';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './FindForm.module.css';

/** Letters that are shown on each side of what was found. */
const reach = 60;

const fieldNames = {
  title: 'inspector.name', name: 'inspector.name', label: 'inspector.emotionLabel', text: 'inspector.text', goal: 'inspector.goal', notes: 'find.speakerNotes', note: 'inspector.note',
  scenario: 'inspector.scenario', expectations: 'inspector.expectations', tags: 'inspector.tags', asksFor: 'inspector.asksFor', owner: 'inspector.owner', channel: 'inspector.channel',
  unit: 'inspector.unit', source: 'inspector.source',
} as const satisfies Record<SearchedField, MessageKey>;

const namedTypes = ['journey', 'stage', 'step', 'lane', 'card', 'touchpoint', 'opportunity', 'metric', 'emotion', 'connection'] as const;

/** What was found, in its words, with the field that it stands in. */
export function FoundText({ match }: { match: TextMatch | null }) {
  const tell = useMessage();
  const record = useRecord(match?.recordId);
  if (!match || !record) return null;
  const { text, start, end, field } = match;
  const type = namedTypes.find((named) => named === (record.type === 'reading' ? 'metric' : record.type));
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return (
    <p className={styles.found}>
      <small>{type ? `${tell(`inspector.type.${type}`)} · ` : ''}{tell(fieldNames[field])}</small>
      {start > reach ? '…' : ''}{before}<mark>{text.slice(start, end)}</mark>{after}{end + reach < text.length ? '…' : ''}
    </p>
  );
}
