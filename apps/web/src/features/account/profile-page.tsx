import { LinkButton } from '@atrium/ui/button/link-button';
import { iconPlus, iconShield } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { MyOrganizations } from '../organization/my-organizations.tsx';
import { SupportCode } from '../support/support-code.tsx';
import { DataSection } from './data-section.tsx';
import { PhoneSection } from './phone-section.tsx';
import { PictureSection } from './picture-section.tsx';
import { ProfileForm } from './profile-form.tsx';

export function ProfilePage(): JSX.Element {
  const query = useQuery(accountQuery);
  usePageTitle(() => t('account.profile.title'));
  return (
    <>
      <PageHeader title={t('account.profile.title')} lead={t('account.profile.lead')} />
      <Show when={query.data}>
        {(data) => (
          <>
            <Section
              title={t('account.profile.personal')}
              actions={
                <LinkButton icon={iconShield} href={paths.security}>
                  {t('shell.account.security')}
                </LinkButton>
              }
            >
              <ProfileForm account={data().account} />
            </Section>
            <PictureSection account={data().account} />
            <PhoneSection account={data().account} />
            <Section title={t('support.code.title')} lead={t('support.code.lead')}>
              <SupportCode />
            </Section>
            <Section
              title={t('organization.mine.title')}
              lead={t('organization.mine.lead')}
              actions={
                <LinkButton icon={iconPlus} href={paths.newOrganization}>
                  {t('shell.switcher.create')}
                </LinkButton>
              }
            >
              <MyOrganizations organizations={data().organizations} />
            </Section>
            <DataSection />
          </>
        )}
      </Show>
    </>
  );
}
