import { useEffect, type RefObject } from 'react';
import { edgeScroll } from '../session/camera.ts';
import type { FileDrop } from '../session/gesture.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import { panBy } from '../session/moveCamera.ts';
import { pointerAt } from './pointerAt.ts';

/** Files held over the map: shows where they land, scrolls at the edges, drops them. */
export function useCanvasFiles(root: RefObject<HTMLElement | null>, fileDrop: FileDrop): void {
  const scope = useJourneyScope();
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const onDragOver = (event: DragEvent): void => {
      const transfer = event.dataTransfer;
      if (!transfer || !isFiles(transfer)) return;
      event.preventDefault();
      const { screen } = pointerAt(element, scope, event);
      const { camera, view } = scope.session.getState();
      const { scene } = scope.sceneStore.getState();
      panBy(scope, edgeScroll(screen.x, scene.labelWidth * camera.zoom, view.width), edgeScroll(screen.y, scene.headerHeight * camera.zoom, view.height));
      const isTaken = fileDrop.over(pointerAt(element, scope, event), [...transfer.items].filter(({ kind }) => kind === 'file').length);
      transfer.dropEffect = isTaken ? 'copy' : 'none';
    };
    const onDragLeave = ({ relatedTarget }: DragEvent): void => { if (!(relatedTarget instanceof Node) || !element.contains(relatedTarget)) fileDrop.leave(); };
    const onDrop = (event: DragEvent): void => {
      if (!event.dataTransfer || !isFiles(event.dataTransfer)) return;
      event.preventDefault();
      fileDrop.drop(pointerAt(element, scope, event), event.dataTransfer);
    };
    element.addEventListener('dragover', onDragOver);
    element.addEventListener('dragleave', onDragLeave);
    element.addEventListener('drop', onDrop);
    return () => {
      element.removeEventListener('dragover', onDragOver);
      element.removeEventListener('dragleave', onDragLeave);
      element.removeEventListener('drop', onDrop);
    };
  }, [root, scope, fileDrop]);
}

/** Of the desktop, or a picture out of a page; never text that is dragged inside this window. */
function isFiles({ types }: DataTransfer): boolean {
  return types.includes('Files') || (types.includes('text/uri-list') && types.includes('text/html'));
}
