import type { UseQueryResult } from '@tanstack/solid-query';
import { type JSX, Match, Switch } from 'solid-js';
import { isRefusedWith } from '../../lib/refusal.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { BillingDenied } from './billing-denied.tsx';

type BillingContentProps = {
  readonly query: Pick<UseQueryResult<unknown, Error>, 'error' | 'isError' | 'data' | 'refetch'>;
  readonly children: JSX.Element;
};

/** A page's content, or why there is none: no billing right, or no answer. */
export const BillingContent = (props: BillingContentProps): JSX.Element => (
  <Switch fallback={props.children}>
    <Match when={isRefusedWith(props.query.error, 'permission.denied')}>
      <BillingDenied />
    </Match>
    <Match when={props.query.isError && !props.query.data}>
      <LoadFailed error={props.query.error} onRetry={() => void props.query.refetch()} />
    </Match>
  </Switch>
);
