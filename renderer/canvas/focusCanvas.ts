/** Gives the keyboard to the map: its focus stands on the (invisible) grid; text that is being edited commits. */
export function focusCanvas(root: Element | null | undefined): void {
  root?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
  // The caret of a field that goes away would fall on some text of the page, and the browser would seek its place anew in every frame.
  getSelection()?.removeAllRanges();
}
