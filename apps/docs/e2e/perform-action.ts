import type { Locale } from '@atrium/contracts/locale';
import { codeOf } from '@atrium/core/test/second-factors';
import type { LabelParams } from '@atrium/help/guide';
import { pathPattern, routeTable } from '@atrium/help/route-table';
import type { Action } from '@atrium/help/walk';
import type { Locator, Page } from 'playwright-core';
import type { WalkReader } from './make-reader.ts';
import { readCode, readLink } from './portal-api.ts';
import { control, isOnPage, labelPattern, pressable } from './screen-labels.ts';

export type Player = {
  readonly page: Page;
  readonly locale: Locale;
  readonly reader: WalkReader;
  /** How long something may take to appear. */
  readonly patienceMs: number;
};

export async function performAction(player: Player, action: Action): Promise<void> {
  const { page, reader, patienceMs: timeout } = player;
  const target = await targetOf(player, action);
  switch (action.verb) {
    case 'open':
      await page.goto(routeTable[action.route].path.replace(':organizationId', reader.organizationId));
      return;
    case 'press':
    case 'press-text':
    case 'at-provider':
      await target?.click({ timeout });
      return;
    case 'open-link':
      await page.goto(
        await readLink(page.context().request, {
          to: await fillIn(player, action.to),
          path: routeTable[action.route].path,
        }),
      );
      return;
    case 'fill':
      await target?.fill(await fillIn(player, action.value), { timeout });
      return;
    case 'choose':
      await target?.selectOption(await fillIn(player, action.option), { timeout });
      return;
    case 'check':
      await target?.check({ timeout });
      return;
    case 'choose-file':
      return choosePicture(player, target);
    case 'expect':
      return until(player, true, await patternOf(player, action.key, action.params));
    case 'expect-gone':
      return until(player, false, await patternOf(player, action.key, action.params));
    case 'expect-text':
      await page
        .getByText(await fillIn(player, action.text))
        .filter({ visible: true })
        .first()
        .waitFor({ timeout });
      return;
    case 'expect-value':
      return expectValue(player, target, await fillIn(player, action.value));
    case 'expect-route':
      await page.waitForURL(({ pathname }) => pathPattern(routeTable[action.route].path).test(pathname), {
        timeout,
      });
  }
}

/** Until what an action is about can be seen; when it never can, the action itself says so. */
export async function awaitTarget(player: Player, action: Action): Promise<void> {
  const target = await targetOf(player, action);
  await target?.waitFor({ timeout: player.patienceMs }).catch(() => undefined);
}

/** What on the screen an action is about; null when it is about the page. */
export async function targetOf(player: Player, action: Action): Promise<Locator | null> {
  const { page } = player;
  switch (action.verb) {
    case 'press':
      return pressable(page, await patternOf(player, action.key, action.params));
    case 'press-text': {
      const name = await fillIn(player, action.text);
      const [item, option] = [
        page.getByRole('menuitemcheckbox', { name }),
        page.getByRole('option', { name }),
      ];
      const choice = page.getByRole('radio', { name });
      return item.or(option).or(choice).or(page.getByRole('link', { name })).first();
    }
    case 'at-provider':
      return page.getByRole('button', { name: action.text });
    case 'fill':
    case 'choose':
    case 'expect-value':
      return control(page, await patternOf(player, action.key, {}));
    case 'check':
      return control(page, await patternOf(player, action.key, action.params));
    case 'choose-file': {
      const pattern = await patternOf(player, action.key, {});
      return control(page, pattern).or(pressable(page, pattern)).first();
    }
    default:
      return null;
  }
}

async function patternOf(player: Player, key: string, params: LabelParams): Promise<string> {
  const entries = Object.entries(params).map(
    async ([name, value]) => [name, await fillIn(player, value)] as const,
  );
  return labelPattern(player.locale, { key, params: Object.fromEntries(await Promise.all(entries)) });
}

/** `$email` and the others, by what they stand for here. Codes are read when they are needed. */
async function fillIn({ page, reader }: Player, text: string): Promise<string> {
  const variables: Readonly<Record<string, string>> = {
    ...reader.variables,
    ...(text.includes('$code') && {
      code: await readCode(page.context().request, reader.variables.newcomer),
    }),
    ...(text.includes('$appCode') && { appCode: await appCodeOn(page) }),
  };
  return text.replaceAll(/\$(\w+)/g, (_, name: string) => variables[name] ?? '');
}

/** What an authenticator app shows that was given the key on the page. */
async function appCodeOn(page: Page): Promise<string> {
  const key = (await page.locator('code').first().textContent()) ?? '';
  return codeOf(key.replaceAll(' ', ''), new Date());
}

async function choosePicture({ page, patienceMs: timeout }: Player, target: Locator | null): Promise<void> {
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 810, height: 510 });
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#0b6e4f';
      pen.fillRect(0, 0, 810, 510);
      pen.fillStyle = '#ffd166';
      pen.fillRect(90, 150, 630, 210);
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser', { timeout }),
    target?.click({ timeout }),
  ]);
  await chooser.setFiles({
    ...{ name: 'picture.png', mimeType: 'image/png' },
    buffer: Buffer.from(drawn, 'base64'),
  });
}

async function until({ page, patienceMs }: Player, present: boolean, pattern: string): Promise<void> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await page.waitForTimeout(50)) {
    // A page that is being replaced cannot be asked; the next one can.
    if ((await isOnPage(page, pattern).catch(() => !present)) === present) return;
  }
  throw new Error(present ? 'it is not on the page' : 'it is still on the page');
}

async function expectValue(
  { page, patienceMs }: Player,
  target: Locator | null,
  value: string,
): Promise<void> {
  let found = '';
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await page.waitForTimeout(50)) {
    found = (await target?.inputValue({ timeout: patienceMs })) ?? '';
    if (found === value) return;
  }
  throw new Error(`it holds '${found}' instead of '${value}'`);
}
