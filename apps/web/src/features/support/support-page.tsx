import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { useParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { AccessesSection } from '../support-access/accesses-section.tsx';
import { MessageForm } from './message-form.tsx';
import { MessagesSection } from './messages-section.tsx';
import { SupportCode } from './support-code.tsx';
import { VipCode } from './vip-code.tsx';

/** Everything about support in one place; without an organization, what belongs to the account alone (SUP-1 … SUP-4). */
export function SupportPage(): JSX.Element {
  const params = useParams();
  usePageTitle(() => t('support.title'));
  return (
    <>
      <PageHeader title={t('support.title')} lead={t('support.lead')} />
      <Section title={t('support.code.title')} lead={t('support.code.lead')}>
        <SupportCode />
      </Section>
      <Show when={params.organizationId}>
        {(id) => (
          <>
            <VipCode organizationId={id()} />
            <AccessesSection organizationId={id()} />
          </>
        )}
      </Show>
      <Section title={t('support.message.title')}>
        <MessageForm />
      </Section>
      <MessagesSection />
    </>
  );
}
