/** What a person may choose as a picture. Other files can still be dropped and pasted; then they are told by name what is taken. */
export const imageTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

/** The files of a drop, a picture dragged out of a page among them where its address holds it whole. */
export function filesOfDrop(transfer: DataTransfer): readonly File[] {
  const files = [...transfer.files];
  return files.length > 0 ? files : transfer.getData('text/uri-list').split(/\r?\n/).flatMap((address) => fileOfDataAddress(address) ?? []);
}

/**
 * The pictures on a clipboard; none where texts are meant: sheets and word processors put a picture of what was copied beside it. The name of a copied
 * file is no text.
 */
export function imagesOfPaste(transfer: DataTransfer): readonly File[] {
  const files = [...transfer.files].filter(({ type }) => type.startsWith('image/'));
  const text = transfer.getData('text/plain').trim();
  const names = text.split(/\r?\n/).map((line) => line.split(/[\\/]/).at(-1));
  return text === '' || names.every((name) => files.some((file) => file.name === name)) ? files : [];
}

function fileOfDataAddress(address: string): File | null {
  const [, type, content] = /^data:(image\/[\w+.-]+);base64,([A-Za-z0-9+/]+=*)$/.exec(address) ?? [];
  if (!type || !content) return null;
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  return new File([bytes], `image.${type.slice(6)}`, { type });
}
