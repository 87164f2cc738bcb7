import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StepPicture } from '@atrium/help/step-picture';
import type { Action } from '@atrium/help/walk';
import type { Locator, Page } from 'playwright-core';
import type { TakenPicture } from '../src/output/screenshot-list.ts';
import { type Player, targetOf } from './perform-action.ts';

const around = { x: 220, y: 90 };
const usualWidth = 680;
const scale = 2;

/** The part of the page that a step speaks of, with its target marked; null when that is nowhere to be seen. */
export async function takeScreenshot(
  player: Player,
  action: Action,
  { folder, picture: { name, of } }: { readonly folder: string; readonly picture: StepPicture },
): Promise<Omit<TakenPicture, 'portal'> | null> {
  const target = await targetOf(player, action);
  if (!target || !(await target.isVisible())) return null;
  await mark(target, true);
  const clip = await clipAround(player.page, target);
  if (clip) {
    const session = await player.page.context().newCDPSession(player.page);
    // Two pixels per point, so that it is sharp on every screen; the layout stays the same.
    const shot = await session.send('Page.captureScreenshot', {
      ...{ format: 'webp', quality: 80, optimizeForSpeed: false, clip: { ...clip, scale } },
    });
    await session.detach();
    const path = join(folder, `${name}.webp`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(shot.data, 'base64'));
  }
  await mark(target, false);
  return clip && { of, width: clip.width, height: clip.height };
}

/** What is marked is what the reader sees: of a checkbox its label, of a field the field. */
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
  // Of what stands in the page or in a sheet, the menu beside it would show halves of words.
  const left = await target.evaluate(
    (element) => element.closest('main, [role="dialog"]')?.getBoundingClientRect().left ?? 0,
  );
  const within = (value: number, first: number, last: number): number =>
    Math.round(Math.min(Math.max(first, value), last));
  return {
    x: scrolled.x + within(box.x - Math.min(around.x, (width - box.width) / 2), left, view.width - width),
    y: scrolled.y + within(box.y - around.y, 0, view.height - height),
    width: Math.round(width),
    height: Math.round(height),
  };
}
