import type { CSSProperties } from 'react';
import { faces } from '../scene/sceneStyle.ts';
import type { Editing } from '../session/createSession.ts';
import { useScene, useSession } from '../session/JourneyScope.tsx';
import type { CameraLayerKind } from './CameraLayer.tsx';
import { editPlace, type EditPlace } from './editPlace.ts';
import { NewItemText } from './NewItemText.tsx';
import { RecordText } from './RecordText.tsx';

/** The field over the text that is being edited; each camera layer asks whether it is the one. */
export function InPlaceEditor({ layer }: { layer: CameraLayerKind }) {
  const editing = useSession((state) => state.editing);
  return editing && <PlacedEditor editing={editing} layer={layer} />;
}

function PlacedEditor({ editing, layer }: { editing: Editing; layer: CameraLayerKind }) {
  const scene = useScene((current) => current);
  const place = editPlace(scene, editing);
  if (place?.layer !== layer) return null;
  const style = styleOf(place);
  if (editing.kind === 'newItem') return <NewItemText key={`${editing.laneId} ${editing.stepId}`} place={editing} style={style} />;
  return <RecordText key={editing.recordId} recordId={editing.recordId} initialText={editing.initialText} style={style} />;
}

function styleOf({ box, font, size, lineHeight, isCentred }: EditPlace): CSSProperties {
  const face = faces[font];
  return {
    left: box.x, top: box.y, width: box.width + 1, minHeight: box.height,
    fontFamily: face.family, fontWeight: face.weight, fontStyle: face.style, fontSize: size, lineHeight: `${lineHeight}px`, textAlign: isCentred ? 'center' : 'start',
  };
}
