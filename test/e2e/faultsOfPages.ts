/** What of the pages on the screen leaves its place, in words; empty when all is well. Runs in the page, so it stands alone. */
export function faultsOfPages(): string[] {
  const faults: string[] = [];
  const tolerance = 1.5;
  const quote = (text: string | null) => `"${(text ?? '').trim().slice(0, 40)}"`;
  for (const [number, page] of [...document.querySelectorAll<HTMLElement>('[data-page]')].entries()) {
    const paper = page.getBoundingClientRect();
    const foot = page.querySelector('footer')?.getBoundingClientRect();
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || getComputedStyle(parent).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isFoot = parent.closest('footer') !== null;
      const column = (parent.closest('[data-column]') ?? page).getBoundingClientRect();
      let box: Element = parent;
      while (getComputedStyle(box).display === 'inline' && box.parentElement) box = box.parentElement;
      const own = box.getBoundingClientRect();
      for (const rect of range.getClientRects()) {
        if (rect.width === 0) continue;
        // A name that is too long for the foot ends in an ellipsis there; it stands whole on the page.
        if (isFoot ? own.right > paper.right || own.bottom > paper.bottom : rect.left < paper.left - tolerance || rect.right > paper.right + tolerance || rect.top < paper.top - tolerance || rect.bottom > paper.bottom + tolerance) faults.push(`page ${number + 1}: leaves the page: ${quote(node.textContent)}`);
        if (!isFoot && foot && rect.bottom > foot.bottom + tolerance) faults.push(`page ${number + 1}: stands below the foot: ${quote(node.textContent)}`);
        if (!isFoot && (rect.left < column.left - tolerance || rect.right > column.right + tolerance)) faults.push(`page ${number + 1}: leaves its column: ${quote(node.textContent)}`);
        if (!isFoot && (rect.left < own.left - tolerance || rect.right > own.right + tolerance || rect.bottom > own.bottom + 4)) faults.push(`page ${number + 1}: leaves its box: ${quote(node.textContent)}`);
      }
    }
    for (const column of page.querySelectorAll('[data-column]')) {
      const { bottom } = column.getBoundingClientRect();
      if (foot && bottom > foot.bottom - 8) faults.push(`page ${number + 1}: a column ends ${Math.round(bottom - foot.bottom)} px from the end of the foot`);
      const sections = [...column.querySelectorAll('[data-section]')].map((section) => section.getBoundingClientRect());
      for (const [index, section] of sections.entries()) if ((sections[index + 1]?.top ?? Infinity) < section.bottom - tolerance) faults.push(`page ${number + 1}: sections lie upon each other`);
    }
    const rows = [...page.querySelectorAll('[data-row]')];
    for (const row of rows) {
      const { scrollWidth, clientWidth } = row;
      if (clientWidth > 0 && scrollWidth > clientWidth + tolerance) faults.push(`page ${number + 1}: wider than its row by ${scrollWidth - clientWidth}: ${quote(row.textContent)}`);
    }
  }
  return [...new Set(faults)];
}
