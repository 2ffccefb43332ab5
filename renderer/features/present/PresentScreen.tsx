import { useRef } from 'react';
import { getRecord } from '../../../shared/changes/document.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { KeySheet } from './KeySheet.tsx';
import { Laser } from './Laser.tsx';
import { NotesText } from './NotesText.tsx';
import { slideIndex } from './place.ts';
import heard from '../../ui/heard.module.css';
import styles from './Present.module.css';
import { Progress } from './Progress.tsx';
import { Room } from './Room.tsx';
import { Tools } from './Tools.tsx';
import { useIdle } from './useIdle.ts';
import { usePresentation } from './usePresentation.ts';
import { useSize } from '../../ui/useSize.ts';

/** Until the window has told its size. */
const usualView = { width: 1600, height: 900 };

/** A journey shown to a room, stage by stage. */
export function PresentScreen({ journeyId }: { journeyId: string }) {
  const tell = useMessage();
  const title = useDocument((document) => getRecord(document, 'journey', journeyId)?.title);
  if (title === undefined) return <main className={styles.gone}><EmptyState title={tell('canvas.journeyGone')}>{tell('canvas.journeyGoneHint')}</EmptyState></main>;
  return <Presentation journeyId={journeyId} title={title} />;
}

function Presentation({ journeyId, title }: { journeyId: string; title: string }) {
  const tell = useMessage();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const { shown, plan, obey, openCard, isNotesShown, isHelpShown, isLaserOn } = usePresentation(journeyId, size ?? usualView);
  const isIdle = useIdle();
  const slide = plan.slides[slideIndex(plan.slides, shown.place)];
  return (
    <main className={styles.screen} data-idle={isIdle || undefined} data-pointing={isLaserOn || undefined} data-present={slide && `${slide.section} ${slide.part}`}>
      <h1 className={heard.heard}>{title}</h1>
      <div ref={place} className={styles.place}>
        {size ? <Room title={title} shown={shown} plan={plan} view={size} onCard={openCard} /> : null}
        {isHelpShown ? <KeySheet onClose={() => obey({ kind: 'help' })} /> : null}
        <Tools shown={shown} isNotesShown={isNotesShown} isLaserOn={isLaserOn} onCommand={obey} />
      </div>
      <Progress journeyId={journeyId} slides={plan.slides} place={shown.place} startedAt={shown.startedAt} onCommand={obey} />
      {isNotesShown ? <aside className={styles.strip} aria-label={tell('present.notes')}><NotesText stageId={shown.place.section} /></aside> : null}
      {isLaserOn ? <Laser /> : null}
    </main>
  );
}
