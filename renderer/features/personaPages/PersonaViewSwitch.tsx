import { personaViews, type PersonaView } from '../../actions/parseRoute.ts';
import { navigate } from '../../actions/routes.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

/** Between the sheet that is edited and the pages that are handed over. */
export function PersonaViewSwitch({ personaId, view }: { personaId: string; view: PersonaView | null }) {
  const tell = useMessage();
  const show = (id: PersonaView | 'edit') => navigate(id === 'edit' ? { screen: 'persona', personaId } : { screen: 'persona', personaId, view: id });
  const options = [{ id: 'edit' as const, label: tell('export.view.edit') }, ...personaViews.map((id) => ({ id, label: tell(`export.layout.${id}`) }))];
  return <SegmentedControl label={tell('export.view')} isLabelHidden options={options} value={view ?? 'edit'} onChange={show} />;
}
