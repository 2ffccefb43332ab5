import type { PartsContent } from '../../../shared/commands/clipboardContent.ts';
import type { PastePartsArgs } from '../../../shared/commands/pasteParts.ts';
import { lanesInNeed } from '../../../shared/commands/placeParts.ts';
import type { PartsPlan } from '../../../shared/commands/planPartsPaste.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';

interface PartsWords {
  /** Names of personas, as a list. */
  readonly names: (personas: PartsContent['personas']) => string;
  /** The lanes that come along with copied stages; '' = none. */
  readonly lanes: (content: PartsContent, plan: PartsPlan, withPersonas: boolean) => string;
  /** What has no place, by the steps that are missing. */
  readonly noPlace: (content: PartsContent, plan: PartsPlan) => string;
  /** What cannot come in, whatever is chosen. */
  readonly limits: (plan: PartsPlan) => readonly string[];
  /** What came along and what stayed out. */
  readonly outcome: (choice: Pick<PastePartsArgs, 'content' | 'withPersonas' | 'withSteps'>, plan: PartsPlan) => readonly string[];
}

/** What is to be known of stages and lanes that come into a map, in words. */
export function usePartsWords(): PartsWords {
  const tell = useMessage();
  const format = useFormat();
  const texts = useSceneTexts();
  const names: PartsWords['names'] = (personas) => format.list(personas.map(({ name }) => name));
  const lanes: PartsWords['lanes'] = (content, plan, withPersonas) => {
    const missing = content.kind === 'stages' ? lanesInNeed(content, plan, withPersonas).filter(({ id }) => !plan.laneOf.get(id)) : [];
    return missing.length === 0 ? '' : tell('reuse.lanesComeAlong', { count: missing.length, names: format.list(missing.map((lane) => lane.title ?? texts.laneTitle(lane.kind))) });
  };
  const limits: PartsWords['limits'] = ({ unknown, present }) => [
    unknown.length > 0 ? tell('reuse.unknownPersonas', { count: unknown.length, names: names(unknown) }) : '',
    present > 0 ? tell('reuse.presentPoints', { count: present }) : '',
  ].filter(Boolean);
  return {
    names, lanes, limits,
    noPlace: (content, plan) => tell('reuse.noPlace', {
      count: countWithoutPlace(content, plan), steps: plan.missing.length,
      names: format.list(plan.missing.map(({ step }) => step.name || (content.stages.find(({ id }) => id === step.parentId)?.name ?? ''))),
    }),
    outcome: ({ content, withPersonas, withSteps }, plan) => [
      lanes(content, plan, withPersonas),
      plan.missing.length > 0 && !withSteps ? tell('reuse.leftOutSteps', { count: countWithoutPlace(content, plan) }) : '',
      plan.attachable.length > 0 && !withPersonas ? tell('reuse.leftOutPersonas', { names: names(plan.attachable) }) : '',
      ...limits(plan),
    ].filter(Boolean),
  };
}

function countWithoutPlace({ emotions }: PartsContent, { missing }: PartsPlan): number {
  return missing.reduce((sum, { step, items }) => sum + items.length + emotions.filter(({ parentId }) => parentId === step.id).length, 0);
}
