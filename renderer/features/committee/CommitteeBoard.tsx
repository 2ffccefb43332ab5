import { useEffect, useRef, type KeyboardEvent } from 'react';
import { balanceOf, type Committee } from '../../../shared/metrics/committee/readCommittee.ts';
import { tints } from '../../../shared/model/vocabulary.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Portrait } from '../../ui/Portrait.tsx';
import { BalanceView } from './BalanceView.tsx';
import styles from './Committee.module.css';
import { RolesOf } from './RolesOf.tsx';
import { StanceCell } from './StanceCell.tsx';

const ways: Readonly<Record<string, readonly [rows: number, columns: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** A row for each person, a column for each stage, and what both come to. */
export function CommitteeBoard({ committee: { members, stages }, selectedId }: { committee: Committee; selectedId: string | null }) {
  const tell = useMessage();
  const board = useRef<HTMLTableElement>(null);
  const resolveAsset = useResolveAsset();
  useEffect(() => { if (selectedId) board.current?.querySelector<HTMLElement>(`[data-stance="${CSS.escape(selectedId)}"]`)?.focus(); }, [selectedId]);
  const moveFocus = (event: KeyboardEvent, row: number, column: number): void => {
    const way = ways[event.key];
    const next = way && board.current?.querySelector<HTMLElement>(`[data-cell="${row + way[0]} ${column + way[1]}"]`);
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    next?.focus();
  };
  return (
    <div className={styles.scroll}>
      <table ref={board} className={styles.board} aria-label={tell('committee.title')}>
        <thead>
          <tr>
            <th scope="col" className={styles.person}>{tell('committee.person')}</th>
            {stages.map(({ stage }, index) => <th key={stage.id} scope="col" data-tint={stage.tint ?? tints[index % tints.length]} className={styles.stage}>{stage.name}</th>)}
            <th scope="col" className={styles.sum}>{tell('committee.together')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member, row) => (
            <tr key={member.persona.id}>
              <th scope="row" aria-label={member.persona.name} className={styles.person}>
                <div className={styles.member}>
                  <span className={styles.face}>{member.persona.portrait ? <Portrait portrait={member.persona.portrait} name={member.persona.name} resolveAsset={resolveAsset} size={40} /> : null}</span>
                  <div className={styles.words}>
                    <a href={routeAddress({ screen: 'persona', personaId: member.persona.id })} className={styles.name}>{member.persona.name}</a>
                    {member.persona.role ? <span className={styles.role}>{member.persona.role}</span> : null}
                    <RolesOf persona={member.persona} roles={member.roles} />
                  </div>
                </div>
              </th>
              {stages.map(({ stage }, column) => (
                <td key={stage.id} className={styles.cell}>
                  <StanceCell persona={member.persona} stage={stage} stance={member.stances.get(stage.id)} address={`${row} ${column}`} onArrow={(event) => moveFocus(event, row, column)} />
                </td>
              ))}
              <td className={styles.sum}><BalanceView balance={member} /></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.person}>{tell('committee.together')}<span className={styles.role}>{tell('committee.togetherHint')}</span></th>
            {stages.map(({ stage, ...balance }) => <td key={stage.id} className={styles.sum}><BalanceView balance={balance} /></td>)}
            <td className={styles.sum}><BalanceView balance={balanceOf(members.flatMap(({ stances }) => [...stances.values()]))} /></td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
