import type { Reading } from '../model/records.ts';
import type { RollUpOf } from '../metrics/createRollUps.ts';
import type { LaneKind } from '../model/vocabulary.ts';
import type { Box, LayoutOptions, Primitive, SceneItem } from './scene.ts';

/** An item laid out in its width, before its row decides how high it stands. */
export interface ItemFace {
  readonly width: number;
  /** What its content needs. */
  readonly height: number;
  /** A field with a ground grows with its row; bare text does not. */
  readonly isBoxed: boolean;
  readonly radius: number;
  readonly titleBox: SceneItem['titleBox'];
  /** The mark that opens a sub-journey, in an item of this height. */
  readonly opens?: (height: number) => Box;
  /** Relative to the item's top left; never less than `height`. */
  readonly draw: (height: number) => readonly Primitive[];
}

export interface FaceContext extends Pick<LayoutOptions, 'texts' | 'measureText'> {
  readonly laneKind: LaneKind;
  readonly width: number;
  /** It is locked, and this is shown. */
  readonly hasLock: boolean;
  /** Pain points of the same step. */
  readonly painCount: number;
  /** Of the journey that the item opens. */
  readonly rollUp: ReturnType<RollUpOf>;
  /** Of a metric, by date. */
  readonly readings: readonly Reading[];
}
