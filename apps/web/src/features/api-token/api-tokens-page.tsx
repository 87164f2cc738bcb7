import type { ApiTokenView } from '@atrium/contracts/api-token/api-token-view';
import { Button } from '@atrium/ui/button/button';
import { useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { OrganizationNav } from '../organization/organization-nav.tsx';
import styles from './api-tokens.module.css';
import { CreateTokenSheet } from './create-token-sheet.tsx';
import { apiTokensQuery } from './token-queries.ts';
import { TokenTable } from './token-table.tsx';
import { TokensFrame } from './tokens-frame.tsx';

/** What acts in the organization by itself: one's own tokens, for an administrator everybody's (API-4). */
export function ApiTokensPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const client = useQueryClient();
  const organizationId = (): string => params.organizationId;
  return (
    <TokensFrame<ApiTokenView>
      title={t('tokens.title')}
      lead={t('tokens.lead')}
      create={(on) => <CreateTokenSheet organizationId={organizationId()} {...on} />}
      revoke={({ id }) => api.apiToken.revoke.mutate({ organizationId: organizationId(), apiTokenId: id })}
      onChanged={() => void client.invalidateQueries({ queryKey: apiTokensQuery(organizationId()).queryKey })}
    >
      {(onRevoke) => (
        <>
          <OrganizationNav />
          <TokenList organizationId={organizationId()} onRevoke={onRevoke} />
        </>
      )}
    </TokensFrame>
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
