import { useRef } from 'react';
import { templatesOf } from '../../../shared/changes/journeysOf.ts';
import { templates } from '../../../shared/commands/templates.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Section } from '../../ui/Section.tsx';
import { OwnTemplate } from './OwnTemplate.tsx';
import { sectionIds } from './sectionIds.ts';
import { TemplatePicture } from './TemplatePicture.tsx';
import styles from './TemplateSection.module.css';

/** What a new map can begin with: the app's templates, then one's own. */
export function TemplateSection({ onChoose }: { onChoose: (id: string) => void }) {
  const tell = useMessage();
  const { session } = useHost();
  const place = useRef<HTMLDivElement>(null);
  const own = useDocument(templatesOf);
  return (
    <div ref={place} id={sectionIds.templates} tabIndex={-1} className={styles.place}>
      <Section title={tell('home.fromTemplate')}>
        <ul className={styles.grid}>
          {templates.map((template) => (
            <li key={template.id}>
              <button type="button" className={styles.template} title={tell(template.description)} disabled={session.readOnly} onClick={() => onChoose(template.id)}>
                <TemplatePicture template={template} />
                {tell(template.name)}
              </button>
            </li>
          ))}
          {own.map((template) => <li key={template.id}><OwnTemplate template={template} onChoose={() => onChoose(template.id)} onGone={() => place.current?.focus()} /></li>)}
        </ul>
      </Section>
    </div>
  );
}
