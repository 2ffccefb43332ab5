import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { sectionsOf } from '../../../shared/changes/personaParts.ts';
import { pageFormat, pixelsOf } from '../../../shared/layout/personaPages/pageFormat.ts';
import type { Persona } from '../../../shared/model/records.ts';
import type { PersonaView } from '../../actions/parseRoute.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { FitPersona, type FittedPersona } from '../../sheet/FitPersona.tsx';
import type { PersonaToSet } from '../../sheet/PageColumns.tsx';
import { pageChoiceStore } from '../../sheet/pageChoiceStore.ts';
import { PageFoot } from '../../sheet/PageFoot.tsx';
import { PaperChoice } from '../../sheet/PaperChoice.tsx';
import { PersonaPage } from '../../sheet/PersonaPage.tsx';
import { useFitWords } from '../../sheet/useFitWords.ts';
import { usePageSource } from '../../sheet/usePageSource.ts';
import { usePersonaToSet } from '../../sheet/usePersonaToSet.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useSize } from '../../ui/useSize.ts';
import styles from './PersonaPreview.module.css';

/** A page is shown as wide as there is room for, up to this many times its size on paper. */
const largest = { sheet: 1.25, slide: 1, card: 1.6 } as const satisfies Record<PersonaView, number>;

/** The pages of a persona as they will be printed, and how they fit. */
export function PersonaPreview({ persona, layout }: { persona: Persona; layout: PersonaView }) {
  const tell = useMessage();
  const { paper, orientation, withInternal } = useStore(pageChoiceStore);
  const toSet = usePersonaToSet(persona, { layout, paper, orientation }, withInternal);
  const hasInternal = useDocument((document) => sectionsOf(document, persona.id).some(({ internal, hidden }) => internal && !hidden));
  return (
    <main className={styles.desk} tabIndex={-1}>
      <div className={styles.tools}>
        {layout === 'sheet' ? <PaperChoice isLabelHidden value={{ paper, orientation }} onChange={(change) => pageChoiceStore.setState(change)} /> : null}
        {hasInternal ? <Switch label={tell('export.withInternalSections')} isSelected={withInternal} onChange={(isOn) => pageChoiceStore.setState({ withInternal: isOn })} /> : null}
      </div>
      <Pages key={`${persona.id} ${layout} ${paper} ${orientation}`} toSet={toSet} />
    </main>
  );
}

function Pages({ toSet }: { toSet: PersonaToSet }) {
  const tell = useMessage();
  const fitWords = useFitWords();
  const source = usePageSource(useDocument((document) => document));
  const [fitted, setFitted] = useState<FittedPersona | null>(null);
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const { persona, choice } = toSet;
  const zoom = size ? Math.min(largest[choice.layout], size.width / pixelsOf(pageFormat(choice).widthMm)) : 1;
  return (
    <>
      <p role="status" className={styles.fit}>{fitted ? fitWords(toSet, fitted) : tell('export.fitting')}</p>
      <div ref={room} className={styles.pages}>
        <FitPersona {...toSet} onFitted={setFitted} />
        {fitted && size ? fitted.pages.map((_, index) => (
          <div key={index} className={styles.frame}>
            <PersonaPage {...toSet} fitted={fitted} index={index} zoom={zoom} foot={<PageFoot name={persona.name} source={source} index={index} count={fitted.pages.length} />} />
          </div>
        )) : null}
      </div>
    </>
  );
}
