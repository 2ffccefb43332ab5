/**
 * Headers of every answer to our pages, in either shell. They may load their own bundle, the library's images, pictures they made: no network
 * but what `connections` names, no inline script, no frames.
 */
export function pageHeaders(connections: string): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'", "script-src 'self'", "worker-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", `connect-src ${connections}`,
      "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
