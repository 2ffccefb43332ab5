/** The four image types that every Chromium shows and that carry no script, by their first bytes (`null` = any byte). */
const signatures = [
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38, null, 0x61] },
  { mediaType: 'image/webp', bytes: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50] },
] as const;

/** Tells an image by its bytes, never by a name; `null` for anything else. */
export function sniffImage(data: Uint8Array): (typeof signatures)[number]['mediaType'] | null {
  return signatures.find(({ bytes }) => bytes.every((byte, index) => (byte === null ? index < data.length : data[index] === byte)))?.mediaType ?? null;
}
