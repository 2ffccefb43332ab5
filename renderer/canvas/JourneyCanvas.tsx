import { useRef, type ReactNode } from 'react';
import { useDocumentActions } from '../document/DocumentProvider.tsx';
import type { ResolveAsset } from '../scene/ScenePrimitives.tsx';
import type { CanvasKeyHandler, FileDrop, Gesture } from '../session/gesture.ts';
import { useJourneyScope, useSession } from '../session/JourneyScope.tsx';
import { CameraLayer } from './CameraLayer.tsx';
import { CardLayer } from './CardLayer.tsx';
import { FocusMark } from './FocusMark.tsx';
import { InPlaceEditor } from './InPlaceEditor.tsx';
import styles from './JourneyCanvas.module.css';
import { PaintLayer } from './PaintLayer.tsx';
import { HeaderPreview, LabelPreview, MapPreview } from './PreviewLayer.tsx';
import { useCanvasFiles } from './useCanvasFiles.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useCanvasPointer } from './useCanvasPointer.ts';
import { useCanvasWheel } from './useCanvasWheel.ts';
import { useViewSize } from './useViewSize.ts';

interface JourneyCanvasProps {
  readonly resolveAsset: ResolveAsset;
  /** Asked in this order. Must not change between renders. */
  readonly gestures: readonly Gesture[];
  readonly keys: readonly CanvasKeyHandler[];
  readonly fileDrop: FileDrop;
  /** The map for people who hear it: holds the keyboard's focus. */
  readonly outline: ReactNode;
  readonly map: ReactNode;
  readonly header: ReactNode;
  readonly labels: ReactNode;
  readonly corner: ReactNode;
  /** Stays in place on the screen: mini-map, zoom control. */
  readonly controls: ReactNode;
  /** Asked for a menu at a point of the page. */
  readonly onMenu: (position: { x: number; y: number }) => void;
}

/** The journey map: painted ground, mounted cards, sticky headers and labels, one way for every pointer and key. */
export function JourneyCanvas({ resolveAsset, gestures, keys, fileDrop, outline, map, header, labels, corner, controls, onMenu }: JourneyCanvasProps) {
  const root = useRef<HTMLDivElement>(null);
  const context = { scope: useJourneyScope(), actions: useDocumentActions() };
  useViewSize(root);
  useCanvasWheel(root);
  useCanvasFiles(root, fileDrop);
  const pointer = useCanvasPointer(root, gestures, context, onMenu);
  const onKeyDown = useCanvasKeys(keys, context);
  const mode = useSession((state) => (state.isSpaceHeld ? 'hand' : state.tool));
  return (
    <div ref={root} role="presentation" className={styles.canvas} data-canvas data-tool={mode} onKeyDown={onKeyDown} {...pointer}>
      {outline}
      <PaintLayer resolveAsset={resolveAsset} />
      <CameraLayer kind="map">
        <CardLayer resolveAsset={resolveAsset} />
        {map}
        <FocusMark layer="map" />
        <MapPreview resolveAsset={resolveAsset} />
        <InPlaceEditor layer="map" />
      </CameraLayer>
      <CameraLayer kind="labels">
        {labels}
        <FocusMark layer="labels" />
        <LabelPreview resolveAsset={resolveAsset} />
        <InPlaceEditor layer="labels" />
      </CameraLayer>
      <CameraLayer kind="header">
        {header}
        <FocusMark layer="header" />
        <HeaderPreview resolveAsset={resolveAsset} />
        <InPlaceEditor layer="header" />
      </CameraLayer>
      <CameraLayer kind="corner">{corner}</CameraLayer>
      {controls}
    </div>
  );
}
