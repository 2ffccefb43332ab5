import { nanoid } from 'nanoid';

/** A new record, changeset or task id: 21 characters of A–Z a–z 0–9 _ -, 126 random bits. */
export function createId(): string {
  return nanoid();
}
