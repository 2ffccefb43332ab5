import { ListBullets, MapTrifold } from '@phosphor-icons/react';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

/** Map or outline, in the middle of the top bar. */
export function ViewSwitch() {
  const tell = useMessage();
  const map = useAction('showMap');
  const outline = useAction('showOutline');
  return (
    <SegmentedControl
      label={tell('outline.view')} isLabelHidden value={outline.isChecked ? 'outline' : 'map'} onChange={(next) => (next === 'outline' ? outline.run() : map.run())}
      options={[{ id: 'map', label: tell('outline.map'), icon: <MapTrifold size={14} aria-hidden /> }, { id: 'outline', label: tell('outline.name'), icon: <ListBullets size={14} aria-hidden /> }]}
    />
  );
}
