import type { Locale } from '@atrium/contracts/locale';
import { formatMessage } from './format.ts';
import type { ParamArguments } from './message-params.ts';
import type { Dictionaries, MessageKey, TextOf } from './text-key.ts';

/** `t('common.save')`, `t('errors.account.confirmation_code_wrong', { attemptsLeft: 2 })`. */
export type Translate = <K extends MessageKey>(key: K, ...params: ParamArguments<TextOf<K>>) => string;

/** A key whose area is not loaded shows as itself: visible in a test, and better than a broken page. */
export const translator = (locale: Locale, dictionaries: Partial<Dictionaries>): Translate => {
  return (key, ...[params]) => {
    let node: unknown = dictionaries;
    for (const step of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[step];
    return typeof node === 'string' ? formatMessage(locale, node, params) : key;
  };
};
