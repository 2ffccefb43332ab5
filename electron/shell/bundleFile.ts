import { extname, join, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.woff2': 'font/woff2',
};

export interface BundleFile {
  readonly path: string;
  readonly mediaType: string;
}

/** The file of an address, or null when it leads out of the folder or names no known kind of file. */
export function bundleFileOf(folder: string, pathname: string): BundleFile | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = join(folder, path);
  const mediaType = mediaTypes[extname(file)];
  return mediaType && file.startsWith(folder + sep) ? { path: file, mediaType } : null;
}
