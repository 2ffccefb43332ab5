import type { z } from 'zod';
import { refuse, type Result } from '../base/result.ts';

type Issue = z.core.$ZodIssue;

/** The first fault that a schema found, as a message of ours: `path` is where, as JavaScript would write it. */
export function describeIssue(error: z.ZodError): Result<never> {
  const issue = error.issues[0];
  if (!issue) return refuse('error.json.value', { path: '' });
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') return refuse('error.json.unknownField', { path, field: cut(issue.keys[0] ?? '') });
  if (issue.code === 'invalid_type') {
    if (isMissing(issue)) return refuse('error.json.missingField', { path });
    return refuse('error.json.type', { path, expected: issue.expected });
  }
  if (issue.code === 'too_big') return refuse('error.json.tooBig', { path, maximum: Number(issue.maximum) });
  if (issue.code === 'too_small') return refuse('error.json.tooSmall', { path, minimum: Number(issue.minimum) });
  return refuse('error.json.value', { path });
}

/** `records[3].title` */
function pathOf(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${cut(String(part))}`)).join('');
}

function isMissing(issue: Issue): boolean {
  return issue.input === undefined && issue.message.endsWith(' undefined');
}

/** Names come from the file and may be long. */
function cut(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
