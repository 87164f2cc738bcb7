import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './environment.mjs';
import { Failure } from './failure.mjs';
import { prepareTools } from './install.mjs';
import { followProcess, startProcess } from './processes.mjs';

/** npm run format: everything in the one style, imports sorted. */
export async function format() {
  const { env } = await prepareTools();
  await follow(path.join(root, 'node_modules', '.bin', 'biome'), ['check', '--write', '.'], env);
}

/** Runs one of the repository's own scripts. @param {string[]} candidates @param {string[]} args */
export async function runScript(candidates, args) {
  const { node, env } = await prepareTools();
  const script = candidates.find((file) => existsSync(path.join(root, file)));
  if (script === undefined) throw new Failure(`There is no ${candidates.join(' or ')}.`);
  await follow(node, [script, ...args], env);
}

/** A script that is chosen by its name, such as tooling/bench/<name>.ts. @param {string} prefix */
export async function runNamedScript(prefix, [name, ...args]) {
  if (name === undefined || !/^[\w-]+$/.test(name))
    throw new Failure(`Name what to run: ${prefix}<name>.ts.`);
  await runScript([`${prefix}${name}.ts`], args);
}

async function follow(program, args, env) {
  const child = startProcess(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  process.exitCode = await followProcess(child);
}
