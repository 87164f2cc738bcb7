import type { Locale } from '@atrium/contracts/locale';
import type { LabelParams } from '@atrium/help/guide';
import { resolveLabel, unknownValue } from '@atrium/help/resolve-label';
import type { Locator, Page } from 'playwright-core';

export type Label = { readonly key: string; readonly params: LabelParams };

/** As a regular expression: what a guide cannot know, such as a name, matches anything. */
export function labelPattern(locale: Locale, { key, params }: Label): string {
  const words = resolveLabel(locale, key, params).replaceAll(/\s+/g, ' ').trim();
  return words.split(unknownValue).map(literal).join('.+');
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** True when somebody who looks at, or listens to, the page meets exactly these words. */
export function isOnPage(page: Page, pattern: string): Promise<boolean> {
  return page.evaluate((source) => {
    const wanted = new RegExp(`^${source}$`);
    const matches = (text: string | null): boolean =>
      wanted.test((text ?? '').replaceAll(/\s+/g, ' ').trim());
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const longest = source.length * 2 + 200;
    for (const element of document.body.querySelectorAll('*')) {
      const spoken = matches(element.getAttribute('aria-label'));
      const written =
        (element.textContent.length < longest && matches(element.textContent)) ||
        [...element.childNodes].some((node) => node.nodeType === 3 && matches(node.textContent));
      if ((spoken || written) && seen(element)) return true;
    }
    return false;
  }, pattern);
}

/** What can be pressed under this name, whatever kind of control it is. */
export function pressable(page: Page, pattern: string): Locator {
  const name = new RegExp(`^${pattern}$`);
  const roles = ['button', 'link', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'tab', 'switch'] as const;
  const [first, ...rest] = roles.map((role) => page.getByRole(role, { name }));
  if (!first) throw new Error('There is nothing to press.');
  return rest.reduce((any, next) => any.or(next), first).first();
}

/** The control under a label; the label may go on with a remark such as “optional”. */
export const control = (page: Page, pattern: string): Locator =>
  page
    .getByLabel(new RegExp(`^${pattern}(\\s|$)`))
    .and(page.locator('input, select, textarea'))
    .first();
