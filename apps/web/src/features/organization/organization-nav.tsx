import { A, useParams } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from './organization-nav.module.css';

/** The pages about the organization itself; one that the reader may not open is not listed. */
export function OrganizationNav(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const query = useQuery(() => organizationQuery(params.organizationId));
  const entries = () => [
    { href: paths.organization(params.organizationId), label: t('organization.nav.details') },
    { href: paths.organizationSecurity(params.organizationId), label: t('organization.nav.security') },
    { href: paths.apiTokens(params.organizationId), label: t('organization.nav.tokens') },
    ...(query.data?.can.readActivity.allowed
      ? [{ href: paths.activity(params.organizationId), label: t('organization.nav.activity') }]
      : []),
  ];
  return (
    <nav class={styles.nav} aria-label={t('organization.nav.label')}>
      <ul role="list" class={styles.list}>
        <For each={entries()}>
          {({ href, label }) => (
            <li>
              <A class={styles.link} activeClass={styles.active} href={href} end>
                {label}
              </A>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
}
