import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { dashboardQuery } from './dashboard-queries.ts';
import { ExpiriesCard } from './expiries-card.tsx';
import { NothingSpent, SpendingCard } from './spending-card.tsx';
import { ToDo } from './to-do.tsx';

export type MoneyOverviewProps = {
  readonly organizationId: string;
  readonly mayOrder: boolean;
  /** What else there is to do, whatever is open. */
  readonly children: JSX.Element;
};

/** What is to do, what ends when, and what was spent: for those who may see the organization's money. */
export function MoneyOverview(props: MoneyOverviewProps): JSX.Element {
  const query = useQuery(() => dashboardQuery(props.organizationId));
  return (
    <Switch
      fallback={
        <>
          <Skeleton height="72px" />
          <Skeleton height="260px" />
          <Skeleton height="340px" />
        </>
      }
    >
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>
        {(data) => (
          <>
            <ToDo organizationId={props.organizationId} data={data()}>
              {props.children}
            </ToDo>
            <ExpiriesCard organizationId={props.organizationId} data={data()} mayOrder={props.mayOrder} />
            <Show
              when={data().spending.length > 0}
              fallback={<NothingSpent organizationId={props.organizationId} mayOrder={props.mayOrder} />}
            >
              <For each={data().spending}>{(spending) => <SpendingCard spending={spending} />}</For>
            </Show>
          </>
        )}
      </Match>
    </Switch>
  );
}
