/** Gives the keyboard to the map: its focus stands on the (invisible) grid; text that is being edited commits. */
export function focusCanvas(root: Element | null | undefined): void {
  root?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
}
