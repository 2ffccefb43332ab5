import { cellAt } from '../../../shared/layout/hitTest.ts';
import { focusOn } from '../../session/createSession.ts';
import type { Gesture } from '../../session/gesture.ts';
import { marqueeDrag } from '../../session/marqueeDrag.ts';

/** Where nothing else is: a click stands in the cell, dragging draws a marquee. Always the last gesture that is asked. */
export const cellGesture: Gesture = {
  press: (pointer, { scope }) => {
    if (pointer.area === 'corner') return { click: () => focusOn(scope.session, null) };
    if (pointer.area !== 'map') return null;
    return {
      ...marqueeDrag(pointer, scope),
      click: ({ isShift, isMod }) => {
        if (isShift || isMod) return;
        const cell = cellAt(scope.sceneStore.getState().scene, pointer.scene.x, pointer.scene.y);
        focusOn(scope.session, cell && { kind: 'cell', ...cell, itemId: null });
      },
    };
  },
};
