import { spawn } from 'node:child_process';
import { root } from './environment.mjs';
import { explainFailure, Failure } from './failure.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {(() => Promise<void>)[]} */
const cleanups = [];
let stopping = false;
/** @type {import('node:child_process').ChildProcess | undefined} */
let followed;

/** Runs when the launcher is stopped early. @param {() => Promise<void>} cleanup */
export function onStop(cleanup) {
  cleanups.push(cleanup);
}

/**
 * Starts a program in a process group of its own, so that it can be ended together with all that it starts.
 * @param {string} program @param {string[]} args @param {import('node:child_process').SpawnOptions} options
 */
export function startProcess(program, args, options) {
  if (stopping) throw new Failure('Stopped.', 130);
  const child = spawn(program, args, { cwd: root, detached: true, ...options });
  children.add(child);
  child.once('close', () => children.delete(child));
  child.once('error', () => children.delete(child));
  return child;
}

/**
 * Runs a program to its end, keeping the last part of its output. `show` prints that as it comes.
 * @param {string} program @param {string[]} args
 * @param {{ env: Record<string, string>, show?: boolean, cwd?: string }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProcess(program, args, { env, show = false, cwd = root }) {
  const child = startProcess(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const [stream, target] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    stream?.setEncoding('utf8').on('data', (text) => {
      if (show) target.write(text);
      output = (output + text).slice(-200_000);
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${output}\n${program}: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** As runProcess, but anything other than success ends the launcher with a sentence. @param {string} what */
export async function mustRun(what, program, args, options) {
  const { code, output } = await runProcess(program, args, options);
  if (code === 0) return output;
  if (stopping) throw new Failure('Stopped.', 130);
  if (!options.show) console.error(output.trim());
  throw explainFailure(what, output);
}

/** When a signal ends everything, the launcher leaves with the exit code of this program. */
export function followProcess(child) {
  followed = child;
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** True once a signal has asked the launcher to end. */
export function isStopping() {
  return stopping;
}

/** Ends a program with its whole group: politely, then after `seconds` by force. */
export async function endProcess(child, seconds = 10) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child.pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), seconds * 1000);
  await gone;
  clearTimeout(timer);
}

/** Ctrl-C, a closed terminal and a polite kill all end what was started, then the launcher. */
export function endOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      if (stopping) {
        for (const child of children) signalGroup(child.pid, 'SIGKILL');
        return;
      }
      stopping = true;
      await Promise.all([...children].map((child) => endProcess(child)));
      for (const cleanup of cleanups) await cleanup().catch(() => undefined);
      process.exit(followed?.exitCode ?? (signal === 'SIGINT' ? 130 : 143));
    });
  }
}

/** @param {number | undefined} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone.
  }
}
