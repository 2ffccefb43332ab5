import { templates, type TemplateId } from '../../../shared/commands/templates.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Section } from '../../ui/Section.tsx';
import { sectionIds } from './sectionIds.ts';
import { TemplatePicture } from './TemplatePicture.tsx';
import styles from './TemplateSection.module.css';

export function TemplateSection({ onChoose }: { onChoose: (id: TemplateId) => void }) {
  const tell = useMessage();
  const { session } = useHost();
  return (
    <div id={sectionIds.templates} tabIndex={-1} className={styles.place}>
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
        </ul>
      </Section>
    </div>
  );
}
