import { identityDocumentKinds } from '@atrium/contracts/identity-review/identity-review-types';
import { countryName } from '@atrium/i18n/country-name';
import { formatDate, formatDateTime } from '@atrium/i18n/format-date';
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
import { identityCaseQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { DecideCase } from './decide-case.tsx';
import styles from './identity-review-page.module.css';

const names = { front: 'desk.case.front', back: 'desk.case.backSide', selfie: 'desk.case.selfie' } as const;

/** One case: what is known of the account beside what was sent (SEC-6). */
export function IdentityReviewPage(): JSX.Element {
  const params = useParams<{ reviewId: string }>();
  const query = useQuery(() => identityCaseQuery(params.reviewId));
  const title = (): string => {
    if (!query.data) return t('desk.case.loading');
    return t('desk.case.title', { name: `${query.data.firstName} ${query.data.lastName}` });
  };
  usePageTitle(title);
  return (
    <Switch fallback={<Skeleton height="480px" />}>
      <Match when={query.isError && !query.data}>
        <PageHeader title={title()} back={<A href={paths.identityReviews}>{t('desk.case.back')}</A>} />
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>
        {(found) => (
          <>
            <PageHeader
              title={title()}
              lead={t('desk.case.lead')}
              back={<A href={paths.identityReviews}>{t('desk.case.back')}</A>}
            />
            <Section title={t('desk.case.account')}>
              <DescriptionList
                items={[
                  { term: t('desk.case.name'), value: `${found().firstName} ${found().lastName}` },
                  { term: t('desk.case.loginIdentifier'), value: found().loginIdentifier },
                  { term: t('desk.list.country'), value: countryName(locale(), found().country) },
                  { term: t('desk.case.since'), value: formatDate(locale(), found().accountCreatedAt) },
                  { term: t('desk.case.sent'), value: formatDateTime(locale(), found().submittedAt) },
                  { term: t('desk.case.address'), value: found().address },
                ]}
              />
            </Section>
            <Section title={t('desk.case.documents')}>
              <ul role="list" class={styles.documents}>
                <For each={identityDocumentKinds}>
                  {(kind) => (
                    <li class={styles.document}>
                      <h3 class={styles.name}>{t(names[kind])}</h3>
                      <img
                        class={styles.picture}
                        src={fileAddress('identityReview.readDocument', { id: found().id, kind })}
                        alt={t('desk.case.picture', { name: t(names[kind]) })}
                      />
                    </li>
                  )}
                </For>
              </ul>
            </Section>
            <DecideCase id={found().id} />
          </>
        )}
      </Match>
    </Switch>
  );
}
