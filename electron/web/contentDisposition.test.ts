import { describe, expect, it } from 'vitest';
import { contentDisposition } from './contentDisposition.ts';

describe('contentDisposition', () => {
  it('keeps a name in any script and gives older browsers ASCII', () => {
    expect(contentDisposition('Zażółć (1).pdf')).toBe(`attachment; filename="Zazoc (1).pdf"; filename*=UTF-8''Za%C5%BC%C3%B3%C5%82%C4%87%20%281%29.pdf`);
  });

  it('lets nothing out of its quotes and no line break into the header', () => {
    const header = contentDisposition('a"; evil="1\r\nSet-Cookie: x\\\ud800.json');
    expect(header).toMatch(/^attachment; filename="[^"\r\n\\]*"; filename\*=UTF-8''[\w%.!~-]*$/);
  });
});
