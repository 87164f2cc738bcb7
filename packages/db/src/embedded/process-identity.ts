import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as a file can name it: the number alone is not enough, numbers are used again. */
export type ProcessIdentity = `${number}-${string}`;

/** The identity of a live process, or undefined when it is gone or only waits to be reaped. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (process.platform === 'linux') {
    const stat = linuxStat(pid);
    return stat === undefined || /[ZX]/.test(stat.state) ? undefined : `${pid}-${stat.startTicks}`;
  }
  const started = processStatus(pid, 'lstart=');
  return started === '' ? undefined : `${pid}-${started.replaceAll(/\W+/g, '')}`;
}

/** True while the very process that the identity was made of is running. */
export function isSameProcessAlive(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  return pid > 0 && identifyProcess(pid) === identity;
}

/** What the process was started with, arguments separated by NUL on Linux and by blanks elsewhere. */
export function commandLine(pid: number): string {
  if (process.platform !== 'linux') return processStatus(pid, 'command=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Sends a signal; a process that is gone already is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function linuxStat(pid: number): { state: string; startTicks: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may hold blanks and parentheses itself.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, startTicks] = [fields[0], fields[19]];
    return state === undefined || startTicks === undefined ? undefined : { state, startTicks };
  } catch {
    return undefined;
  }
}

function processStatus(pid: number, column: string): string {
  return spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}
