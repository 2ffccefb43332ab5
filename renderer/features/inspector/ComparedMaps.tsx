import { ArrowRight, GitDiff, Link, LinkBreak } from '@phosphor-icons/react';
import { useAction } from '../../actions/ActionProvider.tsx';
import type { ActionId } from '../../../shared/contract/actionList.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Inspector.module.css';

const entries = [
  { id: 'createFutureMap', Icon: ArrowRight }, { id: 'compareMaps', Icon: GitDiff }, { id: 'compareWith', Icon: Link }, { id: 'endComparison', Icon: LinkBreak },
] as const satisfies readonly { id: ActionId; Icon: typeof Link }[];

/** From a journey to its redesign, and to the comparison of both: what can be done now. */
export function ComparedMaps() {
  const tell = useMessage();
  return (
    <section className={styles.group}>
      <h2>{tell('compare.title')}</h2>
      {entries.map((entry) => <Entry key={entry.id} {...entry} />)}
    </section>
  );
}

function Entry({ id, Icon }: (typeof entries)[number]) {
  const action = useAction(id);
  return action.isEnabled ? <Button size="small" icon={<Icon size={14} aria-hidden />} onPress={action.run}>{action.label}</Button> : null;
}
