import type { Locale } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatMessage } from '@atrium/i18n/format';
import type { LabelParams } from './guide.ts';

/** The message behind a key as it is written, or null: from the catalogue that the portal itself shows (HELP-3). */
export function messageOf(locale: Locale, key: string): string | null {
  let node: unknown = messagesOf(locale);
  for (const step of key.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return null;
    node = (node as Record<string, unknown>)[step];
  }
  return typeof node === 'string' ? node : null;
}

/** Shown where the portal puts something that a guide cannot know, such as the reader's name. */
export const unknownValue = '…';

/** The exact words of a label. Parameters that are not given show as an ellipsis. */
export function resolveLabel(locale: Locale, key: string, params: LabelParams = {}): string {
  const message = messageOf(locale, key);
  if (message === null) throw new Error(`There is no message ${key} in ${locale}.`);
  return formatMessage(locale, message, { ...ellipses(message), ...params });
}

const ellipses = (message: string): Record<string, string> =>
  Object.fromEntries([...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, unknownValue]));
