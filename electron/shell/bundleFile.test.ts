import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleFileOf } from './bundleFile.ts';

const folder = join('/', 'app', 'renderer');

describe('bundleFileOf', () => {
  it('finds the files of the pages', () => {
    expect(bundleFileOf(folder, '/index.html')).toEqual({ path: join(folder, 'index.html'), mediaType: 'text/html; charset=utf-8' });
    expect(bundleFileOf(folder, '/assets/Onest%20Variable.woff2')?.path).toBe(join(folder, 'assets', 'Onest Variable.woff2'));
  });

  it.each(['/../main.js', '/%2e%2e/main.js', '/..%2fmain.js', '/a/../../main.js', '/%', '/a%00.js', '/..%5cmain.js', '/', '/library.itinera', '/../rendererX/a.js'])('refuses %s', (pathname) => {
    expect(bundleFileOf(folder, pathname)).toBeNull();
  });

  it('never leaves its folder', () => {
    const part = fc.constantFrom('..', '%2e%2e', '.', 'a', '%2f', '/', '\\', '%5c', '.js', '%00', 'é');
    fc.assert(fc.property(fc.array(part), (parts) => {
      const found = bundleFileOf(folder, `/${parts.join('')}.js`);
      expect(found === null || found.path.startsWith(`${folder}/`)).toBe(true);
    }));
  });
});
