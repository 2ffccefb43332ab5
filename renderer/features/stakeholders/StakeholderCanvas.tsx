import { useId, useRef, type KeyboardEvent } from 'react';
import { getRecord } from '../../../shared/changes/document.ts';
import type { Face, Point, SceneActor, SceneRelation, StakeholderScene } from '../../../shared/layout/stakeholders/stakeholderScene.ts';
import type { StakeholderMap } from '../../../shared/model/records.ts';
import { useFacesOfActors } from '../../document/useFacesOfActors.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ActorPicture, RingGrounds } from '../../scene/ActorPicture.tsx';
import { ScenePrimitives } from '../../scene/ScenePrimitives.tsx';
import heard from '../../ui/heard.module.css';
import styles from './StakeholderCanvas.module.css';
import { useMapGesture } from './useMapGesture.ts';
import type { MapActions } from './useMapActions.ts';
import { useMapWords } from './useMapWords.ts';
import { useZoom } from './useZoom.ts';
import { ZoomTools } from './ZoomTools.tsx';

interface StakeholderCanvasProps {
  readonly map: StakeholderMap;
  readonly scene: StakeholderScene;
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly actions: MapActions;
}

const noAsset = (): string => '';

/** The picture, in which actors are dragged, turned by keys and joined. */
export function StakeholderCanvas({ map, scene, selectedId, onSelect, actions }: StakeholderCanvasProps) {
  const tell = useMessage();
  const helpId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const faceOf = useFacesOfActors();
  const zoom = useZoom(view, svg, scene.box.width);
  const gesture = useMapGesture({ svg, view, scene, actions, onSelect });
  const { box } = scene;
  const isLit = (relation: SceneRelation): boolean => !scene.actors.some(({ id }) => id === selectedId) || relation.fromId === selectedId || relation.toId === selectedId;
  const { drag } = gesture;
  return (
    <div className={styles.frame}>
      <p id={helpId} className={heard.heard}>{tell('stakeholder.pictureHelp')}</p>
      <div ref={view} className={styles.view} data-fitted={zoom.scale === null || undefined}>
        <svg
          ref={svg} viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="group" aria-label={tell('stakeholder.picture', { name: map.name })} aria-describedby={helpId} className={styles.picture}
          {...(zoom.scale === null ? {} : { width: box.width * zoom.scale, height: box.height * zoom.scale })} {...gesture.handlers}
        >
          <g aria-hidden><RingGrounds rings={scene.rings} /></g>
          {drag?.kind === 'move' ? <circle r={scene.rings.find(({ ring }) => ring === drag.place.ring)?.radius} className={styles.target} /> : null}
          <g aria-hidden>
            {scene.relations.map((relation) => (
              <g key={relation.id} data-relation={relation.id} data-dimmed={!isLit(relation) || undefined} data-chosen={relation.id === selectedId || undefined} className={styles.line}>
                <path d={relation.path} className={styles.reach} />
                <ScenePrimitives primitives={relation.line} resolveAsset={noAsset} />
              </g>
            ))}
          </g>
          {scene.actors.map((actor) => (
            <ActorMark key={actor.id} map={map} actor={actor} face={faceOf(actor.id)} isSelected={actor.id === selectedId} isDragged={drag?.kind === 'move' && drag.actorId === actor.id} isOver={drag?.kind === 'relate' && drag.overId === actor.id} onSelect={onSelect} actions={actions} onEscape={gesture.cancel} />
          ))}
          <g aria-hidden>
            {scene.rings.map(({ ring, name }) => <ScenePrimitives key={ring} primitives={name} resolveAsset={noAsset} />)}
            {scene.relations.map((relation) => (
              <g key={relation.id} data-relation={relation.id} data-dimmed={!isLit(relation) || undefined} className={styles.line}>
                <ScenePrimitives primitives={relation.label} resolveAsset={noAsset} />
                {relation.id === selectedId ? <rect {...relation.labelBox} rx={8} className={styles.ring} /> : null}
              </g>
            ))}
            <ScenePrimitives primitives={scene.legend} resolveAsset={noAsset} />
            {drag?.kind === 'move' ? <Ghost actor={scene.actors.find(({ id }) => id === drag.actorId)} at={drag.place.point} faceOf={faceOf} /> : null}
            {drag?.kind === 'relate' ? <path d={`M${drag.from.x} ${drag.from.y}L${drag.to.x} ${drag.to.y}`} className={styles.draft} /> : null}
          </g>
        </svg>
        {scene.actors.length === 0 ? <p className={styles.empty}>{tell('stakeholder.empty')}</p> : null}
      </div>
      <ZoomTools zoom={zoom} />
    </div>
  );
}

interface ActorMarkProps {
  readonly map: StakeholderMap;
  readonly actor: SceneActor;
  readonly face: Face | null;
  readonly isSelected: boolean;
  readonly isDragged: boolean;
  readonly isOver: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onEscape: () => boolean;
  readonly actions: MapActions;
}

/** One actor: a button that arrows turn. */
function ActorMark({ map, actor, face, isSelected, isDragged, isOver, onSelect, onEscape, actions }: ActorMarkProps) {
  const words = useMapWords(map);
  const label = useDocument((document) => {
    const record = getRecord(document, 'actor', actor.id);
    return record ? words.actorLabel(document, record) : '';
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // What a key does, it does here: L, Alt with arrows and Delete too, which are told by the selection.
    if (event.key !== 'Tab' && event.key !== 'Escape') onSelect(actor.id);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.shiftKey ? 1 : 5;
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') actions.turn(actor.id, step);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') actions.turn(actor.id, -step);
    else if (event.key === 'Escape') {
      if (!onEscape()) onSelect(null);
    } else if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
  };
  // Not whenever it gets the focus: a dialog that closes gives it back, and what it has made is selected then.
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') onSelect(actor.id);
  };
  return (
    <g role="button" tabIndex={0} aria-label={label} aria-pressed={isSelected} data-actor={actor.id} data-dragged={isDragged || undefined} className={styles.actor} onKeyDown={onKeyDown} onKeyUp={onKeyUp} onFocus={actions.beginTurns}>
      <rect x={actor.x - 5} y={actor.y - 5} width={actor.width + 10} height={actor.height + 10} rx={12} className={styles.ring} data-shown={isSelected || isOver || undefined} />
      <ActorPicture actor={actor} face={face} />
      {isSelected && actions.canEdit ? <RelateHandle actor={actor} /> : null}
    </g>
  );
}

/** Pulled to another actor it draws a relation. Keys have L. */
function RelateHandle({ actor: { disc } }: { actor: SceneActor }) {
  const at = { x: disc.x + disc.radius + 8, y: disc.y };
  return (
    <g data-handle aria-hidden className={styles.handle}>
      <circle cx={at.x} cy={at.y} r={10} />
      <path d={`M${at.x - 4} ${at.y}h8m-3 -3l3 3l-3 3`} />
    </g>
  );
}

/** Where a dragged actor will stand. */
function Ghost({ actor, at, faceOf }: { actor: SceneActor | undefined; at: Point; faceOf: (id: string) => Face | null }) {
  if (!actor) return null;
  const middle = { x: actor.x + actor.width / 2, y: actor.y + actor.height / 2 };
  return <g transform={`translate(${at.x - middle.x} ${at.y - middle.y})`} className={styles.ghost}><ActorPicture actor={actor} face={faceOf(actor.id)} /></g>;
}
