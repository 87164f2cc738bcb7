import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Action } from '@atrium/help/walk';
import type { Locator, Page } from 'playwright-core';
import { type Player, targetOf } from './perform-action.ts';

const around = { x: 220, y: 90 };
const usualWidth = 680;

/** The part of the page that a step speaks of, with its target marked. Steps without a target have no picture. */
export async function takeScreenshot(player: Player, action: Action, path: string): Promise<void> {
  const target = await targetOf(player, action);
  if (target === null) return;
  await mark(target, true);
  const clip = await clipAround(player.page, target);
  if (clip) {
    const session = await player.page.context().newCDPSession(player.page);
    // Two pixels per point, so that it is sharp on every screen; the layout stays the same.
    const shot = await session.send('Page.captureScreenshot', { format: 'png', clip: { ...clip, scale: 2 } });
    await session.detach();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.from(shot.data, 'base64'));
  }
  await mark(target, false);
}

const mark = (target: Locator, on: boolean): Promise<void> =>
  target.evaluate((element, shown) => {
    const { style } = (element.closest('label') ?? element) as HTMLElement;
    style.outline = shown ? '3px solid #d9480f' : '';
    style.outlineOffset = shown ? '4px' : '';
    if (shown) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, on);

async function clipAround(page: Page, target: Locator) {
  const box = await target.boundingBox();
  const view = page.viewportSize();
  if (!box || !view) return null;
  const width = Math.min(view.width, Math.max(usualWidth, box.width + 40));
  const height = Math.min(view.height, box.height + 2 * around.y);
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const within = (value: number, last: number): number => Math.round(Math.min(Math.max(0, value), last));
  return {
    x: scrolled.x + within(box.x - Math.min(around.x, (width - box.width) / 2), view.width - width),
    y: scrolled.y + within(box.y - around.y, view.height - height),
    width: Math.round(width),
    height: Math.round(height),
  };
}
