// The programs that tests need besides Node: a Chromium to draw and print, poppler and qpdf to read PDF files back.
// What is missing is installed where that is possible (Debian as root; Playwright's own Chromium elsewhere), else named.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environmentWith, root, runToEnd } from './newerNode.mjs';

const readers = [
  { program: 'pdfinfo', packageName: 'poppler-utils' },
  { program: 'pdftotext', packageName: 'poppler-utils' },
  { program: 'qpdf', packageName: 'qpdf' },
];

function isInPath(program) {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder && suffixes.some((suffix) => existsSync(join(folder, program + suffix))));
}

/** The Chromium that the app itself would print with, or null. Asks the app's own code, so that the two never differ. */
function findChromium(node) {
  const question = "import { findChromium } from './electron/web/findChromium.ts'; process.stdout.write(findChromium() ?? '');";
  const options = { cwd: root, encoding: 'utf8', env: environmentWith(node) };
  return execFileSync(node, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', question], options) || null;
}

async function installPackages(names) {
  console.log(`Installing ${names.join(', ')} (apt-get)…`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
  await runToEnd('apt-get', ['update', '-qq'], options);
  await runToEnd('apt-get', ['install', '-qq', '--yes', '--no-install-recommends', ...names], options);
}

async function installPlaywrightChromium(node) {
  console.log('Installing Chromium (Playwright)…');
  await runToEnd(node, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], { cwd: root, env: environmentWith(node), stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @returns the path of a Chromium (or null) and a line for each program that is missing and could not be installed. */
export async function ensureTools(node) {
  const missingPackages = () => [...new Set([...(findChromium(node) ? [] : ['chromium']), ...readers.filter(({ program }) => !isInPath(program)).map(({ packageName }) => packageName)])];
  const wanted = missingPackages();
  if (wanted.length > 0 && process.getuid?.() === 0 && isInPath('apt-get')) await installPackages(wanted);
  if (!findChromium(node)) await installPlaywrightChromium(node);
  const chromium = findChromium(node);
  const lacking = readers.filter(({ program }) => !isInPath(program)).map(({ program, packageName }) => `${program} is missing: install ${packageName}.`);
  if (!chromium) lacking.unshift('No Chromium, Chrome or Edge was found: install one, or name its program in ITINERA_CHROMIUM.');
  return { chromium, lacking };
}
