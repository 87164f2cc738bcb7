import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import { Banner } from '@atrium/ui/banner/banner';
import { PageHeader } from '@atrium/ui/page/page-header';
import { useParams } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { createAccess, organizationOf } from '../../lib/permissions.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { NeedHelp } from '../help/need-help.tsx';
import { FormSkeleton } from './form-skeleton.tsx';
import { LogoSection } from './logo-section.tsx';
import { OrganizationDanger } from './organization-danger.tsx';
import styles from './organization-form.module.css';
import { OrganizationForm } from './organization-form.tsx';
import { OrganizationNav } from './organization-nav.tsx';

export function OrganizationPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const query = useQuery(() => organizationQuery(params.organizationId));
  usePageTitle(() => t('organization.title'));
  return (
    <>
      <PageHeader
        title={t('organization.title')}
        lead={t('organization.lead')}
        actions={<NeedHelp guide="organization-edit" />}
      />
      <OrganizationNav />
      <Switch fallback={<FormSkeleton fields={8} />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        {/* Not keyed: a refetch in the background must not replace a form that is being filled in. */}
        <Match when={query.data}>
          {(organization) => <Details organization={organization()} onReload={() => query.refetch()} />}
        </Match>
      </Switch>
    </>
  );
}

type DetailsProps = { readonly organization: OrganizationView; readonly onReload: () => Promise<unknown> };

function Details(props: DetailsProps): JSX.Element {
  const names = (): string => {
    const list = new Intl.ListFormat(locale(), { type: 'disjunction' });
    return list.format(props.organization.legalRepresentatives);
  };
  const can = createAccess(() => props.organization.access);
  return (
    <>
      <Show when={!can('organization.update', organizationOf(props.organization)).allowed}>
        <Banner tone="info">
          {t('organization.readOnly', {
            count: props.organization.legalRepresentatives.length,
            names: names(),
          })}
        </Banner>
      </Show>
      <OrganizationForm organization={props.organization} onReload={props.onReload} />
      <div class={styles.sections}>
        <LogoSection organization={props.organization} />
        <OrganizationDanger organization={props.organization} />
      </div>
    </>
  );
}
