// `node scripts/withNode.mjs SCRIPT [ARGUMENTS]` runs a script under a Node that better-sqlite3 can load (STACK.md traps 2 and 3).
import { runWithNode } from './newerNode.mjs';

const [script, ...scriptArguments] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node scripts/withNode.mjs SCRIPT [ARGUMENTS]');
  process.exit(2);
}
await runWithNode([script, ...scriptArguments]);
