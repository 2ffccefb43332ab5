import { useEffect } from 'react';
import { useStore } from 'zustand';
import { imageRequestStore } from '../../document/imageRequestStore.ts';
import { CropDialog } from './CropDialog.tsx';
import { ImagesDialog } from './ImagesDialog.tsx';

/** The window's one way for pictures to come in, whoever asks for it. */
export function ImageDialogs() {
  const request = useStore(imageRequestStore, (state) => state.request);
  useEffect(() => {
    // A file that misses its place would open in the window and take the map away.
    const refuseFiles = (event: DragEvent): void => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', refuseFiles);
    window.addEventListener('drop', refuseFiles);
    return () => {
      window.removeEventListener('dragover', refuseFiles);
      window.removeEventListener('drop', refuseFiles);
    };
  }, []);
  const close = (): void => imageRequestStore.setState({ request: null });
  if (!request) return null;
  return request.kind === 'keep' ? <ImagesDialog request={request} onClose={close} /> : <CropDialog request={request} onClose={close} />;
}
