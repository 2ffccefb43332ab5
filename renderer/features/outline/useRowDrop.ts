import { useRef, type DragEvent } from 'react';
import { useBringImages, type ImagePlace } from '../../document/useBringImages.ts';
import { filesOfDrop } from '../../ui/imageFiles.ts';
import { nodeAt, type OutlineContext } from './outlineMoves.ts';

/** Picture files dropped on a row: one on a card is its picture, on a cell each becomes a card. To spread on the tree. */
export function useRowDrop(context: OutlineContext) {
  const bring = useBringImages();
  /** Marked by hand: while files are held over them no row needs to render. */
  const marked = useRef<HTMLElement | null>(null);
  const mark = (row: HTMLElement | null): void => {
    marked.current?.removeAttribute('data-drop');
    row?.setAttribute('data-drop', '');
    marked.current = row;
  };
  const landingOf = (event: DragEvent, count: number): { readonly row: HTMLElement; readonly place: ImagePlace } | null => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    const node = row && nodeAt(context, row.dataset['row'] ?? '');
    if (!row || !node || (node.kind !== 'cell' && node.kind !== 'card') || (node.kind === 'cell' && !node.canHoldCards)) return null;
    if (node.kind === 'card' && node.recordId && count < 2) return { row, place: { kind: 'cards', ids: [node.recordId] } };
    return { row, place: { kind: 'cell', laneId: node.laneId, stepId: node.stepId, beforeItemId: null } };
  };
  return {
    onDragOver: (event: DragEvent): void => {
      if (!event.dataTransfer.types.includes('Files')) return;
      const landing = landingOf(event, event.dataTransfer.items.length);
      mark(landing?.row ?? null);
      event.preventDefault();
      event.dataTransfer.dropEffect = landing ? 'copy' : 'none';
    },
    onDragLeave: (event: DragEvent): void => {
      if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) mark(null);
    },
    onDrop: (event: DragEvent): void => {
      mark(null);
      const files = filesOfDrop(event.dataTransfer);
      const landing = landingOf(event, files.length);
      if (files.length === 0 || !landing) return;
      event.preventDefault();
      bring(files, landing.place);
    },
  };
}
