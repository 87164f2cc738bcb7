import { errorMessage } from '@atrium/i18n/error-message';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconAlert } from '@atrium/ui/icon/icons';
import { type JSX, Show } from 'solid-js';
import { t } from '../lib/i18n.ts';
import { toRefusal } from '../lib/refusal.ts';

/** A page that could not be loaded: what happened, and the way on. */
export function LoadFailed(props: { readonly error: unknown; readonly onRetry: () => void }): JSX.Element {
  const text = (): JSX.Element => {
    const refusal = toRefusal(props.error);
    if (refusal === 'offline') return t('shell.failed.text');
    return (
      <>
        {/* Nothing was typed here: what the server does not understand is an address that leads nowhere. */}
        {errorMessage(
          t,
          refusal.code === 'request.invalid_input' ? { ...refusal, code: 'request.not_found' } : refusal,
        )}
        <Show when={refusal.requestId}>
          <br />
          {t('shell.failed.requestId', { requestId: refusal.requestId })}
        </Show>
      </>
    );
  };
  return (
    <EmptyState
      icon={iconAlert}
      title={t('shell.failed.title')}
      text={text()}
      action={<Button onClick={() => props.onRetry()}>{t('common.retry')}</Button>}
    />
  );
}
