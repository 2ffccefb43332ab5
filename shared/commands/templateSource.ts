import type { JourneyTemplate, TemplateStage } from './journeyTemplate.ts';

/** A key of the locale area `template`. */
type Key = `template.${string}`;

/** The language-free structure of a template: every text is a message key. */
export interface TemplateSource {
  readonly id: string;
  readonly name: Key;
  /** One sentence for whoever chooses among the templates. */
  readonly description: Key;
  readonly state: JourneyTemplate['state'];
  readonly perspective: JourneyTemplate['perspective'];
  readonly lanes: readonly (Omit<JourneyTemplate['lanes'][number], 'title'> & { readonly title?: Key })[];
  readonly stages: readonly StageSource[];
}

export interface StageSource extends Pick<TemplateStage, 'tint' | 'duration'> {
  readonly name: Key;
  readonly goal?: Key;
  readonly steps: readonly StepSource[];
}

export interface StepSource {
  readonly name?: Key;
  readonly items?: readonly ItemSource[];
}

type ItemSource = Omit<NonNullable<TemplateStage['steps'][number]['items']>[number], 'title'> & { readonly title: Key };
