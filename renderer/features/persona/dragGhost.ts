interface Ghost {
  readonly moveTo: (x: number, y: number) => void;
  readonly remove: () => void;
}

/** A picture of something under the hand that drags it; the thing itself stays where it is, faintly. */
export function createGhost(item: HTMLElement, from: { readonly x: number; readonly y: number }, className = ''): Ghost {
  const { left, top, width, height } = item.getBoundingClientRect();
  const ghost = document.createElement('div');
  ghost.className = className;
  ghost.setAttribute('aria-hidden', 'true');
  ghost.inert = true;
  Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  const copy = item.cloneNode(true) as HTMLElement;
  const fields = item.querySelectorAll('textarea');
  // What was typed is a property of a field, which a copy of the element lacks.
  for (const [index, field] of copy.querySelectorAll('textarea').entries()) field.value = fields[index]?.value ?? '';
  for (const part of [copy, ...copy.querySelectorAll<HTMLElement>('[id], [data-item], [data-claim-row], [data-claim]')]) for (const name of ['id', 'data-item', 'data-id', 'data-claim-row', 'data-claim']) part.removeAttribute(name);
  ghost.append(copy);
  document.body.append(ghost);
  item.setAttribute('data-dragged', '');
  return {
    moveTo: (x, y) => { ghost.style.transform = `translate(${x - from.x}px, ${y - from.y}px) scale(.98)`; },
    remove: () => {
      ghost.remove();
      item.removeAttribute('data-dragged');
    },
  };
}

const edge = 48;
const stepLength = 14;

/** Scrolls on while something is held near the upper or lower edge. */
export function scrollNear(item: HTMLElement, y: number): void {
  const scroller = item.closest<HTMLElement>('[data-scroller]');
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + edge) scroller.scrollBy(0, -stepLength);
  if (y > bottom - edge) scroller.scrollBy(0, stepLength);
}
