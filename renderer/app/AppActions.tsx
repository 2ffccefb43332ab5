import { useState } from 'react';
import { useStore } from 'zustand';
import { childrenOf } from '../../shared/changes/document.ts';
import { useActionHandler } from '../actions/ActionProvider.tsx';
import type { Route } from '../actions/parseRoute.ts';
import { navigate, useRoute } from '../actions/routes.ts';
import { DeletionDialog } from '../document/DeletionDialog.tsx';
import { useDocument, useDocumentActions, useNextInHistory } from '../document/DocumentProvider.tsx';
import { useHost } from '../document/HostProvider.tsx';
import { importRequestStore } from '../document/importRequestStore.ts';
import { NewEvidenceDialog } from '../document/NewEvidenceDialog.tsx';
import { useOpenLibrary } from '../document/useOpenLibrary.ts';
import { usePersonaCommands } from '../document/usePersonaCommands.ts';
import { useRefusalToast } from '../document/useRefusalToast.ts';
import { useStakeholderCommands } from '../document/useStakeholderCommands.ts';
import { AboutDialog } from '../features/about/AboutDialog.tsx';
import { ExportDialog } from '../features/exporting/ExportDialog.tsx';
import { PersonaExportDialog } from '../features/exporting/PersonaExportDialog.tsx';
import { StakeholderExportDialog } from '../features/exporting/StakeholderExportDialog.tsx';
import { useSaveCopy } from '../features/exporting/useSaveCopy.ts';
import { KeepVersionDialog } from '../features/history/KeepVersionDialog.tsx';
import { NewJourneyDialog } from '../features/home/NewJourneyDialog.tsx';
import { NewLibraryDialog } from '../features/home/NewLibraryDialog.tsx';
import { OpenLibraryDialog } from '../features/home/OpenLibraryDialog.tsx';
import { ImportDialog } from '../features/importing/ImportDialog.tsx';
import { CommandPalette } from '../features/palette/CommandPalette.tsx';
import { PreferencesDialog } from '../features/preferences/PreferencesDialog.tsx';
import { ImportDatasetDialog } from '../features/segments/ImportDatasetDialog.tsx';
import { ShortcutsSheet } from '../features/shortcuts/ShortcutsSheet.tsx';
import { personasToCompare } from './personasToCompare.ts';
import { TemplateDialog } from './TemplateDialog.tsx';

type Overlay = 'newLibrary' | 'openLibrary' | 'import' | 'importDataset' | 'export' | 'exportPersonas' | 'exportStakeholders' | 'newJourney' | 'preferences' | 'palette' | 'shortcuts' | 'about' | 'saveVersion' | 'newEvidence';

/** Where what is handed over is a persona. */
const personaScreens: ReadonlySet<Route['screen']> = new Set(['persona', 'personas', 'personaCompare', 'empathy']);

/** What can be done on every screen, and the dialogs that ask for more. */
export function AppActions() {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const route = useRoute();
  const { getDocument } = useDocumentActions();
  const journeyId = route.screen === 'journey' || route.screen === 'history' || route.screen === 'compare' ? route.journeyId : null;
  const importedFile = useStore(importRequestStore, (state) => state.file);
  useLibraryActions(setOverlay);
  useActionHandler('showHistory', { run: () => navigate({ screen: 'history', journeyId }) });
  useEditActions();
  usePreferenceActions();
  useActionHandler('goHome', { run: () => navigate({ screen: 'home' }), isEnabled: route.screen !== 'home' });
  useActionHandler('showCatalogue', { run: () => navigate({ screen: 'catalogue', section: 'touchpoints', select: null }), isEnabled: route.screen !== 'catalogue' });
  useActionHandler('showDatasets', { run: () => navigate({ screen: 'datasets' }), isEnabled: route.screen !== 'datasets' });
  useActionHandler('comparePersonas', { run: () => navigate({ screen: 'personaCompare', personaIds: personasToCompare(getDocument(), route) }), isEnabled: route.screen !== 'personaCompare' });
  useActionHandler('search', { run: () => navigate({ screen: 'search', query: '' }) });
  useActionHandler('commandPalette', { run: () => setOverlay('palette') });
  useActionHandler('preferences', { run: () => setOverlay('preferences') });
  useActionHandler('showShortcuts', { run: () => setOverlay('shortcuts') });
  useActionHandler('about', { run: () => setOverlay('about') });
  return <>{overlay ? <OverlayDialog overlay={overlay} journeyId={journeyId} isComparing={route.screen === 'compare'} personaId={'personaId' in route ? route.personaId : null} mapId={'mapId' in route ? route.mapId : null} onClose={() => setOverlay(null)} /> : null}<TemplateDialog /><DeletionDialog />{importedFile ? <ImportDialog file={importedFile} onClose={() => importRequestStore.setState({ file: null })} /> : null}</>;
}

function OverlayDialog({ overlay, journeyId, isComparing, personaId, mapId, onClose }: { overlay: Overlay; journeyId: string | null; isComparing: boolean; personaId: string | null; mapId: string | null; onClose: () => void }) {
  switch (overlay) {
    case 'newLibrary': return <NewLibraryDialog onClose={onClose} />;
    case 'openLibrary': return <OpenLibraryDialog onClose={onClose} />;
    case 'import': return <ImportDialog onClose={onClose} />;
    case 'importDataset': return <ImportDatasetDialog onClose={onClose} />;
    case 'export': return <ExportDialog journeyId={journeyId} isComparing={isComparing} onClose={onClose} />;
    case 'exportPersonas': return <PersonaExportDialog personaId={personaId} onClose={onClose} />;
    case 'exportStakeholders': return mapId ? <StakeholderExportDialog mapId={mapId} onClose={onClose} /> : null;
    case 'newJourney': return <NewJourneyDialog initialTemplateId="blank" onClose={onClose} />;
    case 'preferences': return <PreferencesDialog onClose={onClose} />;
    case 'palette': return <CommandPalette onClose={onClose} />;
    case 'shortcuts': return <ShortcutsSheet onClose={onClose} />;
    case 'saveVersion': return <KeepVersionDialog onClose={onClose} />;
    case 'newEvidence': return <NewEvidenceDialog onCreated={(id) => navigate({ screen: 'catalogue', section: 'evidence', select: id })} onClose={onClose} />;
    case 'about': return <AboutDialog onClose={onClose} />;
  }
}

function useLibraryActions(show: (overlay: Overlay) => void): void {
  const { client, session } = useHost();
  const showRefusal = useRefusalToast();
  const open = useOpenLibrary();
  const saveCopy = useSaveCopy();
  const { create: createPersona } = usePersonaCommands();
  const { create: createStakeholderMap } = useStakeholderCommands();
  const canEdit = !session.readOnly;
  const openOrTell = async (...request: Parameters<typeof open>) => {
    const refusal = await open(...request);
    if (refusal) showRefusal(refusal);
  };
  const openLibrary = () => {
    // The desktop app shows the system's dialog; in a browser a person types the path.
    if (session.shell === 'electron') void openOrTell(() => client.call('openLibrary', { path: null }));
    else show('openLibrary');
  };
  useActionHandler('newLibrary', { run: () => show('newLibrary') });
  useActionHandler('openLibrary', { run: openLibrary });
  useActionHandler('openRecent', { run: () => show('openLibrary') });
  useActionHandler('newWindow', { run: () => void openOrTell(() => client.call('openWindow', {}), true) });
  useActionHandler('saveCopy', { run: saveCopy });
  useActionHandler('saveVersion', { run: () => show('saveVersion'), isEnabled: canEdit });
  useActionHandler('importDataset', { run: () => show('importDataset'), isEnabled: canEdit });
  useActionHandler('import', { run: () => show('import'), isEnabled: canEdit });
  const hasPersonas = useDocument((document) => childrenOf(document, '', 'persona').length > 0);
  const { screen } = useRoute();
  const isAtPersonas = personaScreens.has(screen);
  useActionHandler('export', { run: () => show(screen === 'stakeholders' ? 'exportStakeholders' : isAtPersonas && hasPersonas ? 'exportPersonas' : 'export') });
  useActionHandler('exportPersonas', { run: () => show('exportPersonas'), isEnabled: hasPersonas });
  useActionHandler('newJourney', { run: () => show('newJourney'), isEnabled: canEdit });
  useActionHandler('newEvidence', { run: () => show('newEvidence'), isEnabled: canEdit });
  useActionHandler('newStakeholderMap', { run: createStakeholderMap, isEnabled: canEdit });
  useActionHandler('newPersona', { run: createPersona, isEnabled: canEdit });
}

function useEditActions(): void {
  const { undo, redo } = useDocumentActions();
  useActionHandler('undo', { run: undo, isEnabled: useNextInHistory('undo', () => true) ?? false });
  useActionHandler('redo', { run: redo, isEnabled: useNextInHistory('redo', () => true) ?? false });
}

function usePreferenceActions(): void {
  const { preferences, locale, changePreferences } = useHost();
  useActionHandler('themeLight', { run: () => changePreferences({ theme: 'light' }), isChecked: preferences.theme === 'light' });
  useActionHandler('themeDark', { run: () => changePreferences({ theme: 'dark' }), isChecked: preferences.theme === 'dark' });
  useActionHandler('themeSystem', { run: () => changePreferences({ theme: 'system' }), isChecked: preferences.theme === 'system' });
  useActionHandler('languageEn', { run: () => changePreferences({ locale: 'en' }), isChecked: locale === 'en' });
  useActionHandler('languagePl', { run: () => changePreferences({ locale: 'pl' }), isChecked: locale === 'pl' });
  useActionHandler('languageRu', { run: () => changePreferences({ locale: 'ru' }), isChecked: locale === 'ru' });
}
