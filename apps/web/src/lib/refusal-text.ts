import { errorMessage } from '@atrium/i18n/error-message';
import { t } from './i18n.ts';
import { toRefusal } from './refusal.ts';

/** One sentence for a call that did not succeed, where there is no form to show it in. */
export function refusalText(error: unknown): string {
  const refusal = toRefusal(error);
  return refusal === 'offline' ? t('shell.notSaved') : errorMessage(t, refusal);
}
