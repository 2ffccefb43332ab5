// Functions that run inside a page: each stands alone, Playwright sends its text. `window.contender` is who draws: `isDrawn()`, `isShown(id, title)`.

/** Before anything of the page runs: `benchOpen` holds the time from the start of the navigation to the frame after the one in which all is drawn. */
export function watchOpening() {
  const look = () => {
    if (!window.contender?.isDrawn()) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame(() => { window.benchOpen = performance.now(); }));
  };
  requestAnimationFrame(look);
}

/** Whole rounds of wheel events over `selector`, one event a frame, until there are `count` or the time is up; the time of each frame. */
export function wheelFrames({ selector, round, isZoom, count, limit }) {
  const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  return new Promise((resolve) => {
    const times = [];
    const started = performance.now();
    let last = 0;
    const step = (now) => {
      if (last) times.push(now - last);
      last = now;
      if (times.length > 0 && times.length % round.length === 0 && (times.length >= count || now - started > limit)) return resolve(times);
      const [deltaX, deltaY] = round[times.length % round.length];
      document.elementFromPoint(clientX, clientY).dispatchEvent(new WheelEvent('wheel', { deltaX, deltaY, ctrlKey: isZoom, bubbles: true, cancelable: true, clientX, clientY }));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** Moves the pointer, whose button is down at (x, y), to and fro, once a frame; the time of each frame. */
export function dragFrames({ x, y, count, limit }) {
  return new Promise((resolve) => {
    const times = [];
    const started = performance.now();
    let last = 0;
    let place = 0;
    const step = (now) => {
      if (last) times.push(now - last);
      last = now;
      if (times.length >= count || now - started > limit) return resolve(times);
      const next = 60 - Math.abs((times.length * 3) % 120 - 60);
      const at = { clientX: x + next, clientY: y + next / 2, movementX: next - place, movementY: (next - place) / 2, buttons: 1, bubbles: true, cancelable: true, view: window };
      place = next;
      const target = document.elementFromPoint(at.clientX, at.clientY);
      target.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true }));
      target.dispatchEvent(new MouseEvent('mousemove', at));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** `benchPainted` will hold the time from the next press of a key to the end of the first frame that shows what it did; without a title of the next frame. */
export function armKey({ key, id, title }) {
  const isShown = () => title === undefined || window.contender.isShown(id, title);
  const { port1, port2 } = new MessageChannel();
  const nextFrame = () => requestAnimationFrame(() => port2.postMessage(null));
  let pressed = 0;
  window.benchEdit = { id, title };
  window.benchPainted = undefined;
  port1.addEventListener('message', () => {
    if (isShown()) window.benchPainted = performance.now() - pressed;
    else nextFrame();
  });
  port1.start();
  const onKeyDown = (event) => {
    if (event.key.toLowerCase() !== key.toLowerCase()) return;
    window.removeEventListener('keydown', onKeyDown, true);
    pressed = performance.now();
    nextFrame();
  };
  window.addEventListener('keydown', onKeyDown, true);
}

/** The time of the first contentful paint, which the browser may report a little later. */
export function whenFirstPainted() {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
