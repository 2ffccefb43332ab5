import type { LaneKind } from '../model/vocabulary.ts';
import type { IconName } from './scene.ts';

/** The mark of each kind of lane; keys of `iconPaths`. */
export const laneIcons: Readonly<Record<LaneKind, IconName>> = {
  actions: 'person-simple-walk', touchpoints: 'hand-tap', emotion: 'smiley', thoughts: 'quotes', pains: 'warning-circle',
  opportunities: 'lightbulb', channels: 'broadcast', frontstage: 'eye', backstage: 'gear-six', support: 'stack', owners: 'users-three',
  kpis: 'chart-line-up', employee: 'identification-badge', promise: 'seal-check', storyboard: 'image', process: 'flow-arrow', text: 'text-align-left',
};
