import type { Claim, Section } from '../../model/records.ts';
import type { BuyingRole, PersonaGrade } from '../../model/vocabulary.ts';

/** What one persona has in a row; `null` = nothing is said. */
export type ComparedCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'roles'; readonly roles: readonly BuyingRole[] }
  | { readonly kind: 'claims'; readonly claims: readonly Claim[] }
  /** 0–100, alike for all personas. */
  | { readonly kind: 'scale'; readonly value: number }
  | { readonly kind: 'percent' | 'count'; readonly value: number }
  | { readonly kind: 'grade'; readonly grade: PersonaGrade };

export const comparedFields = ['role', 'archetype', 'segment', 'segmentShare', 'buyingRoles', 'quote'] as const;
export const comparedFigures = ['grade', 'claims', 'founded', 'sources'] as const;

export type RowLabel =
  | { readonly kind: 'field'; readonly field: (typeof comparedFields)[number] }
  | { readonly kind: 'section'; readonly section: Pick<Section, 'kind' | 'title'> }
  /** One fact, ring, zone, bar or slider of a section. */
  | { readonly kind: 'part'; readonly section: Pick<Section, 'kind' | 'title'>; readonly claim: Pick<Claim, 'key' | 'text' | 'opposite'> }
  | { readonly kind: 'figure'; readonly figure: (typeof comparedFigures)[number] };

export interface RowContent {
  /** The same for the same row of other personas. */
  readonly id: string;
  readonly label: RowLabel;
  /** In the order of the personas. */
  readonly cells: readonly (ComparedCell | null)[];
}
