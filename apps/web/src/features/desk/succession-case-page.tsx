import type { ActionOutput } from '@atrium/contracts/actions';
import { countryName } from '@atrium/i18n/country-name';
import { formatDateTime } from '@atrium/i18n/format-date';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { A, useParams } from '@solidjs/router';
import { For, type JSX, Match, Switch } from 'solid-js';
import { fileAddress } from '../../lib/files.ts';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from '../succession/succession.module.css';
import { successionCaseQuery } from '../succession/succession-queries.ts';
import { DecideSuccession } from './decide-succession.tsx';

/** One request: what is known of the organization beside what was sent (ORG-9). */
export function SuccessionCasePage(): JSX.Element {
  const params = useParams<{ organizationId: string; requestId: string }>();
  const query = useQuery(() => successionCaseQuery(params.organizationId, params.requestId));
  const title = (): string => query.data?.organizationName ?? t('succession.desk.title');
  usePageTitle(title);
  return (
    <>
      <PageHeader
        title={title()}
        lead={t('succession.desk.lead')}
        back={<A href={paths.successions}>{t('succession.desk.title')}</A>}
      />
      <Switch fallback={<Skeleton height="480px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>{(found) => <Case found={found()} />}</Match>
      </Switch>
    </>
  );
}

function Case(props: { readonly found: ActionOutput<'succession.getCase'> }): JSX.Element {
  const address = (documentId: string): string => {
    const { organizationId, id } = props.found;
    return fileAddress('succession.readDocument', { organizationId, id, documentId });
  };
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t('succession.desk.askedBy'),
            value: `${props.found.requestedBy} · ${props.found.loginIdentifier}`,
          },
          {
            term: t('succession.desk.representatives'),
            value: props.found.legalRepresentatives.join(', '),
          },
          { term: t('succession.desk.country'), value: countryName(locale(), props.found.country) },
          { term: t('succession.desk.sent'), value: formatDateTime(locale(), props.found.submittedAt) },
        ]}
      />
      <Section title={t('succession.desk.documents')}>
        <ul role="list" class={styles.documents}>
          <For each={props.found.documents}>
            {({ id }, index) => (
              <li>
                <a href={address(id)} download="" rel="external">
                  {t('succession.document.label', { number: index() + 1 })}
                </a>
              </li>
            )}
          </For>
        </ul>
      </Section>
      <DecideSuccession organizationId={props.found.organizationId} id={props.found.id} />
    </>
  );
}
