import { Icon } from '@atrium/ui/icon/icon';
import { iconExternalLink } from '@atrium/ui/icon/icons';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { useLocation } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { SupportPanel } from '../support/support-panel.tsx';
import { GuideList } from './guide-list.tsx';
import styles from './help.module.css';
import type { HelpReaderProps } from './help-drawer.tsx';
import { guidesQuery } from './help-queries.ts';
import { HelpSearch } from './help-search.tsx';

type HelpOverviewProps = HelpReaderProps & {
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** The guides for the page that is open and for the role of the reader, and a search in all of them. */
export function HelpOverview(props: HelpOverviewProps): JSX.Element {
  return (
    <div class={styles.overview}>
      <HelpSearch organization={props.organization} query={props.query} onQuery={props.onQuery} />
      <Show when={props.query.trim() === ''}>
        <PageGuides organization={props.organization} />
      </Show>
      <SupportPanel organizationId={props.organization?.id} />
      <a class={styles.centre} href={paths.help(locale())} target="_blank" rel="external noopener">
        {t('help.centre')}
        <Icon path={iconExternalLink} />
      </a>
    </div>
  );
}

function PageGuides(props: HelpReaderProps): JSX.Element {
  const location = useLocation();
  const query = useQuery(() =>
    guidesQuery({
      ...{ path: location.pathname, locale: locale() },
      role: props.organization?.role ?? 'visitor',
    }),
  );
  return (
    <Switch
      fallback={
        <div class={styles.loading} aria-busy="true">
          <Skeleton width="40%" />
          <Skeleton height="60px" />
          <Skeleton height="60px" />
        </div>
      }
    >
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>
        {(data) => (
          <>
            <GuideList title={t('help.forPage')} guides={data().guides} />
            <GuideList title={t('help.usual')} guides={data().usual} />
          </>
        )}
      </Match>
    </Switch>
  );
}
