import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Match, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { CodeLine } from './code-line.tsx';
import { supportCodeQuery } from './support-queries.ts';

/** One's own code: on the profile, on the page of support and in the panel (SUP-1). */
export function SupportCode(): JSX.Element {
  const client = useQueryClient();
  const query = useQuery(supportCodeQuery);
  const renew = async (): Promise<void> => {
    client.setQueryData(supportCodeQuery().queryKey, await api.support.renewCode.mutate({}));
  };
  return (
    <Switch fallback={<Skeleton height="96px" />}>
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>
        {(data) => (
          <CodeLine
            code={data().code}
            endsAt={data().endsAt}
            spoken={(code) => t('support.code.spoken', { code })}
            renew={renew}
            onEnded={() => void query.refetch()}
          />
        )}
      </Match>
    </Switch>
  );
}
