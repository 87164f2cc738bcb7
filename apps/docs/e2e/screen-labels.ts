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

/** Which of these words somebody meets who looks at, or listens to, the page: by their place in the list. */
export function findOnPage(page: Page, patterns: readonly string[]): Promise<number[]> {
  return page.evaluate((sources) => {
    const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const open = new Map(sources.map((source, index) => [index, new RegExp(`^${source}$`)]));
    const longest = Math.max(0, ...sources.map((source) => source.length * 2 + 200));
    const found: number[] = [];
    // One walk for all: what stands far above holds too much text to be one label.
    for (const element of document.body.querySelectorAll('*')) {
      const { textContent } = element;
      const texts = [
        words(element.getAttribute('aria-label')),
        ...(textContent.length < longest ? [words(textContent)] : []),
        ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? words(node.textContent) : [])),
      ].filter((text) => text !== '');
      for (const [index, wanted] of open) {
        if (!texts.some((text) => wanted.test(text)) || !seen(element)) continue;
        found.push(index);
        open.delete(index);
      }
      if (open.size === 0) break;
    }
    return found;
  }, patterns);
}

/** True when these words are on the page. */
export const isOnPage = async (page: Page, pattern: string): Promise<boolean> =>
  (await findOnPage(page, [pattern])).length > 0;

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
