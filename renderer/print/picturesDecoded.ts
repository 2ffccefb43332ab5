/** A picture that cannot be decoded prints as an empty frame; it must not hold the page up. */
export async function picturesDecoded(): Promise<void> {
  // Layout asks for the fonts; only then is there anything for `ready` to wait for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const pictures = document.querySelectorAll<HTMLImageElement | (SVGImageElement & { decode?: () => Promise<void> })>('img, image');
  await Promise.allSettled(Array.from(pictures, async (picture) => picture.decode?.()));
}
