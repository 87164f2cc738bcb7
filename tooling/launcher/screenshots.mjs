import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, turbo } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { root } from './environment.mjs';
import { Failure } from './failure.mjs';
import { prepareTools } from './install.mjs';
import { mustRun } from './processes.mjs';
import { say } from './say.mjs';

/** What the walks of the guides are called; npm test plays the same ones without taking pictures. */
const walks = 'the portal does what the guide says';
const guideFolder = 'packages/help/content/guides';

/**
 * Plays the guides in a browser and takes the pictures of their steps (HELP-4), then builds the help centre with them.
 * @param {string[]} guides the ids of some; all without
 */
export async function screenshots(guides) {
  const unknown = guides.filter((id) => !existsSync(path.join(root, guideFolder, id)));
  if (unknown.length > 0)
    throw new Failure(
      `There is no guide ${unknown.join(', ')}: their ids are the folders in ${guideFolder}.`,
    );
  const { env } = await prepareTools();
  env.CHROMIUM_PATH = await ensureChromium(env);
  say('Building the portal.');
  await build(env);
  const which = guides.length === 0 ? 'all guides' : guides.join(', ');
  say(`Taking the pictures of ${which}, in five languages.`);
  // Between the names of a suite and of its test the runner puts a sign of its own.
  const names = guides.length === 0 ? walks : `${walks}\\W+(${guides.join('|')}),`;
  const vitest = path.join(root, 'node_modules', '.bin', 'vitest');
  const args = ['run', '--project', 'e2e', 'apps/docs/e2e/guides.e2e.test.ts', '-t', names];
  await mustRun('Taking the pictures', vitest, args, { env: { ...env, ATRIUM_SCREENSHOTS: '1' } });
  say('Building the help centre with them.');
  const site = ['run', 'build', '--filter=@atrium/docs', '--output-logs=full', '--ui=stream'];
  const said = await mustRun('The build', turbo, site, { env });
  // What is missing or too old, guide by guide.
  for (const [, line] of said.matchAll(/^@atrium\/docs:build: (.*(?:screenshot|pages of).*)$/gm)) say(line);
}
