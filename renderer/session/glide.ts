const duration = 240;

/** Whether the person asked for less motion: what would glide is there at once. */
export function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A movement of 240 ms, ease-out: tells once a frame how far it has come, 1 at the end. Returns how to stop. */
export function glide(onFrame: (part: number) => void): () => void {
  const started = performance.now();
  let request = 0;
  const tick = (now: number): void => {
    const time = Math.min(1, Math.max(0, (now - started) / duration));
    onFrame(1 - (1 - time) ** 3);
    if (time < 1) request = requestAnimationFrame(tick);
  };
  request = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(request);
}
