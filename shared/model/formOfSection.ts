import type { SectionKind } from './vocabulary.ts';

/** How a section is drawn and edited. */
export type SectionForm = 'facts' | 'list' | 'chips' | 'bars' | 'sliders' | 'text' | 'timeline' | 'stories' | 'rings' | 'empathy';

const forms: Readonly<Record<SectionKind, SectionForm>> = {
  who: 'facts', goals: 'list', needs: 'list', pains: 'list', behaviours: 'list', list: 'list', brands: 'chips', devices: 'chips', interests: 'chips', chips: 'chips',
  channels: 'bars', skills: 'bars', bars: 'bars', motivations: 'sliders', traits: 'sliders', sliders: 'sliders', bio: 'text', context: 'text', text: 'text',
  day: 'timeline', jobs: 'stories', buying: 'rings', empathy: 'empathy',
};

/** The form of a section of this kind. */
export function formOfSection(kind: SectionKind): SectionForm {
  return forms[kind];
}
