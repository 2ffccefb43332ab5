import type { FilterList, Filters, Layers, Overlay } from '../../../shared/model/layers.ts';

/** Without what is empty, so that two layers that show the same are the same. */
function cleaned<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as Fields;
}

function withFilters(layers: Layers, filters: Filters): Layers {
  const next = cleaned(filters);
  return cleaned({ ...layers, filters: Object.keys(next).length > 0 ? next : undefined });
}

/** Takes a value into a list of the filters, or out of it. */
export function toggleFilter(layers: Layers, list: FilterList, value: string): Layers {
  const values: readonly string[] = layers.filters?.[list] ?? [];
  return withFilters(layers, { ...layers.filters, [list]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] });
}

export function toggleMoment(layers: Layers): Layers {
  return withFilters(layers, { ...layers.filters, momentOfTruth: layers.filters?.momentOfTruth ? undefined : true });
}

export function toggleOverlay(layers: Layers, overlay: Overlay): Layers {
  return cleaned({ ...layers, overlay: layers.overlay === overlay ? undefined : overlay });
}

export function toggleLayer(layers: Layers, layer: 'hidesOthers' | 'asClient' | 'findings'): Layers {
  return cleaned({ ...layers, [layer]: layers[layer] ? undefined : true });
}

export function toggleLane(layers: Layers, laneId: string): Layers {
  const hidden = layers.hiddenLaneIds ?? [];
  return cleaned({ ...layers, hiddenLaneIds: hidden.includes(laneId) ? hidden.filter((id) => id !== laneId) : [...hidden, laneId] });
}
