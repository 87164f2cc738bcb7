import { errorMessage } from '@atrium/i18n/error-message';
import { showToast } from '@atrium/ui/toast/toast-store';
import { t } from './i18n.ts';
import { toRefusal } from './refusal.ts';

/** For buttons outside a form: says why it did not work. Nothing is said of a password dialog that was closed. */
export function tellRefusal(error: unknown): void {
  const refusal = toRefusal(error);
  if (refusal !== 'offline' && refusal.code === 'session.sudo_required') return;
  const title = refusal === 'offline' ? t('shell.connection.lost') : errorMessage(t, refusal);
  showToast({ tone: 'danger', title });
}
