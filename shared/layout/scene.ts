import type { Crop } from '../model/crop.ts';
import type { Finding } from '../metrics/findings/finding.ts';
import type { FindingRuleId } from '../model/findingRules.ts';
import type { Layers, Overlay } from '../model/layers.ts';
import type { EvidenceGrade } from '../model/vocabulary.ts';

/**
 * The scene: everything that a journey map shows, as primitives in CSS pixels at 100 %, top left = (0, 0).
 * Canvas, thumbnail, PDF and every other picture draw these primitives and nothing else, so screen and paper agree.
 */

/** Names of the colours of tokens.css; each picture resolves them for its theme. */
export type Ink =
  | 'paper' | 'surface' | 'sunken' | 'raised' | 'ink' | 'ink-2' | 'ink-3' | 'line' | 'line-2' | 'accent' | 'accent-ink' | 'accent-wash' | 'on-accent'
  | 'pos' | 'pos-wash' | 'neg' | 'neg-wash' | 'neutral' | 'warn' | 'warn-wash' | 'p1' | 'p2' | 'p3' | 'p4' | 'p5' | 't1' | 't2' | 't3' | 't4' | 't5' | 't6'
  | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'b1' | 'b2' | 'b3' | 'b4' | 'b5';

/** Faces of fontFaces.ts. */
export type FontKey = 'sans-400' | 'sans-500' | 'sans-600' | 'serif-600' | 'serif-italic-400';

export type Primitive =
  | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius?: number; readonly fill?: Ink; readonly fillOpacity?: number; readonly stroke?: Ink; readonly strokeWidth?: number; readonly dash?: string; readonly shadow?: 1 | 2 }
  /** One line of text; `y` is its baseline. `width` is its measured advance. `halo` is the width of a paper-coloured outline. */
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly font: FontKey; readonly size: number; readonly color: Ink; readonly anchor?: 'start' | 'middle' | 'end'; readonly width: number; readonly halo?: number }
  | { readonly kind: 'icon'; readonly x: number; readonly y: number; readonly size: number; readonly name: IconName; readonly color: Ink }
  /** SVG path data. */
  | { readonly kind: 'path'; readonly d: string; readonly stroke?: Ink; readonly strokeWidth?: number; readonly dash?: string; readonly fill?: Ink; readonly fillOpacity?: number }
  | { readonly kind: 'marker'; readonly shape: MarkerShape; readonly x: number; readonly y: number; readonly radius: number; readonly fill: Ink; readonly stroke: Ink; readonly strokeWidth: number }
  /** `part` fills the box, in fractions of the picture; without it the picture covers the box from its middle. The painter resolves the asset id. */
  | { readonly kind: 'image'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius?: number; readonly assetId: string; readonly alt: string; readonly part?: Crop };

/** Key of the outlines in icons.ts. */
export type IconName = string;
export type MarkerShape = 'circle' | 'diamond' | 'square' | 'triangle' | 'hexagon';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SceneStage extends Box {
  readonly id: string;
  /** Index among the stages, 0-based. */
  readonly index: number;
  readonly tint: Ink;
  /** Header content, coordinates relative to the stage's own top left (0…width, 0…headerHeight). */
  readonly header: readonly Primitive[];
  /** Where the name stands, relative to the stage, for editing in place. */
  readonly nameBox: Box;
  readonly steps: readonly SceneStep[];
}

export interface SceneStep {
  readonly id: string;
  readonly stageId: string;
  readonly index: number;
  /** Absolute column left edge and width. */
  readonly x: number;
  readonly width: number;
  /** Where the step's name stands in the header, relative to the stage; `null` while a stage has a single unnamed step. */
  readonly nameBox: Box | null;
}

export interface SceneLane {
  readonly id: string;
  readonly kind: string;
  readonly index: number;
  readonly y: number;
  readonly height: number;
  readonly collapsed: boolean;
  readonly internal: boolean;
  /** Label content, relative to the lane's top left (0…labelWidth). */
  readonly label: readonly Primitive[];
  readonly nameBox: Box;
  /** A line of the service blueprint drawn below this lane, `lineHeight` px high, included in `height` of no lane. */
  readonly lineBelow: { readonly kind: 'interaction' | 'visibility' | 'internal'; readonly y: number; readonly height: number; readonly label: readonly Primitive[] } | null;
}

export interface SceneItem extends Box {
  readonly id: string;
  /** Record type: card, touchpoint, opportunity or metric. */
  readonly type: string;
  readonly laneId: string;
  readonly stepId: string;
  /** Drawn relative to the item's own top left, so that a moved item keeps its drawing by identity. */
  readonly primitives: readonly Primitive[];
  /** Where the title is edited in place, relative, with its face. */
  readonly titleBox: Box & { readonly font: FontKey; readonly size: number; readonly lineHeight: number };
  /** The mark that opens the item's sub-journey, relative. */
  readonly opens?: Box;
  /** Corner radius of the item's outline, for the selection ring. */
  readonly radius: number;
  /** Does not match the filters: drawn at `dimmedOpacity`. */
  readonly isDimmed?: true;
  /** Its level's colour while an overlay is on; the primitives show it already. */
  readonly overlayInk?: Ink;
}

export interface SceneEmotionPoint {
  readonly id: string;
  readonly stepId: string;
  readonly personaId: string;
  /** Absolute centre. */
  readonly x: number;
  readonly y: number;
  readonly valence: number;
  readonly marker: MarkerShape;
  readonly ink: Ink;
  readonly radius: number;
}

export interface SceneCurve {
  readonly personaId: string;
  readonly ink: Ink;
  readonly points: readonly SceneEmotionPoint[];
  /** Area, line and labels, absolute; markers apart so that the canvas can make them handles. */
  readonly primitives: readonly Primitive[];
  readonly markers: readonly Primitive[];
  readonly isDimmed?: true;
}

export interface SceneConnection {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** Corners of the orthogonal line, absolute. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly primitives: readonly Primitive[];
  readonly isDimmed?: true;
}

/** The emotion lane's scale: y of neutral and pixels per unit of valence. `null` when no emotion lane is shown open. */
export interface EmotionScale {
  readonly laneId: string;
  readonly zeroY: number;
  readonly pixelsPerUnit: number;
}

/** How faint what does not match is drawn. */
export const dimmedOpacity = 0.2;

/** What the overlay that is on shows: its scale with how many items stand at each level. */
export interface SceneOverlay {
  readonly kind: Overlay;
  readonly levels: readonly { readonly ink: Ink; readonly label: string; readonly count: number }[];
  /** Items that could have a value and have none. */
  readonly unrated: number;
}

export interface Scene {
  readonly journeyId: string;
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly headerHeight: number;
  /** The corner above the lane labels, relative to (0, 0). */
  readonly corner: readonly Primitive[];
  readonly stages: readonly SceneStage[];
  readonly steps: readonly SceneStep[];
  readonly lanes: readonly SceneLane[];
  readonly items: readonly SceneItem[];
  readonly itemById: ReadonlyMap<string, SceneItem>;
  /** Emotion lanes' axis, rules and everything else that lies between ground and items, absolute. */
  readonly ground: readonly Primitive[];
  /** The focused persona's curve first, then the others in the journey's order; drawn from last to first. */
  readonly curves: readonly SceneCurve[];
  readonly connections: readonly SceneConnection[];
  readonly emotionScale: EmotionScale | null;
  readonly overlay: SceneOverlay | null;
  /** Items in the lanes that are shown, and how many of them match the filters. */
  readonly itemCount: number;
  readonly matchCount: number;
}

/** What a comparison found of a part of a map. */
export const partChanges = ['added', 'removed', 'moved', 'changed'] as const;
export type PartChange = (typeof partChanges)[number];

export interface PartMark {
  readonly changes: readonly PartChange[];
  /** It stands on the other map only: drawn faintly, to keep its place. */
  readonly isGhost?: true;
}

/** What the words of a scene need: texts come from the locales through this port, so layout stays pure. */
export interface SceneTexts {
  readonly laneTitle: (kind: string) => string;
  readonly channel: (channel: string) => string;
  readonly metricKind: (kind: string) => string;
  readonly duration: (duration: { value: number; unit: string }) => string;
  /** A signed or plain number in the locale, with at most `digits` decimals. */
  readonly number: (value: number, digits: number) => string;
  readonly message: (key: SceneMessageKey, values?: Record<string, string | number>) => string;
}

export type SceneMessageKey =
  | `finding.${FindingRuleId}.title` | 'scene.state.current' | 'scene.state.future' | 'scene.summary.stages' | 'scene.summary.personas' | 'scene.impactEffort' | 'scene.line.interaction'
  | `scene.change.${PartChange}` | 'scene.line.visibility' | 'scene.line.internal' | 'scene.emotionRange' | 'scene.noReading' | 'scene.sample' | 'scene.internal' | 'scene.locked' | 'scene.subJourney' | 'scene.subJourneyGone'
  | `vocabulary.evidenceGrade.${EvidenceGrade}` | 'scene.metric.nps' | 'scene.metric.csat' | 'scene.metric.ces' | 'scene.metric.churn' | 'scene.metric.retention' | 'scene.metric.clv' | 'scene.metric.own';

/** Advance width in px of a text in a face at a size. */
export type MeasureText = (text: string, font: FontKey, size: number) => number;

export interface LayoutOptions {
  readonly texts: SceneTexts;
  readonly measureText: MeasureText;
  /** Personas whose curves are shown; `null` = all that are attached (at most five are drawn). */
  readonly visiblePersonaIds: readonly string[] | null;
  /** The persona whose area is filled; defaults to the first that is shown. */
  readonly focusedPersonaId: string | null;
  /** Leave out lanes marked internal (client exports). */
  readonly withoutInternal: boolean;
  /** Leave out the locks: they concern only who edits. */
  readonly withoutLocks?: true;
  /** Filters, overlay and hidden lanes; without it everything is shown as it is. */
  readonly layers?: Layers;
  /** What filters by finding let through; they change nothing else of the layout. */
  readonly findings?: readonly Finding[];
  /** YYYY-MM-DD: findings of sub-journeys are counted as of it; without it they are not. */
  readonly today?: string;
  /** Width of a step's column; a poster's and the canvas's are `measures.stepWidth`. */
  readonly stepWidth?: number;
  /** What a comparison found, by the ids of stages, steps, lanes and items. */
  readonly marks?: ReadonlyMap<string, PartMark>;
  /** Room that headers and lanes keep at least, so that two maps stand side by side row by row. */
  readonly minHeights?: { readonly header: number; readonly lanes: ReadonlyMap<string, number> };
}
