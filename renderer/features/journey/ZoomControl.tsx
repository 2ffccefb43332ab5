import { CornersOut, MapTrifold, Minus, Plus } from '@phosphor-icons/react';
import { Button } from 'react-aria-components';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSession } from '../../session/JourneyScope.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ZoomControl.module.css';

/** Zoom out, the present zoom (back to 100 %), in, fit, mini-map. */
export function ZoomControl() {
  const tell = useMessage();
  const out = useAction('zoomOut');
  const into = useAction('zoomIn');
  const fit = useAction('zoomToFit');
  const miniMap = useAction('toggleMiniMap');
  return (
    <div role="group" aria-label={tell('canvas.zoom')} className={styles.zoom} data-canvas-control data-beside={miniMap.isChecked || undefined}>
      <IconButton size="small" label={out.label} shortcut={out.shortcut} onPress={out.run}><Minus size={14} aria-hidden /></IconButton>
      <PresentZoom />
      <IconButton size="small" label={into.label} shortcut={into.shortcut} onPress={into.run}><Plus size={14} aria-hidden /></IconButton>
      <span className={styles.rule} aria-hidden />
      <IconButton size="small" label={fit.label} shortcut={fit.shortcut} onPress={fit.run}><CornersOut size={15} aria-hidden /></IconButton>
      <IconButton size="small" label={miniMap.label} isSelected={miniMap.isChecked ?? false} onPress={miniMap.run}><MapTrifold size={15} aria-hidden /></IconButton>
    </div>
  );
}

/** Apart: it alone renders while the zoom changes. */
function PresentZoom() {
  const { number } = useFormat();
  const percent = useSession((state) => Math.round(state.camera.zoom * 100));
  const actual = useAction('zoomActual');
  const shown = number(percent / 100, { style: 'percent' });
  return (
    <Tooltip text={actual.label} shortcut={actual.shortcut}>
      <Button className={styles.value} aria-label={`${actual.label} (${shown})`} onPress={actual.run}>{shown}</Button>
    </Tooltip>
  );
}
