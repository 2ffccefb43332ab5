import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useRoute } from '../../actions/routes.ts';
import { fitBox, fitMap, nextZoomStep, zoomAt, type Camera } from '../../session/camera.ts';
import { focusBox, recordBox } from '../../session/focusBox.ts';
import { useJourneyScope, useSession, type JourneyScope } from '../../session/JourneyScope.tsx';
import { flyTo } from '../../session/moveCamera.ts';
import type { Box } from '../../../shared/layout/scene.ts';

/** Tools, zoom and what is shown around the map. The outline has no camera. */
export function useViewActions(): void {
  const scope = useJourneyScope();
  const { session } = scope;
  const route = useRoute();
  const isOnMap = route.screen === 'journey' && route.view === undefined;
  const tool = useSession((state) => state.tool);
  const hasSelection = useSession((state) => state.selection.length > 0 || state.focus !== null);
  const isMiniMapShown = useSession((state) => state.isMiniMapShown);
  const isInspectorShown = useSession((state) => state.isInspectorShown && state.comments === null);
  useActionHandler('selectTool', { isEnabled: isOnMap, isChecked: tool === 'select', run: () => session.setState({ tool: 'select', connectFromId: null }) });
  useActionHandler('handTool', { isEnabled: isOnMap, isChecked: tool === 'hand', run: () => session.setState({ tool: 'hand', connectFromId: null }) });
  useActionHandler('zoomIn', { isEnabled: isOnMap, run: () => zoomTo(scope, (camera) => nextZoomStep(camera.zoom, 1)) });
  useActionHandler('zoomOut', { isEnabled: isOnMap, run: () => zoomTo(scope, (camera) => nextZoomStep(camera.zoom, -1)) });
  useActionHandler('zoomActual', { isEnabled: isOnMap, run: () => zoomTo(scope, () => 1) });
  useActionHandler('zoomToFit', { isEnabled: isOnMap, run: () => flyTo(scope, fitMap(scope.sceneStore.getState().scene, session.getState().view)) });
  useActionHandler('zoomToSelection', { isEnabled: isOnMap && hasSelection, run: () => zoomToSelection(scope) });
  useActionHandler('toggleMiniMap', { isEnabled: isOnMap, isChecked: isMiniMapShown, run: () => session.setState({ isMiniMapShown: !isMiniMapShown }) });
  useActionHandler('toggleInspector', { isChecked: isInspectorShown, run: () => session.setState({ isInspectorShown: !isInspectorShown, comments: null }) });
}

function zoomTo(scope: JourneyScope, zoomOf: (camera: Camera) => number): void {
  const { camera, view } = scope.session.getState();
  flyTo(scope, zoomAt(camera, { x: view.width / 2, y: view.height / 2 }, zoomOf(camera)));
}

function zoomToSelection(scope: JourneyScope): void {
  const { scene } = scope.sceneStore.getState();
  const { selection, focus, view } = scope.session.getState();
  const boxes = selection.flatMap((id) => recordBox(scene, id) ?? connectionBounds(scope, id) ?? []);
  const place = boxes.length === 0 && focus ? focusBox(scene, focus) : null;
  const all = place ? [place] : boxes;
  if (all.length === 0) return;
  const x = Math.min(...all.map((box) => box.x));
  const y = Math.min(...all.map((box) => box.y));
  const width = Math.max(...all.map((box) => box.x + box.width)) - x;
  const height = Math.max(...all.map((box) => box.y + box.height)) - y;
  flyTo(scope, fitBox({ x, y, width, height }, view, { left: scene.labelWidth, top: scene.headerHeight }));
}

function connectionBounds({ sceneStore }: JourneyScope, id: string): Box | null {
  const points = sceneStore.getState().scene.connections.find((connection) => connection.id === id)?.points;
  if (!points) return null;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return { x: Math.min(...xs), y: Math.min(...ys), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}
