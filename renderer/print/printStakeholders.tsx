import { getRecord } from '../../shared/changes/document.ts';
import { stakeholderFileSchema } from '../../shared/contract/schemas.ts';
import type { Printed } from './printed.ts';
import { readPrintedLibrary } from './readPrintedLibrary.ts';
import { StakeholderSheet } from './StakeholderSheet.tsx';

/** Sharp on a slide that fills a screen. */
const pictureDpi = 200;

/** `?stakeholders=ID&options=JSON`: one map on one page; as `png` also as a picture, which the host reads from the page. */
export async function printStakeholders(query: URLSearchParams): Promise<Printed> {
  const { format, paper, locale } = stakeholderFileSchema.parse(JSON.parse(query.get('options') ?? 'null'));
  const { session, library } = await readPrintedLibrary(locale);
  const map = getRecord(library, 'stakeholderMap', query.get('stakeholders') ?? '');
  if (!map) throw new Error('the stakeholder map is missing');
  return {
    locale,
    title: map.name,
    pageRules: `@page { size: ${paper} landscape; margin: 0; }`,
    draw: (onDrawn) => <StakeholderSheet library={library} session={session} map={map} paper={paper} dpi={format === 'png' ? pictureDpi : null} onDrawn={onDrawn} />,
  };
}
