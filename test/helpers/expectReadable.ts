import { expect } from 'vitest';
import { createMessages } from '../../electron/host/createMessages.ts';
import { locales } from '../../shared/contract/schemas.ts';

/** A refusal is a whole sentence in every language: its message exists and every value that it names was given. */
export function expectReadable({ key, values }: { readonly key: string; readonly values?: Readonly<Record<string, string | number>> | undefined }): void {
  for (const locale of locales) {
    const text = createMessages(locale)(key, values);
    expect(text).not.toBe(key);
    expect(text).not.toMatch(/[{}]/);
  }
}
