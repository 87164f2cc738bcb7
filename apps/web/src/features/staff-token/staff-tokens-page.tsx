import type { StaffTokenView } from '@atrium/contracts/staff-token/staff-token-view';
import { Button } from '@atrium/ui/button/button';
import { iconPlus } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { accountQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { RevokeTokenDialog } from '../api-token/revoke-token-dialog.tsx';
import { SecretDialog } from '../api-token/secret-dialog.tsx';
import { CreateStaffToken } from './create-staff-token.tsx';
import { staffTokensQuery } from './staff-token-queries.ts';
import { StaffTokenTable } from './staff-token-table.tsx';

/** One's own tokens for tools of the desk, such as its command line (DESK-3). */
export function StaffTokensPage(): JSX.Element {
  const client = useQueryClient();
  const account = useQuery(accountQuery);
  const query = useQuery(staffTokensQuery);
  const [creating, setCreating] = createSignal(false);
  const [secret, setSecret] = createSignal<string | null>(null);
  const [revoked, setRevoked] = createSignal<StaffTokenView | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: staffTokensQuery().queryKey });
  const show = (created: string): void => {
    setCreating(false);
    setSecret(created);
    void refresh();
  };
  const forget = (): void => {
    setRevoked(null);
    void refresh();
  };
  usePageTitle(() => t('tokens.staff.title'));
  return (
    <>
      <PageHeader
        title={t('tokens.staff.title')}
        lead={t('tokens.staff.lead')}
        actions={
          <Button variant="primary" icon={iconPlus} onClick={() => setCreating(true)}>
            {t('tokens.create.open')}
          </Button>
        }
      />
      <Show
        when={!query.isError || query.data}
        fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      >
        <StaffTokenTable tokens={query.data?.tokens ?? []} loading={query.isPending} onRevoke={setRevoked} />
      </Show>
      <Show when={creating()}>
        <CreateStaffToken
          roles={account.data?.staffRoles ?? []}
          onClose={() => setCreating(false)}
          onCreated={show}
        />
      </Show>
      <Show when={secret()}>
        {(shown) => <SecretDialog secret={shown()} onClose={() => setSecret(null)} />}
      </Show>
      <Show when={revoked()}>
        {(token) => (
          <RevokeTokenDialog
            name={token().name}
            revoke={() => api.staffToken.revoke.mutate({ staffTokenId: token().id })}
            onClose={() => setRevoked(null)}
            onRevoked={forget}
          />
        )}
      </Show>
    </>
  );
}
