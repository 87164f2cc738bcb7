import type { ApiTokenView } from '@atrium/contracts/api-token/api-token-view';
import { Button } from '@atrium/ui/button/button';
import { iconPlus } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { OrganizationNav } from '../organization/organization-nav.tsx';
import styles from './api-tokens.module.css';
import { CreateTokenSheet } from './create-token-sheet.tsx';
import { RevokeTokenDialog } from './revoke-token-dialog.tsx';
import { SecretDialog } from './secret-dialog.tsx';
import { apiTokensQuery } from './token-queries.ts';
import { TokenTable } from './token-table.tsx';

/** What acts in the organization by itself: one's own tokens, for an administrator everybody's (API-4). */
export function ApiTokensPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const client = useQueryClient();
  const [creating, setCreating] = createSignal(false);
  const [secret, setSecret] = createSignal<string | null>(null);
  const [revoked, setRevoked] = createSignal<ApiTokenView | null>(null);
  const refresh = () =>
    client.invalidateQueries({ queryKey: apiTokensQuery(params.organizationId).queryKey });
  const show = (created: string): void => {
    setCreating(false);
    setSecret(created);
    void refresh();
  };
  const forget = (): void => {
    setRevoked(null);
    void refresh();
  };
  usePageTitle(() => t('tokens.title'));
  return (
    <>
      <PageHeader
        title={t('tokens.title')}
        lead={t('tokens.lead')}
        actions={
          <Button variant="primary" icon={iconPlus} onClick={() => setCreating(true)}>
            {t('tokens.create.open')}
          </Button>
        }
      />
      <OrganizationNav />
      <TokenList organizationId={params.organizationId} onRevoke={setRevoked} />
      <Show when={creating()}>
        <CreateTokenSheet
          organizationId={params.organizationId}
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
            revoke={() =>
              api.apiToken.revoke.mutate({
                organizationId: params.organizationId,
                apiTokenId: token().id,
              })
            }
            onClose={() => setRevoked(null)}
            onRevoked={forget}
          />
        )}
      </Show>
    </>
  );
}

type TokenListProps = {
  readonly organizationId: string;
  readonly onRevoke: (token: ApiTokenView) => void;
};

function TokenList(props: TokenListProps): JSX.Element {
  const query = useInfiniteQuery(() => apiTokensQuery(props.organizationId));
  const tokens = (): ApiTokenView[] => query.data?.pages.flatMap((page) => page.tokens) ?? [];
  return (
    <Show
      when={!query.isError || query.data}
      fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
    >
      <div class={styles.page}>
        <TokenTable
          tokens={tokens()}
          ofEverybody={query.data?.pages[0]?.ofEverybody ?? false}
          loading={query.isPending}
          onRevoke={props.onRevoke}
        />
        <Show when={query.hasNextPage}>
          <More busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
        </Show>
        <p class={styles.note}>
          <a href="/api/docs" rel="external">
            {t('tokens.documentation')}
          </a>
        </p>
      </div>
    </Show>
  );
}

const More = (props: { readonly busy: boolean; readonly onMore: () => void }): JSX.Element => (
  <div>
    <Button busy={props.busy} onClick={props.onMore}>
      {t('tokens.more')}
    </Button>
  </div>
);
