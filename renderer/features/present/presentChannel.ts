import { useCallback, useEffect, useRef } from 'react';
import { useHost } from '../../document/HostProvider.tsx';
import type { Place } from './place.ts';
import type { Size } from './planSlides.ts';
import type { Command } from './presentKeys.ts';

/** Everything that the presenter's window must know to show what the room sees. */
export interface Shown {
  readonly place: Place;
  readonly previous: Place;
  readonly cardId: string | null;
  readonly isBlank: boolean;
  readonly hasInternal: boolean;
  readonly isFullScreen: boolean;
  readonly view: Size;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

type PresentMessage =
  /** From the room's window. */
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'ended' }
  /** From the presenter's window. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'command'; readonly command: Command };

type SendMessage = (message: PresentMessage) => void;

/** Talks with the other window of the same presentation; both windows are of one browser or one app. Answers how to send; `farewell` is sent last. */
export function usePresentChannel(journeyId: string, onMessage: (message: PresentMessage, reply: SendMessage) => void, farewell: PresentMessage | null = null): SendMessage {
  const { assetBase } = useHost().session;
  const latest = useRef(onMessage);
  useEffect(() => {
    latest.current = onMessage;
  });
  const channel = useRef<BroadcastChannel>(null);
  useEffect(() => {
    // Two libraries may hold copies of one journey: the page's address tells them apart in a browser, the images' in the app.
    const own = new BroadcastChannel(`itinera present ${location.pathname} ${assetBase} ${journeyId}`);
    own.addEventListener('message', ({ data }: MessageEvent<PresentMessage>) => latest.current(data, (answer) => post(own, answer)));
    channel.current = own;
    const takeLeave = () => {
      if (farewell) post(own, farewell);
    };
    window.addEventListener('pagehide', takeLeave);
    return () => {
      window.removeEventListener('pagehide', takeLeave);
      takeLeave();
      channel.current = null;
      own.close();
    };
  }, [journeyId, assetBase, farewell]);
  return useCallback((message) => post(channel.current, message), []);
}

function post(channel: BroadcastChannel | null, message: PresentMessage): void {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only and knows no target
  channel?.postMessage(message);
}
