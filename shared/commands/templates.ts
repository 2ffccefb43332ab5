import type { JourneyTemplate, TemplateStage, TemplateStep } from './journeyTemplate.ts';
import { b2bBuyingTemplate } from './templates/b2bBuyingTemplate.ts';
import { blankTemplate } from './templates/blankTemplate.ts';
import { employeeTemplate } from './templates/employeeTemplate.ts';
import { lifecycleTemplate } from './templates/lifecycleTemplate.ts';
import { researchToSupportTemplate } from './templates/researchToSupportTemplate.ts';
import { serviceBlueprintTemplate } from './templates/serviceBlueprintTemplate.ts';
import type { StageSource, StepSource, TemplateSource } from './templateSource.ts';

/** The templates in the order in which they are offered. `name` and `description` are message keys. */
export const templates = [
  blankTemplate, researchToSupportTemplate, lifecycleTemplate, b2bBuyingTemplate, serviceBlueprintTemplate, employeeTemplate,
] as const satisfies readonly TemplateSource[];

export type TemplateId = (typeof templates)[number]['id'];

type KeysIn<Part> = Part extends `template.${string}` ? Part : Part extends readonly (infer Item)[] ? KeysIn<Item> : Part extends object ? { [Name in keyof Part]: KeysIn<Part[Name]> }[keyof Part] : never;
/** Every message key that a template can ask for, so that a missing message is a type error where `message` is the app's own. */
export type TemplateKey = KeysIn<(typeof templates)[number]>;

/** A template with the texts of one language, ready for `createJourney`. */
export function fillTemplate(id: TemplateId, message: (key: TemplateKey) => string): JourneyTemplate {
  const source: TemplateSource = templates.find((template) => template.id === id) ?? blankTemplate;
  // The sources are constants whose keys make up TemplateKey; their common interface only knows that these are strings.
  const text = message as (key: string) => string;
  return {
    state: source.state, perspective: source.perspective,
    lanes: source.lanes.map(({ title, ...lane }) => ({ ...lane, ...(title ? { title: text(title) } : {}) })),
    stages: source.stages.map((stage) => fillStage(stage, text)),
  };
}

function fillStage({ name, goal, steps, ...stage }: StageSource, text: (key: string) => string): TemplateStage {
  return { ...stage, name: text(name), ...(goal ? { goal: text(goal) } : {}), steps: steps.map((step) => fillStep(step, text)) };
}

function fillStep({ name, items = [] }: StepSource, text: (key: string) => string): TemplateStep {
  return { name: name ? text(name) : '', items: items.map((item) => ({ ...item, title: text(item.title) })) };
}
