import { expect, test } from 'vitest';
import { bundleBrowser } from '../../scripts/bundle-browser.ts';
import { compilePolicy } from '../engine/compile-policy.ts';
import { atriumPolicy } from '../policy/atrium-policy.ts';
import { compareAt, newCounts } from '../proof/compare.ts';
import { type BrowserBuild, realEngine } from '../proof/engine-under-test.ts';
import { Random } from '../proof/random.ts';
import { generateWorld } from '../proof/world.ts';

test('the browser’s part with explain and policy stays within 2.5 kB, and answers like the server', async () => {
  const { code, gzipBytes } = await bundleBrowser();
  expect(gzipBytes).toBeLessThanOrEqual(2500);
  const build = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as BrowserBuild;
  const counts = newCounts();
  const world = generateWorld(new Random(7), atriumPolicy);
  compareAt(realEngine(compilePolicy(atriumPolicy), build), world, world.clock[4] ?? 0, counts);
  expect(counts.differences).toEqual([]);
  expect(counts.asked.browser).toBeGreaterThan(1000);
});
