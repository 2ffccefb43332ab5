import type { Balance } from '../../../shared/metrics/committee/readCommittee.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import heard from '../../ui/heard.module.css';
import { Attitude } from './Attitude.tsx';

/** What the stances of a stage or a person come to. */
export function BalanceView({ balance: { attitude } }: { balance: Pick<Balance, 'attitude'> }) {
  const tell = useMessage();
  if (attitude !== null) return <Attitude value={attitude} />;
  return <><span aria-hidden>—</span><span className={heard.heard}>{tell('committee.unknown')}</span></>;
}
