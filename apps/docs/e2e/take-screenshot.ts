import type { Action } from '@atrium/help/walk';
import { type Player, targetOf } from './perform-action.ts';

const around = { x: 220, y: 90 };

/** The part of the page that a step speaks of, with its target marked. Steps without a target have no picture. */
export async function takeScreenshot(player: Player, action: Action, path: string): Promise<void> {
  const { page } = player;
  const target = await targetOf(player, action);
  if (target === null) return;
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  const view = page.viewportSize();
  if (!box || !view) return;
  await target.evaluate((element) => {
    element.style.setProperty('outline', '3px solid #d9480f', 'important');
    element.style.setProperty('outline-offset', '4px', 'important');
  });
  const x = Math.max(0, box.x - around.x);
  const y = Math.max(0, box.y - around.y);
  const width = Math.min(view.width - x, Math.max(640, box.width + 2 * around.x));
  const height = Math.min(view.height - y, box.height + 2 * around.y);
  await page.screenshot({ path, clip: { x, y, width, height }, animations: 'disabled', caret: 'hide' });
  await target.evaluate((element) => {
    element.style.removeProperty('outline');
    element.style.removeProperty('outline-offset');
  });
}
