import type { FastifyReply, FastifyRequest } from 'fastify';

/** The image of a library by its content hash. It never changes, so the browser may keep it; part of it is sent when part is asked for. */
export function sendAsset(
  request: FastifyRequest, reply: FastifyReply, id: string, readAsset: (id: string) => { mediaType: string; data: Uint8Array } | null, cacheControl: string,
): FastifyReply {
  const etag = `"${id}"`;
  const asset = /^[0-9a-f]{64}$/.test(id) ? readAsset(id) : null;
  if (!asset) {
    reply.callNotFound();
    return reply;
  }
  reply.type(asset.mediaType).headers({ 'cache-control': cacheControl, etag, 'accept-ranges': 'bytes' });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const size = asset.data.byteLength;
  const range = parseRange(request.headers.range, size);
  if (range === null) return reply.send(Buffer.from(asset.data));
  if (range === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${size}`).send();
  return reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`).send(Buffer.from(asset.data.subarray(range.start, range.end + 1)));
}

/** One range of a Range header; null when the whole is to be sent (no range, several, or not understood). */
function parseRange(header: string | undefined, size: number): { start: number; end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const isSuffix = match[1] === '';
  const start = isSuffix ? Math.max(size - Number(match[2]), 0) : Number(match[1]);
  const end = isSuffix || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start >= size || start > end ? 'unsatisfiable' : { start, end };
}
