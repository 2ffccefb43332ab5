import { describe, expect, it } from 'vitest';
import { cellIds, idsOf, itemOf, smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import type { Document } from '../changes/document.ts';
import { pasteTable, type PasteTableArgs } from './pasteTable.ts';
import { planTablePaste } from './planTablePaste.ts';

function paste(args: Partial<PasteTableArgs>) {
  let made = 0;
  return checkCommand(smallMap, (document) => pasteTable(document, {
    table: [['A', 'B'], ['C', 'D']], laneId: 'actions', stepId: 'search', rowsBecome: 'cards', newStepName: null, newId: () => `p${++made}`, ...args,
  }));
}

const titles = (document: Document, laneId: string, stepId: string) => cellIds(document, laneId, stepId).map((id) => itemOf(document, id).title);

describe('a block of texts', () => {
  it('goes over the steps, its rows one below the other, below what stands there', () => {
    const { document } = paste({});
    expect(titles(document, 'actions', 'search')).toEqual(['Reads catalogues', 'Calls suppliers', 'A', 'C']);
    expect(titles(document, 'actions', 'pay')).toEqual(['B', 'D']);
  });

  it('goes over the lanes that hold cards, as what each lane holds', () => {
    const { document } = paste({ rowsBecome: 'lanes', table: [['A', 'B'], ['C', ''], ['', 'E'], ['F', 'G']] });
    expect(titles(document, 'touch', 'search')).toEqual(['First call', 'C']);
    expect(titles(document, 'pains', 'pay')).toEqual(['E']);
    expect(itemOf(document, cellIds(document, 'kpis', 'pay').at(-1) ?? '')).toMatchObject({ type: 'metric', title: 'G', metricKind: 'own' });
  });

  it('is refused beyond the last step, unless steps are to be added to the last stage', () => {
    expect(paste({ stepId: 'pay' }).refusal).toEqual({ key: 'error.clipboard.beyondLastStep', values: { count: 1 } });
    const { document } = paste({ stepId: 'pay', table: [['A', 'B', 'C']], newStepName: 'New step' });
    const steps = idsOf(document, 'purchase', 'step');
    expect(steps).toHaveLength(3);
    expect(steps.flatMap((id) => titles(document, 'actions', id))).toEqual(['A', 'B', 'C']);
    expect(document.records.get(steps[2] ?? '')).toMatchObject({ name: 'New step' });
  });

  it('is refused below the last lane, over the limits, in the emotion lane and when it is empty', () => {
    expect(paste({ laneId: 'kpis', rowsBecome: 'lanes' }).refusal?.key).toBe('error.clipboard.belowLastLane');
    expect(paste({ table: Array.from({ length: 1001 }, () => ['x']) }).refusal).toEqual({ key: 'error.clipboard.tooMany', values: { count: 1001, limit: 1000 } });
    expect(paste({ table: [Array.from({ length: 120 }, () => 'x')], newStepName: '' }).refusal?.key).toBe('error.clipboard.tooManySteps');
    expect(paste({ laneId: 'curve' }).refusal?.key).toBe('error.cell.holdsCurves');
    expect(paste({ table: [] }).refusal?.key).toBe('error.clipboard.nothing');
  });

  it('keeps every word: further lines and what is too long for a title become the description', () => {
    const long = 'word '.repeat(100).trim();
    const { document } = paste({ table: [['Title\nline 2\nline 3'], [long], ['=1+1']] });
    const [lines, cut, formula] = cellIds(document, 'actions', 'search').slice(2).map((id) => itemOf(document, id));
    expect(lines).toMatchObject({ title: 'Title', text: 'line 2\nline 3' });
    expect(cut).toMatchObject({ text: long });
    expect(cut?.title).toMatch(/word…$/);
    expect(formula).toMatchObject({ title: '=1+1' });
  });

  it('is planned as it is pasted', () => {
    const plan = planTablePaste(smallMap, { table: [['A', 'B', 'C'], ['', 'D']], laneId: 'actions', stepId: 'search', rowsBecome: 'cards' });
    expect(plan).toMatchObject({ ok: true, value: { missingSteps: 1, missingLanes: 0, cells: [
      { column: 0, row: 0, texts: ['A'], presentCount: 2 }, { column: 1, row: 0, texts: ['B', 'D'], presentCount: 0 }, { column: 2, row: 0, texts: ['C'], presentCount: 0 },
    ] } });
  });
});
