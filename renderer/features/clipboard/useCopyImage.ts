import { getRecord } from '../../../shared/changes/document.ts';
import { findingMarks } from '../../../shared/layout/findingMarks.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { startDownload } from '../../ui/startDownload.ts';
import { useToast } from '../../ui/useToast.ts';
import { drawImage } from './drawImage.ts';
import { boxOfImage, imageLimits, scaleOfImage } from './imageSize.ts';

/** The selection, or the whole map, as a picture on the clipboard; as a file where the clipboard takes none. */
export function useCopyImage(): void {
  const { session, sceneStore, findingsStore, journeyId } = useJourneyScope();
  const resolveAsset = useResolveAsset();
  const { getDocument } = useDocumentActions();
  const { number } = useFormat();
  const tell = useMessage();
  const texts = useSceneTexts();
  const showToast = useToast();
  /** Findings, where they are marked on the screen. */
  const signs = () => {
    const { findings: isMarked, asClient } = session.getState().layers;
    return isMarked && !asClient ? findingMarks(getDocument(), sceneStore.getState().scene, findingsStore.getState().findings, { texts, measureText }) : [];
  };
  const copyImage = async (): Promise<void> => {
    const { scene } = sceneStore.getState();
    const box = boxOfImage(scene, session.getState().selection);
    const scale = scaleOfImage(box);
    if (scale === null) return showToast({ kind: 'problem', text: tell('clipboard.imageTooLarge', { side: imageLimits.side }) });
    const drawing = drawImage(scene, signs(), box, scale, resolveAsset);
    const values = { width: Math.round(box.width * scale), height: Math.round(box.height * scale), scale: number(scale, { maximumFractionDigits: 1 }) };
    const note = scale < 2 ? tell('clipboard.imageReduced', values) : '';
    try {
      // The promise goes in as it is: browsers ask for the write while the key is still pressed.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawing })]);
      showToast({ kind: 'note', text: [tell('clipboard.imageCopied', values), note].join(' ').trim() });
    } catch {
      const blob = await drawing.catch(() => null);
      if (!blob) return showToast({ kind: 'problem', text: tell('clipboard.imageFailed') });
      const fileName = `${(getRecord(getDocument(), 'journey', journeyId)?.title ?? '').replaceAll(/[\\/:*?"<>|]/g, ' ').trim() || 'Itinera'}.png`;
      const url = URL.createObjectURL(blob);
      startDownload(url, fileName);
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      showToast({ kind: 'note', text: [tell('clipboard.imageSaved', { fileName }), note].join(' ').trim() });
    }
  };
  useActionHandler('copyImage', { run: () => void copyImage() });
}
