import type { StaffTokenView } from '@atrium/contracts/staff-token/staff-token-view';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { accountQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { TokensFrame } from '../api-token/tokens-frame.tsx';
import { CreateStaffToken } from './create-staff-token.tsx';
import { staffTokensQuery } from './staff-token-queries.ts';
import { StaffTokenTable } from './staff-token-table.tsx';

/** One's own tokens for tools of the desk, such as its command line (DESK-3). */
export function StaffTokensPage(): JSX.Element {
  const client = useQueryClient();
  const account = useQuery(accountQuery);
  const query = useQuery(staffTokensQuery);
  return (
    <TokensFrame<StaffTokenView>
      title={t('tokens.staff.title')}
      lead={t('tokens.staff.lead')}
      create={(on) => <CreateStaffToken roles={account.data?.staffRoles ?? []} {...on} />}
      revoke={({ id }) => api.staffToken.revoke.mutate({ staffTokenId: id })}
      onChanged={() => void client.invalidateQueries({ queryKey: staffTokensQuery().queryKey })}
    >
      {(onRevoke) => (
        <Show
          when={!query.isError || query.data}
          fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
        >
          <StaffTokenTable tokens={query.data?.tokens ?? []} loading={query.isPending} onRevoke={onRevoke} />
        </Show>
      )}
    </TokensFrame>
  );
}
