import { useMessage } from '../../i18n/useMessage.ts';
import { slideIndex, type Place } from './place.ts';
import type { Slide } from './planSlides.ts';
import heard from '../../ui/heard.module.css';
import styles from './Present.module.css';
import type { Command } from './presentKeys.ts';
import { Timer } from './Timer.tsx';
import { useSections } from './useSections.ts';

interface ProgressProps {
  readonly journeyId: string;
  readonly slides: readonly Slide[];
  readonly place: Place;
  readonly startedAt: number;
  readonly onCommand: (command: Command) => void;
}

/** Where all names together are longer than a line, only the present one is written; the others keep their places. */
const mostLetters = 110;

/** How far the story has come: the names of the stages, the parts of the present one, the time. */
export function Progress({ journeyId, slides, place, startedAt, onCommand }: ProgressProps) {
  const tell = useMessage();
  const sections = useSections(journeyId, slides);
  const slide = slides[slideIndex(slides, place)];
  const at = sections.findIndex(({ id }) => id === slide?.section);
  const present = sections[at];
  const isEachNamed = sections.map(({ name }) => name).join(' ').length <= mostLetters;
  return (
    <nav className={styles.progress} aria-label={tell('present.progress')}>
      <ol className={styles.stages}>
        {sections.map(({ id, name, parts }, index) => (
          <li key={id} data-state={index < at ? 'past' : index === at ? 'present' : 'coming'}>
            <button type="button" tabIndex={-1} aria-current={index === at ? 'step' : undefined} aria-label={name} onClick={() => onCommand({ kind: 'move', move: index === sections.length - 1 ? 'last' : { stage: index } })}>
              <span className={styles.bars} aria-hidden>{Array.from({ length: index === at ? parts : 1 }, (_, part) => <i key={part} data-done={part <= (slide?.part ?? 0) || undefined} />)}</span>
              {index === at || isEachNamed ? <span className={styles.name}>{name}</span> : null}
            </button>
          </li>
        ))}
      </ol>
      <Timer startedAt={startedAt} className={styles.timer} />
      <p role="status" className={heard.heard}>{present ? tell('present.where', { name: present.name, part: (slide?.part ?? 0) + 1, parts: present.parts }) : ''}</p>
    </nav>
  );
}
