import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { createDocument } from '../../shared/changes/createDocument.ts';
import { childrenOf } from '../../shared/changes/document.ts';
import { layoutJourney } from '../../shared/layout/layoutJourney.ts';
import type { Primitive } from '../../shared/layout/scene.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { SceneSvg } from './SceneSvg.tsx';

const { records } = JSON.parse(readFileSync(new URL('../../assets/samples/industrial-plastics.pl.json', import.meta.url), 'utf8')) as { records: AnyRecord[] };
const document = createDocument(records);
const scene = layoutJourney(document, childrenOf(document, '', 'journey')[0]?.id ?? '', layoutOptions('pl'));
const markup = renderToStaticMarkup(<SceneSvg scene={scene} title="Mapa <1>" resolveAsset={(assetId) => `asset/${assetId}`} />);

describe('SceneSvg', () => {
  const primitives: readonly Primitive[] = [
    ...scene.ground, ...scene.corner, ...scene.stages.flatMap((stage) => stage.header), ...scene.lanes.flatMap((lane) => [...lane.label, ...(lane.lineBelow?.label ?? [])]),
    ...scene.items.flatMap((item) => item.primitives), ...scene.curves.flatMap((curve) => [...curve.primitives, ...curve.markers]), ...scene.connections.flatMap((connection) => connection.primitives),
  ];

  test('draws every primitive of a scene once', () => {
    const count = (kind: Primitive['kind']) => primitives.filter((primitive) => primitive.kind === kind).length;
    expect(markup.match(/<text /g)).toHaveLength(count('text'));
    expect(markup.match(/<image /g)).toHaveLength(count('image'));
    expect(markup.match(/<(circle|polygon) /g)).toHaveLength(count('marker'));
    for (const text of primitives.filter((primitive) => primitive.kind === 'text').slice(0, 50)) expect(markup).toContain(text.text.replaceAll('"', '&quot;'));
  });

  test('draws only numbers, names its picture and marks what belongs to which record', () => {
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(markup).toContain('>Mapa &lt;1&gt;</title>');
    for (const { id } of [...scene.items, ...scene.stages, ...scene.lanes, ...scene.connections]) expect(markup).toContain(`data-record-id="${id}"`);
  });

  test('the focused curve is drawn last', () => {
    const [focused, other] = scene.curves;
    expect(markup.indexOf(`data-record-id="${focused?.personaId}"`)).toBeGreaterThan(markup.indexOf(`data-record-id="${other?.personaId}"`));
  });
});
