import { useState, type DragEvent } from 'react';

/** Columns that change places by drag: what to spread on the head of each, and where the dragged one would land. */
export function useColumnDrag(onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<{ readonly from: number; readonly over: number | null } | null>(null);
  const isElsewhere = (index: number): boolean => drag !== null && drag.from !== index;
  return {
    dropSideOf: (index: number): 'before' | 'after' | null => (drag?.over === index && isElsewhere(index) ? (index < drag.from ? 'before' : 'after') : null),
    dragOf: (index: number) => ({
      onDragStart: (event: DragEvent): void => {
        event.dataTransfer.effectAllowed = 'move';
        // Firefox drags nothing that carries nothing.
        event.dataTransfer.setData('text/plain', '');
        setDrag({ from: index, over: null });
      },
      onDragOver: (event: DragEvent): void => {
        if (!drag) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        if (drag.over !== index) setDrag({ ...drag, over: index });
      },
      onDragEnd: (): void => setDrag(null),
      onDrop: (event: DragEvent): void => {
        event.preventDefault();
        if (drag && isElsewhere(index)) onMove(drag.from, index);
        setDrag(null);
      },
    }),
  };
}
