import type { AnyRecord, RecordOf, RecordType } from '../../../shared/model/records.ts';
import { CardPanel } from './CardPanel.tsx';
import { ConnectionPanel } from './ConnectionPanel.tsx';
import { EmotionPanel } from './EmotionPanel.tsx';
import { LanePanel } from './LanePanel.tsx';
import { MetricPanel } from './MetricPanel.tsx';
import { OpportunityPanel } from './OpportunityPanel.tsx';
import { StagePanel, StepPanel } from './StagePanel.tsx';
import { TouchpointPanel } from './TouchpointPanel.tsx';

/** The fields of one or several records of one type. */
export function PanelOf({ type, records }: { type: RecordType; records: readonly AnyRecord[] }) {
  switch (type) {
    case 'stage': return <StagePanel records={ofType(records, 'stage')} />;
    case 'step': return <StepPanel records={ofType(records, 'step')} />;
    case 'lane': return <LanePanel records={ofType(records, 'lane')} />;
    case 'card': return <CardPanel records={ofType(records, 'card')} />;
    case 'touchpoint': return <TouchpointPanel records={ofType(records, 'touchpoint')} />;
    case 'opportunity': return <OpportunityPanel records={ofType(records, 'opportunity')} />;
    case 'metric': return <MetricPanel records={ofType(records, 'metric')} />;
    case 'emotion': return <EmotionPanel records={ofType(records, 'emotion')} />;
    case 'connection': return <ConnectionPanel records={ofType(records, 'connection')} />;
    default: return null;
  }
}

function ofType<Type extends RecordType>(records: readonly AnyRecord[], type: Type): RecordOf<Type>[] {
  return records.filter((record): record is RecordOf<Type> => record.type === type);
}
