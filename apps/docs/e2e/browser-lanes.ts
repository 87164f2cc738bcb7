import type { Locale } from '@atrium/contracts/locale';
import type { Browser, Page } from 'playwright-core';
import { openVisitor, type Visitor } from '#portal/browser.ts';

export type Lanes = {
  /** Runs something in a fresh page, as a visitor whom nobody knows, after whatever was asked for before. */
  readonly run: <T>(
    locale: Locale,
    work: (page: Page, problems: readonly string[]) => Promise<T>,
  ) => Promise<T>;
};

type Lane = Pick<Visitor, 'context'>;

/**
 * One browser profile per language; languages side by side, walks of a language one after the other. A profile keeps
 * the portal's files between walks, and starting with cold ones would cost more than the walk itself.
 */
export function openLanes(browser: Browser, url: string): Lanes {
  const lanes = new Map<Locale, Promise<Lane>>();
  const ends = new Map<Locale, Promise<unknown>>();

  const inLane = async <T>(
    locale: Locale,
    work: (page: Page, problems: readonly string[]) => Promise<T>,
  ): Promise<T> => {
    const opened = lanes.get(locale) ?? openVisitor(browser, url, { locale, sideBySide: true });
    lanes.set(locale, opened);
    const { context } = await opened;
    await context.clearCookies();
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      const expected = /status of 4\d\d/.test(message.text());
      if (message.type() === 'error' && !expected) problems.push(message.text());
    });
    try {
      await page.goto('/favicon.svg');
      await page.evaluate(() => localStorage.clear());
      return await work(page, problems);
    } finally {
      await page.close();
    }
  };

  return {
    run: (locale, work) => {
      const before = ends.get(locale) ?? Promise.resolve();
      const result = before.then(() => inLane(locale, work));
      ends.set(
        locale,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}
