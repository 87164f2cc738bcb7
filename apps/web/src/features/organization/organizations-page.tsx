import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconBuilding, iconPlus } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { MyOrganizations } from './my-organizations.tsx';

export function OrganizationsPage(): JSX.Element {
  const query = useQuery(accountQuery);
  const organizations = () => query.data?.organizations ?? [];
  const create = (): JSX.Element => (
    <LinkButton variant="primary" icon={iconPlus} href={paths.newOrganization}>
      {t('shell.switcher.create')}
    </LinkButton>
  );
  usePageTitle(() => t('organization.mine.title'));
  return (
    <>
      <PageHeader
        title={t('organization.mine.title')}
        lead={t('organization.mine.lead')}
        actions={organizations().length > 0 ? create() : undefined}
      />
      <Show
        when={organizations().length > 0}
        fallback={
          <EmptyState
            icon={iconBuilding}
            title={t('organization.mine.empty')}
            text={t('organization.mine.emptyText')}
            action={create()}
          />
        }
      >
        <MyOrganizations organizations={organizations()} />
      </Show>
    </>
  );
}
