import type { Opportunity, Touchpoint } from '../../../model/records.ts';

/** Who answers for it; '' while nobody does. */
export function ownerOf({ owner }: Touchpoint | Opportunity): string {
  return owner?.trim() ?? '';
}
