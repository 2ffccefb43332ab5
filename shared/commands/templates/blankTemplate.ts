import type { TemplateSource } from '../templateSource.ts';

export const blankTemplate = {
  id: 'blank', name: 'template.blank.name', description: 'template.blank.description', state: 'current', perspective: 'customer',
  lanes: [
    { kind: 'actions' }, { kind: 'touchpoints' }, { kind: 'thoughts' }, { kind: 'emotion' },
    { kind: 'pains' }, { kind: 'opportunities' },
  ],
  stages: [
    { name: 'template.blank.first', steps: [{}] },
  ],
} as const satisfies TemplateSource;
