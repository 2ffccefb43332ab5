import { pageHeaders } from '../host/pageHeaders.ts';

/** Headers of every answer. `host` is the checked Host header: some browsers do not count a WebSocket to it as 'self'. */
export function securityHeaders(host: string): Record<string, string> {
  return {
    ...pageHeaders(`'self' ws://${host}`),
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
  };
}
