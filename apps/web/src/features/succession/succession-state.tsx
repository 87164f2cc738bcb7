import type { SuccessionView } from '@atrium/contracts/succession/succession-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Banner } from '@atrium/ui/banner/banner';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';

const tones = {
  collecting: 'info',
  submitted: 'info',
  waiting: 'warning',
  refused: 'danger',
  stopped: 'info',
  completed: 'success',
} as const;

export function SuccessionState(props: { readonly request: SuccessionView }): JSX.Element {
  const words = (): string => {
    const { state, requestedBy: name, endsAt } = props.request;
    if (state !== 'waiting') return t(`succession.state.${state}`, { name });
    return t('succession.state.waiting', { name, date: formatDate(locale(), endsAt ?? '') });
  };
  return (
    <Banner tone={tones[props.request.state]} title={words()}>
      <Show when={props.request.refusalReason}>{(reason) => t(`succession.reason.${reason()}`)}</Show>
    </Banner>
  );
}
