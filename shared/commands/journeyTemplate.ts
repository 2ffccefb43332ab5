import type { FieldValues } from '../changes/changeset.ts';
import type { Duration } from '../model/fields.ts';
import type { Journey, Lane, Stage } from '../model/records.ts';

/** What a new journey starts with, in one language. Made from a template by `fillTemplate`. */
export interface JourneyTemplate {
  readonly state: Journey['state'];
  readonly perspective: Journey['perspective'];
  readonly lanes: readonly { readonly kind: Lane['kind']; readonly title?: string; readonly internal?: true }[];
  readonly stages: readonly TemplateStage[];
}

export interface TemplateStage {
  readonly name: string;
  readonly goal?: string;
  readonly tint?: Stage['tint'];
  readonly duration?: Duration;
  /** At least one; an only step may go unnamed. */
  readonly steps: readonly TemplateStep[];
}

export interface TemplateStep {
  readonly name: string;
  /** What stands in its cells, each in the first lane of its kind. */
  readonly items?: readonly { readonly lane: Lane['kind']; readonly title: string; readonly fields?: FieldValues }[];
}
