import path from 'node:path';
import { root } from './environment.mjs';
import { mustRun } from './processes.mjs';

/** Builds portal and help. Turbo skips what has not changed. */
export async function build(env) {
  await mustRun('The build', turbo, buildArguments, { env });
}

export const turbo = path.join(root, 'node_modules', '.bin', 'turbo');
export const buildArguments = ['run', 'build', '--output-logs=errors-only', '--ui=stream'];
