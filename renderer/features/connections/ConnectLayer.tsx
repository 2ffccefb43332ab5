import { cssInk } from '../../scene/sceneStyle.ts';
import { nearZoom } from '../../session/camera.ts';
import { useScene, useSession } from '../../session/JourneyScope.tsx';
import { handlePoint } from './handlePoint.ts';
import styles from './ConnectLayer.module.css';

/** The handle of the card under the pointer, and the line while it is drawn. */
export function ConnectLayer() {
  const scene = useScene((current) => current);
  const isNear = useSession((state) => state.camera.zoom >= nearZoom);
  const preview = useSession((state) => (state.preview?.kind === 'connecting' ? state.preview : null));
  const isIdle = useSession((state) => state.preview === null && state.editing === null);
  const handleId = useSession((state) => state.hoverItemId ?? (state.selection.length === 1 ? state.selection[0] : undefined));
  const waitingId = useSession((state) => state.connectFromId);
  const focusedId = useSession((state) => (state.focus?.kind === 'cell' ? state.focus.itemId : null));
  const handleItem = scene.itemById.get(handleId ?? '');
  const from = scene.itemById.get(preview?.fromId ?? waitingId ?? '');
  const target = scene.itemById.get(preview ? (preview.toId ?? '') : waitingId && focusedId !== waitingId ? (focusedId ?? '') : '');
  const start = from && handlePoint(from);
  const end = target ? { x: target.x, y: target.y + target.height / 2 } : preview?.to;
  return (
    <svg className={styles.layer} width={1} height={1} aria-hidden>
      {isNear && isIdle && handleItem ? <Handle {...handlePoint(handleItem)} /> : null}
      {from ? <rect x={from.x - 2} y={from.y - 2} width={from.width + 4} height={from.height + 4} rx={from.radius + 2} className={styles.end} /> : null}
      {target ? <rect x={target.x - 2} y={target.y - 2} width={target.width + 4} height={target.height + 4} rx={target.radius + 2} className={styles.end} /> : null}
      {start && end ? <path d={`M${start.x} ${start.y}C${start.x + 40} ${start.y} ${end.x - 40} ${end.y} ${end.x} ${end.y}`} className={styles.line} /> : null}
    </svg>
  );
}

function Handle({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={6} fill={cssInk('surface')} stroke={cssInk('accent')} strokeWidth={1.5} />
      <path d="M-2.5 0h5M0.5 -2l2 2l-2 2" fill="none" stroke={cssInk('accent')} strokeWidth={1.3} />
    </g>
  );
}
