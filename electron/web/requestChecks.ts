import type { FastifyRequest } from 'fastify';

/** Only the loopback names are ours: a foreign name that resolves to this computer (DNS rebinding) is refused. */
export function isOwnHost(host: string | undefined, origin: string): boolean {
  const { port } = new URL(origin);
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/**
 * Whether a page of ours asks, or a person who typed or clicked the address. Other pages may only lead to `/`, where a token is asked for:
 * cookies alone cannot tell them apart, every port of a computer counts as one site.
 */
export function isOwnPage({ headers, url }: Pick<FastifyRequest, 'headers' | 'url'>): boolean {
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) return false;
  const isWebSocket = headers.upgrade !== undefined;
  if (isWebSocket && headers.origin === undefined) return false;
  const from = headers['sec-fetch-site'];
  return from === undefined || from === 'same-origin' || from === 'none' || !url.startsWith('/s/');
}

/** The value of one cookie of a Cookie header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
