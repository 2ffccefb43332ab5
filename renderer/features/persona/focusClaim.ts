/** Puts the cursor into the first field of a claim, once it is drawn. */
export function focusClaim(claimId: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-claim-row="${CSS.escape(claimId)}"] :is(textarea, input)`)?.focus();
  });
}
