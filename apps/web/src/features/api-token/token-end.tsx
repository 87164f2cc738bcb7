import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';

/** The day on which a token ends, or that it is over. */
export function TokenEnd(props: { readonly endsAt: string | null }): JSX.Element {
  const over = (): boolean => props.endsAt !== null && Date.parse(props.endsAt) <= Date.now();
  return (
    <Show when={props.endsAt} fallback={t('tokens.neverEnds')}>
      {(endsAt) => (
        <Show when={over()} fallback={formatDate(locale(), endsAt().slice(0, 10))}>
          <Badge tone="warning">{t('tokens.over')}</Badge>
        </Show>
      )}
    </Show>
  );
}
