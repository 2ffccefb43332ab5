import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

type Fields = Readonly<Record<string, unknown>>;
interface Waiting {
  readonly resolve: (result: Fields) => void;
  readonly reject: (error: Error) => void;
}

const quietFlags = [
  '--headless=new', '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check', '--disable-gpu', '--disable-extensions', '--mute-audio',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--disable-default-apps',
  '--disable-dev-shm-usage', '--disable-breakpad', '--password-store=basic', '--use-mock-keychain',
];

/** One headless Chromium with a profile of its own, spoken to over a pipe: no port is opened, nobody else can attach. */
export class ChromiumPipe {
  private readonly child: ChildProcess;
  private readonly profile: string;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<(method: string, parameters: Fields, sessionId: string | undefined) => void>();
  private readonly exited: Promise<void>;
  private lastId = 0;
  private complaints = '';
  private failure: Error | null = null;

  constructor(program: string) {
    this.profile = mkdtempSync(join(tmpdir(), 'itinera-print-'));
    // Chromium's sandbox refuses to run as root (containers, CI); nobody else gets it switched off.
    const flags = [...quietFlags, `--user-data-dir=${this.profile}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), 'about:blank'];
    this.child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    this.exited = new Promise((resolve) => {
      this.child.once('error', (error) => this.fail(error, resolve));
      this.child.once('exit', () => this.fail(new Error(this.complaints.trim().split('\n').at(-1) ?? ''), resolve));
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.complaints = (this.complaints + chunk.toString()).slice(-2000);
    });
    this.writer.on('error', () => undefined); // the exit says more
    this.readMessages(this.child.stdio[4] as Readable);
  }

  /** One command of the Chrome DevTools protocol. @throws when Chromium refuses it or ends. */
  send(method: string, parameters: Fields = {}, sessionId?: string): Promise<Fields> {
    if (this.failure) return Promise.reject(this.failure);
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.writer.write(`${JSON.stringify({ id, method, params: parameters, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  }

  /** The next event of this name in this session. */
  once(name: string, sessionId: string): Promise<Fields> {
    return new Promise((resolve) => {
      const listener = (method: string, parameters: Fields, from: string | undefined) => {
        if (method !== name || from !== sessionId) return;
        this.listeners.delete(listener);
        resolve(parameters);
      };
      this.listeners.add(listener);
    });
  }

  /** Ends Chromium now and removes its profile. */
  async close(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
    // Its helper processes end a moment after it and may still write.
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
  }

  private get writer(): Writable {
    return this.child.stdio[3] as Writable;
  }

  private readMessages(reader: Readable): void {
    let pieces: string[] = [];
    reader.setEncoding('utf8');
    reader.on('error', () => undefined);
    reader.on('data', (chunk: string) => {
      const parts = chunk.split('\0');
      for (const part of parts.slice(0, -1)) {
        this.receive(pieces.join('') + part);
        pieces = [];
      }
      pieces.push(parts.at(-1) ?? '');
    });
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as { id?: number; method?: string; params?: Fields; result?: Fields; error?: { message: string }; sessionId?: string };
    if (message.id === undefined) {
      for (const listener of this.listeners) listener(message.method ?? '', message.params ?? {}, message.sessionId);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result ?? {});
  }

  private fail(error: Error, done: () => void): void {
    this.failure = error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
    done();
  }
}
