import { randomBytes, timingSafeEqual } from 'node:crypto';

/** One address at which one browser may use one library. */
export interface WebSession {
  readonly key: string;
  readonly token: string;
  readonly libraryPath: string;
  /** Of a copy as it was when it was opened. */
  readonly readOnly: boolean;
  /** The page that the token leads to, relative to the session's address. */
  readonly page: string;
}

interface Entry extends WebSession {
  /** Browsers that came with the token, by their cookie; after the first WebSocket only that browser stays. */
  readonly browsers: Set<string>;
  used: boolean;
}

function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares secrets in a time that tells nothing about them. */
export function isSameSecret(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Who may talk to this host. A token is used up once a WebSocket has connected with it: a probe of the address by a tool burns
 * nothing, and afterwards token and address work only in the browser that holds the cookie.
 */
export class Sessions {
  private readonly entries = new Map<string, Entry>();

  mint(libraryPath: string, { page = '', readOnly = false }: Partial<Pick<WebSession, 'page' | 'readOnly'>> = {}): WebSession {
    const entry: Entry = { key: newSecret(), token: newSecret(), libraryPath, readOnly, page, browsers: new Set(), used: false };
    this.entries.set(entry.key, entry);
    return entry;
  }

  /** A browser comes with a token. @returns its session and the cookie it must hold from now on, or null when it is refused. */
  redeem(token: string, cookie: string | undefined): { session: WebSession; cookie: string } | null {
    const entry = [...this.entries.values()].find((candidate) => isSameSecret(candidate.token, token));
    if (!entry) return null;
    if (cookie !== undefined && entry.browsers.has(cookie)) return { session: entry, cookie };
    if (entry.used) return null;
    // A cookie that another session of this host gave the browser is as good; anything else is replaced.
    const isOurs = cookie !== undefined && [...this.entries.values()].some(({ browsers }) => browsers.has(cookie));
    const kept = isOurs ? cookie : newSecret();
    entry.browsers.add(kept);
    return { session: entry, cookie: kept };
  }

  /** The session of an address, if this browser may use it. */
  find(key: string, cookie: string | undefined): WebSession | null {
    const entry = this.entries.get(key);
    return entry && cookie !== undefined && entry.browsers.has(cookie) ? entry : null;
  }

  /** A WebSocket connected: from now on the session belongs to this browser alone. */
  markUsed(key: string, cookie: string): void {
    const entry = this.entries.get(key);
    if (!entry || entry.used) return;
    entry.used = true;
    entry.browsers.clear();
    entry.browsers.add(cookie);
  }

  revoke(key: string): void {
    this.entries.delete(key);
  }
}
