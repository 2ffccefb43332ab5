import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { moveCrop, sizeCrop, type Crop, type CropHandle, type PictureSize } from '../../../shared/model/crop.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './Crop.module.css';

interface CropFrameProps {
  readonly address: string;
  readonly size: PictureSize;
  readonly crop: Crop;
  /** Width : height in fractions that the frame keeps; `null` = any. */
  readonly ratio: number | null;
  readonly hintId: string;
  readonly onChange: (crop: Crop) => void;
}

const handles: readonly CropHandle[] = ([-1, 0, 1] as const).flatMap((y) => ([-1, 0, 1] as const).flatMap((x) => (x === 0 && y === 0 ? [] : [{ x, y }])));
const step = 0.01;
const arrows: Readonly<Record<string, { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** The picture with the frame of what will be shown; what lies outside is dimmed. */
export function CropFrame({ address, size, crop, ratio, hintId, onChange }: CropFrameProps) {
  const tell = useMessage();
  const picture = useRef<HTMLDivElement>(null);
  const press = useRef<{ readonly handle: CropHandle | null; readonly x: number; readonly y: number; readonly crop: Crop } | null>(null);
  const onPointerDown = (event: PointerEvent): void => {
    const index = event.target instanceof HTMLElement ? event.target.dataset['handle'] : undefined;
    press.current = { handle: index === undefined ? null : (handles[Number(index)] ?? null), x: event.clientX, y: event.clientY, crop };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const bounds = picture.current?.getBoundingClientRect();
    if (!press.current || !bounds) return;
    const { handle, x, y, crop: start } = press.current;
    const [dx, dy] = [(event.clientX - x) / bounds.width, (event.clientY - y) / bounds.height];
    onChange(handle ? sizeCrop(start, handle, dx, dy, ratio) : moveCrop(start, dx, dy));
  };
  const onPointerEnd = (): void => {
    press.current = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = arrows[event.key];
    if (!arrow || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const [dx, dy] = [arrow.x * step, arrow.y * step];
    onChange(event.shiftKey ? sizeCrop(crop, { x: arrow.x === 0 ? 0 : 1, y: arrow.y === 0 ? 0 : 1 }, dx, dy, ratio) : moveCrop(crop, dx, dy));
  };
  const frame = { left: percent(crop.x), top: percent(crop.y), width: percent(crop.width), height: percent(crop.height) };
  return (
    <div className={styles.stage}>
      {/* As wide as its height, which the window limits, leaves it. */}
      <div ref={picture} className={styles.picture} style={{ aspectRatio: `${size.width} / ${size.height}`, maxWidth: `calc(min(38vh, 400px) * ${size.width / size.height})` }}>
        <div className={styles.whole}>
          <img src={address} alt="" draggable={false} />
          <div className={styles.shade} style={frame} />
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- two-dimensional, so no slider; its figures are fields below */}
        <div role="group" tabIndex={0} aria-label={tell('image.cropFrame')} aria-describedby={hintId} className={styles.frame} style={frame}
          onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={onPointerEnd} onPointerCancel={onPointerEnd} onKeyDown={onKeyDown}
        >
          {handles.map(({ x, y }, index) => <span key={index} data-handle={index} className={styles.handle} style={{ left: percent((x + 1) / 2), top: percent((y + 1) / 2), cursor: cursorOf({ x, y }) }} />)}
        </div>
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}

function cursorOf({ x, y }: CropHandle): string {
  if (x === 0) return 'ns-resize';
  if (y === 0) return 'ew-resize';
  return x === y ? 'nwse-resize' : 'nesw-resize';
}
