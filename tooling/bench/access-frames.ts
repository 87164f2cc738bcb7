import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { AccessData } from './access-data.ts';

const steps = 90;

/** Scrolls the matrix of everybody and everything in both directions, and tells the longest time between two frames. */
export async function longestFrame(
  url: string,
  { organizationId, administrator }: AccessData,
): Promise<number> {
  const executablePath = [
    process.env.CHROMIUM_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
  ].find((path) => path !== '' && existsSync(path));
  if (!executablePath) throw new Error('No Chromium was found. Install it, or set CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
    // A cookie of this name belongs to a safe origin; the browser takes this machine for one.
    const safe = url.replace('http:', 'https:');
    const cookie = {
      name: '__Host-atrium_session',
      value: administrator,
      url: safe,
      httpOnly: true,
      secure: true,
    };
    await context.addCookies([{ ...cookie, sameSite: 'Lax' as const }]);
    const page = await context.newPage();
    await page.goto(`/o/${organizationId}/access`);
    await page.getByRole('grid').waitFor({ timeout: 30_000 });
    await page.getByRole('gridcell').first().waitFor();
    return await page.evaluate(scrollThrough, steps);
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function scrollThrough(count: number): Promise<number> {
  const frame = document.querySelector('[role=grid]')?.parentElement;
  if (!frame) throw new Error('There is no grid.');
  const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let before = await next();
  let longest = 0;
  for (let step = 0; step < count; step += 1) {
    if (step % 3 === 2) frame.scrollLeft += 190;
    else frame.scrollTop += 130;
    const now = await next();
    // The first frames still belong to the page's beginning.
    if (step > 5) longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}
