import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './environment.mjs';
import { Failure } from './failure.mjs';
import { prepareTools } from './install.mjs';
import { isStopping, onStop } from './processes.mjs';
import { addCounts, closingLine, countCheck } from './reports.mjs';
import { say, secondsSince } from './say.mjs';
import { planTests } from './test-plan.mjs';
import { checkBuild, checkLint, checkTypes, prepareBrowser, runTests, sweep } from './test-steps.mjs';

const heartbeatSeconds = 20;
const shownFailures = 40;

/** npm test: every step runs, whatever failed before it; one line sums up. @param {string[]} args */
export async function test(args) {
  const plan = planTests(args);
  const { node, env } = await prepareTools();
  delete env.NODE_ENV; // Of the shell, not of the tests.
  if (!process.stdout.isTTY) env.NO_COLOR = '1'; // A log file shows colours as noise.
  const outputFolder = path.join(root, 'test-results');
  mkdirSync(outputFolder, { recursive: true });
  const context = { node, env, outputFolder, show: plan.parts.length === 1 };
  onStop(async () => sweep(context));
  const run = createRunner(context);
  const counts = await runPlan(plan, run, context);
  if (isStopping()) return new Promise(() => undefined); // The signal's handler ends the process.
  finish(addCounts(counts));
}

/**
 * Two lanes for two cores: checks and tests in the one, browser and build in the other. The end-to-end tests
 * follow alone, since a busy machine makes a browser late.
 */
async function runPlan({ parts, filters }, run, context) {
  const has = (/** @type {string} */ part) => parts.includes(part);
  const projects = ['unit', 'database', 'tidy'].filter(has);
  const results = [];
  const step = async (name, work) => results.push(await run(name, work));
  const prepared = { browser: true };
  const checksAndTests = async () => {
    if (has('types')) await step('types', checkTypes);
    if (has('lint')) await step('lint', checkLint);
    if (projects.length > 0) await step(projects.join(', '), (c) => runTests('tests', projects, filters, c));
  };
  const browserAndBuild = async () => {
    if (has('e2e')) prepared.browser = await tryBrowser(context, results);
    if (has('build')) await step('build', checkBuild);
  };
  await Promise.all([checksAndTests(), browserAndBuild()]);
  if (has('e2e') && prepared.browser) await step('e2e', (c) => runTests('e2e', ['e2e'], filters, c));
  return results;
}

async function tryBrowser(context, results) {
  try {
    await prepareBrowser(context);
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    results.push(countCheck(`e2e: ${error.message}`, false));
    return false;
  }
}

/** Runs a step, says how it went and shows its output when it failed. */
function createRunner(context) {
  const active = new Map();
  const timer = setInterval(() => {
    const list = [...active].map(([name, since]) => `${name} (${Math.round((Date.now() - since) / 1000)} s)`);
    if (list.length > 0 && !context.show) say(`Still running: ${list.join(', ')}.`);
  }, heartbeatSeconds * 1000);
  timer.unref();
  return async (name, work) => {
    const since = Date.now();
    active.set(name, since);
    say(`${name} …`);
    const { count, output } = await work(context);
    active.delete(name);
    if (isStopping()) return count;
    const file = path.join(context.outputFolder, `${name.replaceAll(', ', '-')}.log`);
    writeFileSync(file, output);
    if (count.failed > 0 && !context.show) console.log(output.trimEnd());
    say(`${name}: ${closingLine(count)} in ${secondsSince(since)} s`);
    return count;
  };
}

/** @param {import('./reports.mjs').Count} total */
function finish(total) {
  if (total.failures.length > 0) {
    console.log('\nFailed:');
    for (const failure of total.failures.slice(0, shownFailures))
      console.log(`  ${failure.replace(`${root}/`, '')}`);
    const more = total.failures.length - shownFailures;
    if (more > 0) console.log(`  and ${more} more (test-results/)`);
  }
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
