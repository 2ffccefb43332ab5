import { useState } from 'react';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { Overlay } from '../../../shared/model/layers.ts';
import type { ActionId } from '../../../shared/contract/actionList.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useRoute } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { isWholeMap, shownViewOf } from '../../session/shownViewStore.ts';
import { contentOf, updateFieldsOf } from './applyView.ts';
import { toggleLayer, toggleOverlay } from './editLayers.ts';
import { ManageViewsDialog } from './ManageViewsDialog.tsx';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { useLayers } from './useLayers.ts';
import { useViews } from './useViews.ts';

/** Filters, overlays and saved views of the open journey, with the dialogs that ask for more. */
export function ViewActions() {
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const { session } = useJourneyScope();
  const route = useRoute();
  // An outline tells everything.
  const isMap = route.screen === 'journey' && route.view !== 'outline';
  const { run } = useDocumentActions();
  const { layers, change } = useLayers();
  const { views, applied } = useViews();
  const isFiltersShown = useSession((state) => state.mapPanel === 'filters');
  const isWhole = useSession((state) => isWholeMap(shownViewOf(state)) && state.appliedViewId === null);
  useActionHandler('filters', { isEnabled: isMap, isChecked: isFiltersShown, run: () => session.setState({ mapPanel: isFiltersShown ? null : 'filters' }) });
  useActionHandler('asClient', { isChecked: layers.asClient === true, run: () => change((now) => toggleLayer(now, 'asClient')) });
  useActionHandler('findingMarks', { isChecked: layers.findings === true, run: () => change((now) => toggleLayer(now, 'findings')) });
  useActionHandler('clearView', { isEnabled: !isWhole, run: () => session.setState({ layers: {}, visiblePersonaIds: null, appliedViewId: null }) });
  useActionHandler('saveView', { run: () => setDialog('save') });
  useActionHandler('updateView', {
    isEnabled: applied !== undefined,
    run: () => { if (applied) run((document) => updateRecord(document, { id: applied.id, fields: updateFieldsOf(contentOf(session.getState())) })); },
  });
  useActionHandler('manageViews', { isEnabled: views.length > 0, run: () => setDialog('manage') });
  useOverlayAction('overlayConfidence', 'confidence');
  useOverlayAction('overlayEffort', 'effort');
  useOverlayAction('overlayGap', 'gap');
  useOverlayAction('overlayImportance', 'importance');
  if (dialog === 'save') return <SaveViewDialog onClose={() => setDialog(null)} />;
  return dialog === 'manage' ? <ManageViewsDialog onClose={() => setDialog(null)} /> : null;
}

function useOverlayAction(id: ActionId, overlay: Overlay): void {
  const { layers, change } = useLayers();
  useActionHandler(id, { isChecked: layers.overlay === overlay, run: () => change((now) => toggleOverlay(now, overlay)) });
}
