import type { ActorKind, RelationKind } from '../../model/vocabulary.ts';
import type { IconName, Ink } from '../scene.ts';

/** How a kind of relation is told apart without colour: by its dash and its sign; the word stands in the legend. */
export const relationSigns: Readonly<Record<RelationKind, { readonly icon: IconName; readonly ink: Ink; readonly dash?: string }>> = {
  value: { icon: 'package', ink: 'ink-2' },
  money: { icon: 'coins', ink: 'ink-2', dash: '9 4' },
  information: { icon: 'chat-centered-text', ink: 'ink-2', dash: '2 4' },
  trust: { icon: 'handshake', ink: 'accent', dash: '14 4' },
  influence: { icon: 'megaphone-simple', ink: 'ink-2', dash: '9 4 2 4' },
  support: { icon: 'thumbs-up', ink: 'accent' },
  conflict: { icon: 'lightning', ink: 'neg', dash: '5 3' },
};

export const actorIcons: Readonly<Record<ActorKind, IconName>> = {
  person: 'user', group: 'users-three', team: 'users', company: 'buildings', authority: 'bank', media: 'newspaper', system: 'desktop',
};
