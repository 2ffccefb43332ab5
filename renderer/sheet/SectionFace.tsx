import type { SheetSection } from '../../shared/layout/personaPages/personaContent.ts';
import { formOfSection, type SectionForm } from '../../shared/model/formOfSection.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { BarsFace } from './faces/BarsFace.tsx';
import { ChipsFace } from './faces/ChipsFace.tsx';
import { EmpathyFace } from './faces/EmpathyFace.tsx';
import { FactsFace } from './faces/FactsFace.tsx';
import { ListFace } from './faces/ListFace.tsx';
import { RingsFace } from './faces/RingsFace.tsx';
import { SlidersFace } from './faces/SlidersFace.tsx';
import { StoriesFace } from './faces/StoriesFace.tsx';
import { TextFace } from './faces/TextFace.tsx';
import { TimelineFace } from './faces/TimelineFace.tsx';
import styles from './Sheet.module.css';
import { useSectionWords } from './useSectionWords.ts';

/** How every form of section is drawn. */
const faces: Readonly<Record<SectionForm, (props: SheetSection) => React.ReactNode>> = {
  facts: FactsFace, list: ListFace, chips: ChipsFace, bars: BarsFace, sliders: SlidersFace, text: TextFace, timeline: TimelineFace, stories: StoriesFace, rings: RingsFace, empathy: EmpathyFace,
};

interface SectionFaceProps extends SheetSection {
  /** Set as a list of texts, whatever its form: for what would fit on no page else. */
  readonly isPlain?: boolean;
  /** It began on the page before. */
  readonly isContinued?: boolean;
}

/** A section under its rule and serif title. `data-row` names what a page break must not divide, `data-text` the text that it may. */
export function SectionFace({ section, claims, isPlain = false, isContinued = false }: SectionFaceProps) {
  const tell = useMessage();
  const words = useSectionWords();
  const Face = isPlain ? ListFace : faces[formOfSection(section.kind)];
  const title = words.title(section);
  return (
    <section className={styles.section} data-section={section.id}>
      {isContinued
        ? <p className={styles.title}>{tell('print.continued', { title })}</p>
        : <h2 className={styles.title}>{title}{section.kind === 'channels' && !isPlain ? <small>{tell('persona.shareOfContacts')}</small> : null}</h2>}
      <Face section={section} claims={claims} />
    </section>
  );
}
