import { describe, expect, it } from 'vitest';
import { Sessions } from './sessions.ts';

describe('Sessions', () => {
  it('lets anyone with the token look until a WebSocket connects, then one browser only', () => {
    const sessions = new Sessions();
    const { key, token } = sessions.mint('/a');
    const probe = sessions.redeem(token, undefined);
    const browser = sessions.redeem(token, undefined);
    expect(sessions.find(key, probe?.cookie)?.libraryPath).toBe('/a');
    sessions.markUsed(key, browser?.cookie ?? '');
    expect(sessions.find(key, probe?.cookie)).toBeNull();
    expect(sessions.redeem(token, undefined)).toBeNull();
    expect(sessions.redeem(token, 'guess')).toBeNull();
    expect(sessions.redeem(token, browser?.cookie)?.session.key).toBe(key);
    expect(sessions.find(key, browser?.cookie)?.key).toBe(key);
    expect(sessions.find(key, undefined)).toBeNull();
  });

  it('keeps one cookie for the windows of a browser, and sessions apart', () => {
    const sessions = new Sessions();
    const [first, second] = [sessions.mint('/a'), sessions.mint('/b')];
    const cookie = sessions.redeem(first.token, 'from another host')?.cookie;
    expect(cookie).not.toBe('from another host');
    expect(sessions.find(second.key, cookie)).toBeNull();
    expect(sessions.redeem(second.token, cookie)?.cookie).toBe(cookie);
    expect(sessions.find(second.key, cookie)?.libraryPath).toBe('/b');
    sessions.revoke(first.key);
    expect(sessions.find(first.key, cookie)).toBeNull();
  });
});
