import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { runNpm } from '../../scripts/prepare.mjs';

const folder = fileURLToPath(new URL('peers/', import.meta.url));
const pages = join(folder, 'node_modules/.cache/pages');
const mediaTypes = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

export const peerNames = ['reactFlow', 'tldraw', 'canvas2d'];

/** Installs the peers from their own lock file when they are missing, and builds their pages. */
export async function preparePeers() {
  const marker = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(marker) || statSync(marker).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs) {
    console.error('Installing React Flow and tldraw for the comparison (npm ci in test/bench/peers)…');
    const code = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['inherit', process.stderr, 'inherit'] });
    if (code !== 0) throw new Error('The peers could not be installed; --peers none leaves them out.');
  }
  process.env.NODE_ENV = 'production';
  await build({ configFile: join(folder, 'vite.config.js'), logLevel: 'silent' });
}

/** Serves the peers' pages and the maps by name, as our own host serves its pages: the bundle may be kept, the data not. */
export async function servePeers(maps) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://peer').pathname).slice(1);
    const map = maps.get(path);
    const file = join(pages, path);
    if (!map && !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream', 'cache-control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-store' });
    return response.end(map ?? readFileSync(file));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
