import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import type { AccessData } from './access-data.ts';

const steps = 90;

/** Scrolls the matrix of everybody and everything in both directions, and tells the longest time between two frames. */
export const longestFrame = (url: string, data: AccessData): Promise<number> =>
  onPage(url, data, 'access', async (page) => {
    await page.getByRole('grid').waitFor({ timeout: 30_000 });
    await page.getByRole('gridcell').first().waitFor();
    return page.evaluate(scrollThrough, steps);
  });

/** One page of 10,000 members, scrolled down and up again. */
export const longestFrameOfMembers = (url: string, data: AccessData): Promise<number> =>
  onPage(url, data, 'members', async (page) => {
    await page.getByRole('row').nth(50).waitFor({ timeout: 30_000 });
    return page.evaluate(scrollWindow, steps);
  });

async function onPage(
  url: string,
  { organizationId, administrator }: AccessData,
  path: string,
  measure: (page: Page) => Promise<number>,
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
    await page.goto(`/o/${organizationId}/${path}`);
    return await measure(page);
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

/** Runs in the page. */
async function scrollWindow(count: number): Promise<number> {
  const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let before = await next();
  let longest = 0;
  for (let step = 0; step < count; step += 1) {
    window.scrollBy(0, step < count / 2 ? 130 : -130);
    const now = await next();
    // The first frames still belong to the page's beginning.
    if (step > 5) longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}
