import { cardGesture } from '../features/cards/cardGesture.ts';
import { cardKeys } from '../features/cards/cardKeys.ts';
import { cellGesture } from '../features/cards/cellGesture.ts';
import { connectionGesture } from '../features/connections/connectionGesture.ts';
import { connectionKeys } from '../features/connections/connectionKeys.ts';
import { emotionGesture } from '../features/emotion/emotionGesture.ts';
import { emotionKeys } from '../features/emotion/emotionKeys.ts';
import { laneGesture } from '../features/lanes/laneGesture.ts';
import { stageGesture } from '../features/stages/stageGesture.ts';
import type { CanvasKeyHandler, Gesture } from '../session/gesture.ts';

/** Who is asked first about a press: what lies on top and is small comes before what lies below and is large. */
export const journeyGestures: readonly Gesture[] = [emotionGesture, connectionGesture, cardGesture, stageGesture, laneGesture, cellGesture];
export const journeyKeys: readonly CanvasKeyHandler[] = [connectionKeys, emotionKeys, cardKeys];
/** Those that mean the same in the outline. */
export const outlineKeys: readonly CanvasKeyHandler[] = [connectionKeys, cardKeys];
