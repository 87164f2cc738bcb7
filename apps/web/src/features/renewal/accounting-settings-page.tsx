import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { useParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { useQuery } from '../../lib/use-query.ts';
import { BillingContent } from '../billing/billing-content.tsx';
import { NeedHelp } from '../help/need-help.tsx';
import { AllRenewals } from './all-renewals.tsx';
import { DefaultMethod } from './default-method.tsx';
import styles from './renewal.module.css';
import { renewalSettingsQuery } from './renewal-queries.ts';
import { RenewalSettingsForm } from './renewal-settings-form.tsx';

/** How renewals are announced and paid, for the whole organization (SUB-5, SUB-6). */
export function AccountingSettingsPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const query = useQuery(() => renewalSettingsQuery(params.organizationId));
  usePageTitle(() => t('renewal.settings.title'));
  return (
    <>
      <PageHeader
        title={t('renewal.settings.title')}
        lead={t('renewal.settings.lead')}
        actions={<NeedHelp guide="renewal-automatic" />}
      />
      <BillingContent query={query}>
        <Show when={query.data}>
          {(settings) => (
            <div class={styles.page}>
              <Section title={t('renewal.settings.all')} lead={t('renewal.settings.allLead')}>
                <AllRenewals
                  organizationId={params.organizationId}
                  disabledReason={reasonOf(settings().can.update)}
                />
                <DefaultMethod organizationId={params.organizationId} />
              </Section>
              <Section title={t('renewal.settings.wishes')}>
                <RenewalSettingsForm organizationId={params.organizationId} settings={settings()} />
              </Section>
            </div>
          )}
        </Show>
      </BillingContent>
    </>
  );
}
