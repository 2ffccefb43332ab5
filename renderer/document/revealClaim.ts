/** Brings a claim into view with the keyboard at its mark; without effect where the screen does not show it. */
export function revealClaim(claimId: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claimId)}"]`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus();
}
