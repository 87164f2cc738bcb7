import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildArguments, turbo } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { root } from './environment.mjs';
import { runProcess } from './processes.mjs';
import { countCheck, countReport } from './reports.mjs';

/**
 * @typedef {{ node: string, env: Record<string, string>, outputFolder: string, show: boolean }} Context
 * @typedef {{ count: import('./reports.mjs').Count, output: string }} Result
 */

const bin = path.join(root, 'node_modules', '.bin');

/**
 * On one thread: several checkers do most of the same work each, which costs four times the processor time and gains
 * nothing on two cores. @param {Context} context @returns {Promise<Result>}
 */
export async function checkTypes(context) {
  const given = ['-b', '--pretty', 'false', '--singleThreaded'];
  return check('types (tsc -b)', path.join(bin, 'tsc'), given, context);
}

/** @param {Context} context @returns {Promise<Result>} */
export async function checkLint(context) {
  return check('lint (biome ci)', path.join(bin, 'biome'), ['ci', '--colors=off', '.'], context);
}

/** @param {Context} context @returns {Promise<Result>} */
export async function checkBuild(context) {
  return check('build (turbo run build)', turbo, buildArguments, context);
}

/** The browser is no test; without one, the e2e tests cannot run and count as failed. @param {Context} context */
export async function prepareBrowser(context) {
  context.env.CHROMIUM_PATH = await ensureChromium(context.env);
}

/**
 * Runs the named projects of vitest.config.ts.
 * @param {string} name @param {string[]} projects @param {string[]} filters @param {Context} context @returns {Promise<Result>}
 */
export async function runTests(name, projects, filters, context) {
  const report = path.join(context.outputFolder, `${name}.json`);
  rmSync(report, { force: true });
  const selection = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = path.join(bin, 'vitest');
  const args = ['run', ...selection, ...reporters, ...filters];
  const { code, output } = await runProcess(vitest, args, { env: context.env, show: context.show });
  // A run that was cut off must not leave its servers and databases behind.
  sweep(context);
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  return { count: countReport(name, text, code), output };
}

/**
 * Removes what test runs that were killed have left behind. Not through the launcher's own processes: those accept
 * no new one once it is stopping. @param {Context} context
 */
export function sweep({ node, env }) {
  spawnSync(node, ['packages/testing/src/database/sweep.ts'], {
    cwd: root,
    env,
    stdio: 'ignore',
    timeout: 30_000,
  });
}

/** @param {string} name @param {string} program @param {string[]} args @param {Context} context @returns {Promise<Result>} */
async function check(name, program, args, { env, show }) {
  const { code, output } = await runProcess(program, args, { env, show });
  return { count: countCheck(name, code === 0), output };
}
