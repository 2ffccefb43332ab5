import type { ItemFace } from './faceContext.ts';
import { drawMarks, drawOutline, ghostOf } from './partMarks.ts';
import type { LayoutOptions, PartMark } from './scene.ts';

const gap = 4;

/** A face with a line around it and its marks below; one that is gone as its ghost. */
export function markedFace(face: ItemFace, mark: PartMark, options: Pick<LayoutOptions, 'texts' | 'measureText'>): ItemFace {
  const { height: chips } = drawMarks(mark, { x: 0, y: 0, width: face.width }, options);
  const foot = chips === 0 ? 0 : chips + gap;
  const { opens } = face;
  return {
    ...face, height: face.height + foot,
    ...(opens && { opens: (height) => opens(height - foot) }),
    draw: (height) => {
      const drawn = face.draw(height - foot);
      return [
        ...(mark.isGhost ? ghostOf(drawn, face.titleBox) : drawn),
        ...drawOutline(mark, { x: 0, y: 0, width: face.width, height: height - foot }, face.radius),
        ...drawMarks(mark, { x: 0, y: height - chips, width: face.width }, options).primitives,
      ];
    },
  };
}
