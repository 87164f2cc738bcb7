import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import { LinkButton } from '@atrium/ui/button/link-button';
import { PageHeader } from '@atrium/ui/page/page-header';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { LeaveInstead } from './leave-instead.tsx';
import styles from './organization-form.module.css';

/** In place of every page of an organization that requires a second factor, for whoever has none yet (ORG-8). */
export function SecondFactorGate(props: { readonly organization: MyOrganizationView }): JSX.Element {
  const title = (): string => t('requirement.gate.title', { organization: props.organization.name });
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title()} lead={t('requirement.gate.text')} />
      <div class={styles.form}>
        <p>{t('requirement.gate.others')}</p>
        <div class={styles.actions}>
          <LinkButton variant="primary" href={paths.security}>
            {t('requirement.gate.setUp')}
          </LinkButton>
          <Show when={props.organization.role === 'external_user'}>
            <LeaveInstead organization={props.organization} />
          </Show>
        </div>
      </div>
    </>
  );
}
