import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { messageAreas } from './texts.ts';

/** What is wrong with how the page is laid out and worded, in the words of a finding; empty when all is well. */
export async function findingsOf(page: Page): Promise<string[]> {
  return page.evaluate(findInPage, messageAreas);
}

/** Serious and critical violations of accessibility rules (all of them, or those of contrast): rule, and where. */
export async function violationsOf(page: Page, rules: 'all' | 'contrast' = 'all'): Promise<string[]> {
  // The cards of the map are pictures to a screen reader, which reads the grid beside them.
  const axe = new AxeBuilder({ page }).exclude('[data-cards]').exclude('svg[role="img"] *');
  if (rules === 'contrast') axe.withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any.map(({ message }) => message).join(' ')}`));
}

/** Runs in the page, so it stands alone. */
function findInPage(areas: readonly string[]): string[] {
  const findings: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) findings.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);

  const key = new RegExp(`\\b(?:${areas.join('|')})\\.[a-z][a-zA-Z]*(?:\\.[a-zA-Z]+)*\\b`);
  const words = [document.title, ...[...document.querySelectorAll('body *')].flatMap((element) => [
    ...['aria-label', 'placeholder', 'title', 'alt', 'aria-description'].map((name) => element.getAttribute(name) ?? ''),
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? ''),
  ])];
  for (const text of words) {
    const found = key.exec(text);
    if (found) findings.push(`message shown by its key: ${found[0]}`);
    if (/\{\w+(?:, ?\w+)?/.test(text) || /\b(?:undefined|null|NaN|\[object)\b/.test(text)) findings.push(`raw value in "${text}"`);
  }

  const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.className.split(' ')[0]} "${(element.textContent ?? '').trim().slice(0, 60)}"`;
  const isForEyes = (element: Element, style: CSSStyleDeclaration) => element.clientWidth > 2 && element.clientHeight > 2 && style.visibility !== 'hidden' && style.clipPath === 'none';
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    // The map pans under its own frame; text fields scroll.
    if (!(element instanceof HTMLElement) || element.matches('[data-canvas], [data-canvas] *, input, textarea, canvas')) continue;
    if (!element.textContent?.trim()) continue;
    const style = getComputedStyle(element);
    if (style.display === 'inline' || !isForEyes(element, style)) continue;
    const over = { x: element.scrollWidth - element.clientWidth, y: element.scrollHeight - element.clientHeight };
    const isControl = element.matches('button, [role="button"], [role="radio"], a, kbd');
    const clips = (value: string) => value === 'hidden' || value === 'clip';
    if (over.x > 1 && (clips(style.overflowX) || (isControl && style.overflowX === 'visible'))) findings.push(`clipped by ${over.x} px at the side: ${nameOf(element)}`);
    if (over.y > 1 && clips(style.overflowY)) findings.push(`clipped by ${over.y} px at the bottom: ${nameOf(element)}`);
    if (over.x > 1 && (style.overflowX === 'auto' || style.overflowX === 'scroll')) findings.push(`scrolls sideways by ${over.x} px: ${nameOf(element)}`);
  }
  const bar = document.querySelector('header')?.getBoundingClientRect();
  for (const element of document.querySelectorAll('header :is(a, h1, strong, button)')) {
    const box = element.getBoundingClientRect();
    if (bar && box.width > 2 && (box.top < bar.top - 1 || box.bottom > bar.bottom + 1)) findings.push(`sticks out of the bar: ${nameOf(element)}`);
  }
  const inBar = [...document.querySelectorAll('header button, header a, header [role="status"], header label')].filter((element) => element.getClientRects().length > 0);
  for (const [index, one] of inBar.entries()) {
    for (const other of inBar.slice(index + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const over = Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top);
      if (over > 1) findings.push(`lie upon each other by ${Math.round(over)} px: ${nameOf(one)} and ${nameOf(other)}`);
    }
  }
  return [...new Set(findings)];
}
