import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { runProcess } from './processes.mjs';
import { say } from './say.mjs';

/** The first has no windows and needs two thirds of the processor. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Without fonts the browser draws boxes. */
const fonts = 'fonts-liberation';

/** The browser for the end-to-end tests, installed from the system's packages when there is none. @param {Record<string, string>} env */
export async function ensureChromium(env) {
  const found = findChromium(env);
  if (found !== undefined) return found;
  const root = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get')) throw missing('and this system has no apt to install it with');
  if (!root && (await runProcess('sudo', ['-n', 'true'], { env })).code !== 0) {
    throw missing('and installing it needs root (run: sudo apt-get install chromium)');
  }
  say('Installing Chromium from the system packages (a minute or two).');
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-y', '--no-install-recommends'];
  const apt = async (/** @type {string[]} */ args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const [program = 'env', ...rest] = root ? command : ['sudo', '-n', ...command];
    return runProcess(program, rest, { env });
  };
  await apt(['update']);
  // Older systems have only the whole browser.
  const small = await apt(['install', ...options, 'chromium-headless-shell', fonts]);
  const installed = small.code === 0 ? small : await apt(['install', ...options, 'chromium', fonts]);
  const browser = findChromium(env);
  if (browser === undefined) {
    throw missing(`and apt could not install it: ${installed.output.trim().split('\n').at(-1)}`);
  }
  say('Chromium installed.');
  return browser;
}

/** @param {Record<string, string>} env */
export function findChromium(env) {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Failure(`CHROMIUM_PATH names ${named}, which is no program.`);
  }
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin'];
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...places].find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} why */
function missing(why) {
  return new Failure(`No Chromium was found, ${why}; or name one with CHROMIUM_PATH.`);
}
