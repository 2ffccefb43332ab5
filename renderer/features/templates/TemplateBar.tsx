import { Layout } from '@phosphor-icons/react';
import { getRecord } from '../../../shared/changes/document.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { askForTemplate } from '../../document/templateRequestStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './TemplateBar.module.css';

/** Says that what is open is a template, and what can be done with one. */
export function TemplateBar() {
  const tell = useMessage();
  const { journeyId } = useJourneyScope();
  const { session } = useHost();
  const isTemplate = useDocument((document) => getRecord(document, 'journey', journeyId)?.template === true);
  const useAsMap = useAction('useAsMap');
  if (!isTemplate) return null;
  return (
    <div role="note" aria-label={tell('reuse.templateNote')} className={styles.bar}>
      <Layout size={16} aria-hidden />
      <p>{tell('reuse.isTemplate')}</p>
      <div className={styles.buttons}>
        <Button size="small" isDisabled={session.readOnly} onPress={() => askForTemplate({ kind: 'use', journeyId })}>{tell('reuse.newFromTemplate')}</Button>
        <Button size="small" isDisabled={!useAsMap.isEnabled} onPress={useAsMap.run}>{useAsMap.label}</Button>
      </div>
    </div>
  );
}
