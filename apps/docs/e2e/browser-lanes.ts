import type { Locale } from '@atrium/contracts/locale';
import type { Browser, Page } from 'playwright-core';
import { openVisitor, type Visitor } from '#portal/browser.ts';

export type Lanes = {
  /** Runs something as a visitor whom nobody knows, after whatever was asked for before. */
  readonly run: <T>(
    locale: Locale,
    work: (page: Page, problems: readonly string[]) => Promise<T>,
  ) => Promise<T>;
};

/**
 * One tab per language; languages side by side, walks of a language one after the other. A tab keeps the portal's files
 * and its process between walks, and starting with cold ones would cost more than the walk itself.
 */
export function openLanes(browser: Browser, url: string): Lanes {
  const lanes = new Map<Locale, Promise<Visitor>>();
  const ends = new Map<Locale, Promise<unknown>>();

  const inLane = async <T>(
    locale: Locale,
    work: (page: Page, problems: readonly string[]) => Promise<T>,
  ): Promise<T> => {
    const opened = lanes.get(locale) ?? openVisitor(browser, url, { locale, sideBySide: true });
    lanes.set(locale, opened);
    const { context, page, problems } = await opened;
    // A page without a script: nothing of the walk before goes on here.
    await page.goto('/favicon.svg');
    await context.clearCookies();
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    problems.length = 0;
    return work(page, problems);
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
