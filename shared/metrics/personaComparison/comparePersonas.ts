import type { Document } from '../../changes/document.ts';
import type { Persona, Section } from '../../model/records.ts';
import { basisOfPersona } from '../personas/basisOfPersona.ts';
import { comparedFields, comparedFigures, type ComparedCell, type RowContent } from './rowContent.ts';
import { isSameCell } from './isSameCell.ts';
import { sectionRows } from './sectionRows.ts';

export interface ComparedRow extends RowContent {
  /** Whether any two personas differ here; to have nothing differs from having something. */
  readonly differs: boolean;
  /** How far apart figures of one scale are; `null` where a row holds words, or less than two figures. */
  readonly spread: number | null;
}

/** Rows under one name: who they are, a section of the sheet, what stands behind them. */
export interface RowGroup {
  readonly id: string;
  readonly section: Pick<Section, 'kind' | 'title'> | null;
  readonly rows: readonly ComparedRow[];
}

/** Everything that is said of these personas, side by side. Rows in which none has anything are left out; so is what their sheets hide. */
export function comparePersonas(document: Document, personas: readonly Persona[]): readonly RowGroup[] {
  const who = comparedFields.map((field): RowContent => ({ id: field, label: { kind: 'field', field }, cells: personas.map((persona) => fieldCell(persona, field)) }));
  const basis = comparedFigures.map((figure): RowContent => ({ id: figure, label: { kind: 'figure', figure }, cells: personas.map(({ id }) => figureCell(document, id, figure)) }));
  const groups = [{ id: 'persona', section: null, rows: who }, ...sectionRows(document, personas), { id: 'basis', section: null, rows: basis }];
  return groups.flatMap(({ rows, ...group }) => {
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== null)).map((row) => ({ ...row, differs: row.cells.some((cell) => !isSameCell(cell, row.cells[0] ?? null)), spread: spreadOf(row) }));
    return filled.length > 0 ? [{ ...group, rows: filled }] : [];
  });
}

function fieldCell(persona: Persona, field: (typeof comparedFields)[number]): ComparedCell | null {
  if (field === 'segmentShare') return persona.segmentShare === undefined ? null : { kind: 'percent', value: persona.segmentShare };
  if (field === 'buyingRoles') return persona.buyingRoles?.length ? { kind: 'roles', roles: persona.buyingRoles } : null;
  const text = persona[field];
  return text ? { kind: 'text', text } : null;
}

function figureCell(document: Document, personaId: string, figure: (typeof comparedFigures)[number]): ComparedCell {
  const { grade, said, sources } = basisOfPersona(document, personaId);
  if (figure === 'grade') return { kind: 'grade', grade };
  const counts = { claims: said.length, founded: said.filter(({ evidence }) => evidence.length > 0).length, sources: sources.length };
  return { kind: 'count', value: counts[figure] };
}

function spreadOf({ cells }: RowContent): number | null {
  const values = cells.flatMap((cell) => (cell && 'value' in cell ? cell.value : []));
  return values.length > 1 ? Math.max(...values) - Math.min(...values) : null;
}
