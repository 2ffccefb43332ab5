import { isSameJson } from '../../../shared/base/isSameJson.ts';
import type { ViewContent } from '../../../shared/commands/addView.ts';
import type { ShownView } from '../../../shared/model/layers.ts';
import type { View } from '../../../shared/model/records.ts';
import { toScene } from '../../session/camera.ts';
import type { SessionState } from '../../session/createSession.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { flyTo } from '../../session/moveCamera.ts';
import { shownViewOf } from '../../session/shownViewStore.ts';

/** Everything that a view can hold; `null` where it holds nothing, as an update wants it. */
const contentFields = ['filters', 'hidesOthers', 'overlay', 'findings', 'asClient', 'hiddenLaneIds', 'visiblePersonaIds', 'place'] as const;

/** What of a saved view is seen besides the place. */
function shownViewOfRecord(view: View): ShownView {
  const { type: _type, id: _id, journeyId: _journeyId, order: _order, name: _name, place: _place, ...shown } = view;
  return shown;
}

/** Shows a journey as it was saved. */
export function applyView(scope: JourneyScope, view: View): void {
  const { visiblePersonaIds, ...layers } = shownViewOfRecord(view);
  scope.session.setState({ layers, visiblePersonaIds: visiblePersonaIds ?? null, appliedViewId: view.id });
  const { view: size } = scope.session.getState();
  if (!view.place || size.width === 0) return;
  const { x, y, zoom } = view.place;
  flyTo(scope, { x: size.width / 2 - x * zoom, y: size.height / 2 - y * zoom, zoom });
}

/** What is shown now, to be saved: the place is the middle of the canvas, so that it suits any window. */
export function contentOf(state: SessionState): ViewContent {
  const { camera, view } = state;
  const middle = toScene(camera, { x: view.width / 2, y: view.height / 2 });
  return { ...shownViewOf(state), place: { x: Math.round(middle.x), y: Math.round(middle.y), zoom: Math.round(camera.zoom * 1000) / 1000 } };
}

export function updateFieldsOf(content: ViewContent): Readonly<Record<string, unknown>> {
  return Object.fromEntries(contentFields.map((field) => [field, content[field] ?? null]));
}

/** Whether what is shown differs from a saved view; where one stands on the map does not count. */
export function isChanged(view: View, shown: ShownView): boolean {
  return !isSameJson(shownViewOfRecord(view), shown);
}
