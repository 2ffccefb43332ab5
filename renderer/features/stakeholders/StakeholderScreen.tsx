import { useMemo, useRef, useState } from 'react';
import { createDocument } from '../../../shared/changes/createDocument.ts';
import { recordsOfStakeholderMap } from '../../../shared/changes/stakeholders.ts';
import { layoutStakeholders } from '../../../shared/layout/stakeholders/layoutStakeholders.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import type { StakeholderMap } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument, useRecord } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStakeholderTexts } from '../../i18n/useStakeholderTexts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import heard from '../../ui/heard.module.css';
import { AddActorDialog } from './AddActorDialog.tsx';
import { MapList } from './MapList.tsx';
import { RelationDialog } from './RelationDialog.tsx';
import { SelectionPanel } from './SelectionPanel.tsx';
import { StakeholderCanvas } from './StakeholderCanvas.tsx';
import styles from './StakeholderScreen.module.css';
import { useMapActions, type MapDialog } from './useMapActions.ts';

/** One stakeholder map: its picture, beside it what is chosen and everybody as a list. The top bar belongs to whoever mounts this. */
export function StakeholderScreen({ mapId, select }: { mapId: string; select: string | null }) {
  const tell = useMessage();
  const map = useRecord(mapId);
  if (map?.type === 'stakeholderMap') return <OpenMap map={map} select={select} />;
  return (
    <main className={styles.missing}>
      <EmptyState title={tell('stakeholder.missing')} actions={<a href={routeAddress({ screen: 'home' })}>{tell('stakeholder.toLibrary')}</a>}>{tell('stakeholder.missingHint')}</EmptyState>
    </main>
  );
}

function OpenMap({ map, select }: { map: StakeholderMap; select: string | null }) {
  const tell = useMessage();
  const texts = useStakeholderTexts();
  const [selectedId, setSelectedId] = useState(select);
  const [dialog, setDialog] = useState<MapDialog | null>(null);
  const place = useRef<HTMLElement>(null);
  const records = useDocument((document) => recordsOfStakeholderMap(document, map));
  const scene = useMemo(() => layoutStakeholders(createDocument(records), map, { texts, measureText }), [records, map, texts]);
  const selected = records.find((record) => record.id === selectedId && record.type !== 'persona' && record.type !== 'stakeholderMap') ?? null;
  const actions = useMapActions({ map, selected, setDialog, onGone: () => place.current?.focus() });
  return (
    <div className={styles.screen}>
      <main ref={place} tabIndex={-1} className={styles.main} aria-label={tell('stakeholder.picture', { name: map.name })}>
        <StakeholderCanvas map={map} scene={scene} selectedId={selected?.id ?? null} onSelect={setSelectedId} actions={actions} />
      </main>
      <aside className={styles.side}>
        <SelectionPanel map={map} selected={selected} onSelect={setSelectedId} actions={actions} />
        <MapList map={map} selectedId={selected?.id ?? null} onSelect={setSelectedId} onAdd={actions.add} />
      </aside>
      <div role="status" className={heard.heard}>{actions.said}</div>
      {dialog?.kind === 'add' ? <AddActorDialog map={map} onAdded={setSelectedId} onClose={() => setDialog(null)} /> : null}
      {dialog?.kind === 'relate' ? <RelationDialog fromId={dialog.fromId} toId={dialog.toId} onAdded={setSelectedId} onClose={() => setDialog(null)} /> : null}
    </div>
  );
}
