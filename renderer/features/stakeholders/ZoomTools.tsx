import { CornersOut, Minus, Plus } from '@phosphor-icons/react';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './StakeholderCanvas.module.css';
import type { Zoom } from './useZoom.ts';

/** Zoom out, the present zoom (back to 100 %), in, fit. */
export function ZoomTools({ zoom: { scale } }: { zoom: Zoom }) {
  const tell = useMessage();
  const { number } = useFormat();
  const out = useAction('zoomOut');
  const into = useAction('zoomIn');
  const actual = useAction('zoomActual');
  const fit = useAction('zoomToFit');
  const shown = scale === null ? tell('stakeholder.fitted') : number(Math.round(scale * 100) / 100, { style: 'percent' });
  return (
    <div role="group" aria-label={tell('canvas.zoom')} className={styles.zoom}>
      <IconButton size="small" label={out.label} shortcut={out.shortcut} onPress={out.run}><Minus size={14} aria-hidden /></IconButton>
      <Button size="small" look="quiet" aria-label={`${actual.label} (${shown})`} onPress={actual.run}>{shown}</Button>
      <IconButton size="small" label={into.label} shortcut={into.shortcut} onPress={into.run}><Plus size={14} aria-hidden /></IconButton>
      <IconButton size="small" label={fit.label} shortcut={fit.shortcut} onPress={fit.run}><CornersOut size={15} aria-hidden /></IconButton>
    </div>
  );
}
