/** The header that makes a browser save an answer under this name, in any script; older browsers get it in ASCII. */
export function contentDisposition(fileName: string): string {
  const ascii = fileName.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName.toWellFormed()).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
