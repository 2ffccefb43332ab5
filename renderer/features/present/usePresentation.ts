import { useEffect, useRef, useState } from 'react';
import { navigate } from '../../actions/routes.ts';
import { moved, opening, type Move, type Place } from './place.ts';
import type { Size } from './planSlides.ts';
import { usePresentChannel, type Shown } from './presentChannel.ts';
import { commandOfKey, type Command } from './presentKeys.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useLaser } from './useLaser.ts';
import { useOpenNotes } from './useOpenNotes.ts';
import { useSlides, type Slides } from './useSlides.ts';

interface Presentation {
  readonly shown: Shown;
  readonly plan: Slides;
  readonly isNotesShown: boolean;
  readonly isHelpShown: boolean;
  readonly isLaserOn: boolean;
  readonly obey: (command: Command) => void;
  readonly openCard: (cardId: string | null) => void;
}

interface State {
  readonly place: Place;
  readonly previous: Place;
  readonly cardId: string | null;
  readonly isBlank: boolean;
  readonly hasInternal: boolean;
  readonly isNotesShown: boolean;
  readonly isHelpShown: boolean;
  readonly startedAt: number;
}

/** A presentation in the room's window: what is shown, and what keys, buttons and the presenter's window do to it. */
export function usePresentation(journeyId: string, view: Size): Presentation {
  const [state, setState] = useState<State>(() => ({
    place: opening, previous: opening, cardId: null, isBlank: false, hasInternal: false, isNotesShown: false, isHelpShown: false, startedAt: Date.now(),
  }));
  const change = (part: Partial<State>) => setState((before) => ({ ...before, ...part }));
  const plan = useSlides(journeyId, view, state.hasInternal);
  const laser = useLaser();
  const openNotes = useOpenNotes(journeyId);
  const end = () => navigate({ screen: 'journey', journeyId, select: null });

  const move = (to: Move) => {
    // A dark screen first comes back; whoever had a card open goes on from where it lay.
    if (state.isBlank) return change({ isBlank: false });
    change({ cardId: null, isHelpShown: false, previous: state.place, place: moved(plan.slides, state.place, to) });
  };
  const back = () => {
    if (state.isBlank) change({ isBlank: false });
    else if (state.isHelpShown) change({ isHelpShown: false });
    else if (state.cardId) change({ cardId: null });
    else if (laser.isOn) laser.switchOff();
    else end();
  };
  const fullScreen = useFullScreen(back);
  const showNotes = (isWindowWanted: boolean) => {
    const isWindowBest = isWindowWanted || (!state.isNotesShown && (screen as Screen & { isExtended?: boolean }).isExtended === true);
    if (!isWindowBest) return change({ isNotesShown: !state.isNotesShown });
    fullScreen.expectLeaving();
    void openNotes().then((isOpen) => change({ isNotesShown: !isOpen }));
  };
  const obey = (command: Command) => {
    switch (command.kind) {
      case 'move': return move(command.move);
      case 'blank': return change({ isBlank: !state.isBlank });
      case 'internal': return change({ hasInternal: !state.hasInternal, cardId: null });
      case 'laser': return laser.press();
      case 'notes': return showNotes(false);
      case 'notesWindow': return showNotes(true);
      case 'fullScreen': return fullScreen.toggle();
      case 'help': return change({ isHelpShown: !state.isHelpShown });
      case 'back': return back();
      case 'end': return end();
    }
  };
  useCommandKeys(obey);

  const { place, previous, cardId, isBlank, hasInternal, startedAt } = state;
  const shown: Shown = { place, previous, cardId, isBlank, hasInternal, startedAt, isFullScreen: fullScreen.isFullScreen, view };
  useSharing(journeyId, shown, obey);
  return {
    shown, plan, isNotesShown: state.isNotesShown, isHelpShown: state.isHelpShown, isLaserOn: laser.isOn, obey,
    openCard: (id) => change({ cardId: id }),
  };
}

const ended = { kind: 'ended' } as const;

/** Keeps the presenter's window in step and does what it asks. */
function useSharing(journeyId: string, shown: Shown, obey: (command: Command) => void): void {
  const send = usePresentChannel(journeyId, (message, reply) => {
    if (message.kind === 'hello') reply({ kind: 'shown', shown });
    else if (message.kind === 'command') obey(message.command);
  }, ended);
  const words = JSON.stringify(shown);
  useEffect(() => send({ kind: 'shown', shown: JSON.parse(words) as Shown }), [send, words]);
}

/** Keys of the whole window, before the app's shortcuts get them; a dialog of the app keeps its own. */
export function useCommandKeys(obey: (command: Command) => void): void {
  const latest = useRef(obey);
  useEffect(() => {
    latest.current = obey;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('[role="dialog"]:not([data-card-focus]), [role="menu"]')) return;
      const command = commandOfKey(event);
      // A clicker's start button sends F5, which would load the page anew.
      if (!command && event.key !== 'F5') return;
      event.preventDefault();
      event.stopPropagation();
      if (command && !(event.repeat && command.kind !== 'move')) latest.current(command);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
