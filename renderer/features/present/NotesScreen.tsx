import { ArrowLeft, ArrowRight, Monitor, X } from '@phosphor-icons/react';
import { useEffect, useRef, useState } from 'react';
import { getRecord } from '../../../shared/changes/document.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { Message } from '../../i18n/Message.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Notes.module.css';
import { NotesText } from './NotesText.tsx';
import { slideIndex } from './place.ts';
import { usePresentChannel, type Shown } from './presentChannel.ts';
import type { Command } from './presentKeys.ts';
import { Room } from './Room.tsx';
import { Timer } from './Timer.tsx';
import { useCommandKeys } from './usePresentation.ts';
import { useSections } from './useSections.ts';
import { useSize } from '../../ui/useSize.ts';
import { useSlides } from './useSlides.ts';

/** What only the presenter sees, beside the room's picture: the notes, what comes next, the time. Drives the other window. */
export function NotesScreen({ journeyId }: { journeyId: string }) {
  const tell = useMessage();
  const [shown, setShown] = useState<Shown | null>(null);
  const send = usePresentChannel(journeyId, (message) => {
    if (message.kind === 'shown') setShown(message.shown);
    // A window that a page has opened may close itself; another stays and says so.
    else if (message.kind === 'ended') {
      setShown(null);
      window.close();
    }
  });
  useEffect(() => send({ kind: 'hello' }), [send]);
  const ask = (command: Command) => send({ kind: 'command', command });
  useCommandKeys((command) => {
    // What stands on a screen is chosen at that screen.
    if (shown && !['notes', 'notesWindow', 'fullScreen', 'help', 'laser'].includes(command.kind)) ask(command);
  });
  if (shown) return <Desk journeyId={journeyId} shown={shown} onCommand={ask} />;
  return (
    <main className={styles.waiting}>
      <EmptyState title={tell('present.notRunning')}>{tell('present.notRunningHint')}</EmptyState>
      <Button onPress={() => navigate({ screen: 'journey', journeyId, select: null })}>{tell('present.toJourney')}</Button>
    </main>
  );
}

function Desk({ journeyId, shown, onCommand }: { journeyId: string; shown: Shown; onCommand: (command: Command) => void }) {
  const tell = useMessage();
  const title = useDocument((document) => getRecord(document, 'journey', journeyId)?.title ?? '');
  const plan = useSlides(journeyId, shown.view, shown.hasInternal);
  const sections = useSections(journeyId, plan.slides);
  const at = slideIndex(plan.slides, shown.place);
  const slide = plan.slides[at];
  const here = sections.findIndex(({ id }) => id === slide?.section);
  const next = sections[here + 1];
  return (
    <main className={styles.desk} data-notes={slide && `${slide.section} ${slide.part}`}>
      <header className={styles.bar}>
        <Timer startedAt={shown.startedAt} className={styles.timer} />
        <span>{tell('present.slideOf', { slide: at + 1, slides: plan.slides.length })}</span>
        {shown.isFullScreen ? null : <span className={styles.hint}>{tell('present.fullScreenHint')}</span>}
        <span className={styles.buttons}>
          <Button icon={<ArrowLeft size={16} aria-hidden />} isDisabled={at === 0} onPress={() => onCommand({ kind: 'move', move: 'previous' })}>{tell('present.previous')}</Button>
          <Button look="primary" icon={<ArrowRight size={16} aria-hidden />} isDisabled={at === plan.slides.length - 1} onPress={() => onCommand({ kind: 'move', move: 'next' })}>{tell('present.next')}</Button>
          <Button icon={<Monitor size={16} aria-hidden />} aria-pressed={shown.isBlank} onPress={() => onCommand({ kind: 'blank' })}>{tell(shown.isBlank ? 'present.unblank' : 'present.do.blank')}</Button>
          <Button icon={<X size={16} aria-hidden />} onPress={() => onCommand({ kind: 'end' })}>{tell('present.do.end')}</Button>
        </span>
      </header>
      <section className={styles.words}>
        <h1>{sections[here]?.name}</h1>
        <NotesText stageId={shown.place.section} />
      </section>
      <section className={styles.side} aria-label={tell('present.roomSees')}>
        <h2>{tell('present.roomSees')}</h2>
        <Copy title={title} shown={shown} plan={plan} />
        {next ? <><h2>{tell('present.comesNext')}</h2><p className={styles.nextName}><strong>{next.name}</strong></p><div className={styles.nextNotes}><NotesText stageId={next.id} /></div></> : <p className={styles.nextName}><Message id="present.lastSlide" /></p>}
      </section>
    </main>
  );
}

/** The room's picture in small. */
function Copy(props: { readonly title: string; readonly shown: Shown; readonly plan: ReturnType<typeof useSlides> }) {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const { view } = props.shown;
  const scale = (size?.width ?? 0) / view.width;
  return (
    <div ref={place} className={styles.copy} style={{ height: view.height * scale }}>
      <div className={styles.scaled} style={{ transform: `scale(${scale})` }}><Room {...props} view={view} /></div>
    </div>
  );
}
