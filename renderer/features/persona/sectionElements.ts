/** The element of a section on the sheet, to which the list of sections leads. */
export function sectionElementId(sectionId: string): string {
  return `persona-section-${sectionId}`;
}

/** Brings a section into view with the cursor in its title or, for reading on, its first field. */
export function showSection(sectionId: string, place: 'title' | 'content'): void {
  requestAnimationFrame(() => {
    const section = document.getElementById(sectionElementId(sectionId));
    section?.scrollIntoView({ block: 'nearest' });
    const fields = section?.querySelectorAll<HTMLElement>('textarea, input') ?? [];
    const field = fields[place === 'title' ? 0 : 1] ?? fields[0];
    field?.focus();
    if (place === 'title' && field instanceof HTMLTextAreaElement) field.select();
  });
}

/** Puts the keyboard back on the handle of a section that was moved. */
export function focusHandle(sectionId: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${CSS.escape(sectionElementId(sectionId))} [data-handle]`)?.focus());
}
