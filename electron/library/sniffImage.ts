/** The four image types that every Chromium shows and that carry no script. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';

const signatures: readonly (readonly [ImageType, RegExp])[] = [
  ['image/png', /^\u0089PNG\r\n\u001a\n/],
  ['image/jpeg', /^\u00ff\u00d8\u00ff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
];

/** Tells an image by its bytes, never by a name; `null` for anything else. */
export function sniffImage(data: Uint8Array): ImageType | null {
  const start = Buffer.from(data.subarray(0, 16)).toString('latin1');
  return signatures.find(([, signature]) => signature.test(start))?.[0] ?? null;
}
