import { ArrowsOutSimple } from '@phosphor-icons/react';
import type { Section } from '../../../../shared/model/records.ts';
import { navigate } from '../../../actions/routes.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { CanvasSwitch } from './CanvasSwitch.tsx';
import { EmpathyMap } from './EmpathyMap.tsx';
import styles from './Empathy.module.css';

/** An empathy map on the sheet; in a workshop it opens large. */
export function EmpathyForm({ section }: { section: Section }) {
  const tell = useMessage();
  return (
    <div className={styles.onSheet}>
      <div className={styles.tools}>
        <CanvasSwitch section={section} />
        <IconButton size="small" label={tell('empathy.openLarge')} onPress={() => navigate({ screen: 'empathy', personaId: section.parentId, sectionId: section.id })}><ArrowsOutSimple size={16} aria-hidden /></IconButton>
      </div>
      <EmpathyMap section={section} />
    </div>
  );
}
