import { useMemo, useState } from 'react';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { personaOf } from '../../../shared/changes/personaParts.ts';
import { placesOf, type Place } from '../../../shared/metrics/catalogue/placesOf.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useRecordNames } from '../../document/useRecordNames.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PlaceList.module.css';

/** As many places as a person looks through before asking for more. */
const atOnce = 40;

/** Where something is used: journey by journey, each place a link that opens the map there and selects it. */
export function PlaceList({ records }: { records: readonly AnyRecord[] }) {
  const tell = useMessage();
  const { number } = useFormat();
  const [limit, setLimit] = useState(atOnce);
  const document = useDocument((current) => current);
  const places = useMemo(() => placesOf(document, records), [document, records]);
  const groups = [...Map.groupBy(places.slice(0, limit), ({ journey }) => journey?.id ?? '')];
  if (places.length === 0) return <p className={styles.hint}>{tell('catalogue.usedNowhere')}</p>;
  return (
    <div className={styles.places}>
      {groups.map(([journeyId, ofJourney]) => (
        <section key={journeyId} className={styles.journey}>
          <h3>{ofJourney[0]?.journey?.title ?? tell('home.personas')}<small>{number(places.filter(({ journey }) => (journey?.id ?? '') === journeyId).length)}</small></h3>
          <ul>{ofJourney.map((place) => <li key={place.record.id}><PlaceLink place={place} /></li>)}</ul>
        </section>
      ))}
      {places.length > limit ? <Button size="small" onPress={() => setLimit(places.length)}>{tell('catalogue.showMore', { count: places.length - limit })}</Button> : null}
    </div>
  );
}

/** "Support chat": "Support › Touchpoints". */
function PlaceLink({ place: { record, journey, stage, step, lane } }: { place: Place }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const { nameOf, placeOf } = useRecordNames();
  const laneName = lane ? lane.title || texts.laneTitle(lane.kind) : '';
  const ofPersona = useDocument((document) => placeOf(document, record));
  const personaId = useDocument((document) => (record.type === 'claim' ? (personaOf(document, record)?.id ?? '') : record.id));
  const name = useDocument((document) => nameOf(document, record));
  const onMap = record.type === 'view' ? tell('home.kind.view') : [stage?.name, step?.name, laneName].filter(Boolean).join(' › ');
  const place = record.type === 'claim' ? ofPersona : onMap;
  const address = journey ? routeAddress({ screen: 'journey', journeyId: journey.id, select: record.id }) : routeAddress({ screen: 'persona', personaId, ...(record.type === 'claim' ? { claimId: record.id } : {}) });
  return (
    <a href={address} className={styles.place}>
      <span>{name || tell('catalogue.untitled')}</span>
      {place ? <small>{place}</small> : null}
    </a>
  );
}
