import type { ReactNode } from 'react';
import { formOfSection, type SectionForm } from '../../../shared/model/formOfSection.ts';
import type { Section } from '../../../shared/model/records.ts';
import { BarsForm } from './forms/BarsForm.tsx';
import { ChipsForm } from './forms/ChipsForm.tsx';
import { EmpathyForm } from './empathy/EmpathyForm.tsx';
import { FactsForm } from './forms/FactsForm.tsx';
import { RingsForm } from './forms/RingsForm.tsx';
import { SlidersForm } from './forms/SlidersForm.tsx';
import { StoriesForm } from './forms/StoriesForm.tsx';
import { TextForm } from './forms/TextForm.tsx';
import { TimelineForm } from './forms/TimelineForm.tsx';
import { ClaimLines } from './ClaimLines.tsx';

const forms: Readonly<Record<SectionForm, (props: { section: Section }) => ReactNode>> = {
  facts: FactsForm, list: ClaimLines, chips: ChipsForm, bars: BarsForm, sliders: SlidersForm, text: TextForm, timeline: TimelineForm, stories: StoriesForm, rings: RingsForm, empathy: EmpathyForm,
};

/** What a section says, edited in its form. */
export function SectionBody({ section }: { section: Section }) {
  const Form = forms[formOfSection(section.kind)];
  return <Form section={section} />;
}
