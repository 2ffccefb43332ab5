import type { KeyboardEvent } from 'react';
import { zonesOf } from '../../../../shared/model/empathyCanvas.ts';
import type { Section } from '../../../../shared/model/records.ts';
import { useMoveNote } from './useMoveNote.ts';
import { zoneBeside, type Direction } from './zoneBeside.ts';

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Alt and arrows take a note to the zone beside its own: sideways at once, up and down from the first and the last note. Within a zone the row itself moves. */
export function useNoteKeys(section: Section): (event: KeyboardEvent<HTMLElement>) => void {
  const move = useMoveNote(section);
  return (event) => {
    const direction = event.altKey && !event.ctrlKey && !event.metaKey ? directions[event.key] : undefined;
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-claim-row]') : null;
    const from = row?.closest<HTMLElement>('[data-zone]');
    if (!direction || !row || !from || row.dataset['new'] !== undefined || !leavesZone(row, direction)) return;
    // Alt with an arrow sideways would leave the screen in a browser.
    event.preventDefault();
    event.stopPropagation();
    const zones = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-zone]')].filter((zone) => zone !== from && zone.dataset['zone'] !== '');
    const target = zoneBeside(from.getBoundingClientRect(), zones.map((element) => ({ element, box: element.getBoundingClientRect() })), direction)?.element;
    const zone = zonesOf(section).find(({ id }) => id === target?.dataset['zone']);
    if (target && zone) move(row.dataset['claimRow'] ?? '', zone, direction === 'down' ? firstNoteIn(target) : null);
  };
}

function leavesZone(row: HTMLElement, direction: Direction): boolean {
  const beside = direction === 'up' ? row.previousElementSibling : row.nextElementSibling;
  return direction === 'left' || direction === 'right' || !(beside instanceof HTMLElement) || beside.dataset['new'] !== undefined;
}

function firstNoteIn(zone: HTMLElement): string | null {
  return zone.querySelector<HTMLElement>('[data-claim-row]:not([data-new])')?.dataset['claimRow'] ?? null;
}
