import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { pageHeaders } from '../host/pageHeaders.ts';
import { bundleFileOf, type BundleFile } from './bundleFile.ts';

const scheme = 'app';
const host = 'bundle';
export const bundleOrigin = `${scheme}://${host}`;

const securityHeaders = pageHeaders("'self'");

type ReadAsset = (libraryKey: string, assetId: string) => { mediaType: string; data: Uint8Array } | null;

/** Must run before the app is ready: the scheme becomes a secure origin of its own, with relative addresses and fetch. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the built renderer and, under `asset/LIBRARY/SHA`, the images of open libraries. Nothing else of the disk can be reached. */
export function serveApp(rendererFolder: string, readAsset: ReadAsset): void {
  protocol.handle(scheme, async (request) => {
    const { hostname, pathname } = new URL(request.url);
    if (hostname !== host || request.method !== 'GET') return refusal(403);
    const asset = /^\/asset\/([0-9a-f]{1,64})\/([0-9a-f]{64})$/.exec(pathname);
    if (asset) return assetResponse(readAsset(asset[1] ?? '', asset[2] ?? ''));
    const file = bundleFileOf(rendererFolder, pathname);
    return file ? fileResponse(file) : refusal(404);
  });
}

async function fileResponse({ path, mediaType }: BundleFile): Promise<Response> {
  try {
    // readFile also reads from the packaged app's archive.
    return new Response(await readFile(path), { headers: { ...securityHeaders, 'content-type': mediaType } });
  } catch {
    return refusal(404);
  }
}

function assetResponse(asset: ReturnType<ReadAsset>): Response {
  if (!asset) return refusal(404);
  return new Response(new Uint8Array(asset.data), { headers: { ...securityHeaders, 'content-type': asset.mediaType, 'cache-control': 'max-age=31536000, immutable' } });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
