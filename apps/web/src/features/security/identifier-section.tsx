import type { SecurityView } from '@atrium/contracts/account/security-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { Section } from '@atrium/ui/page/section';
import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { PendingAddressBanner } from './pending-address-banner.tsx';

const ChangeAddressSheet = lazy(async () => ({
  default: (await import('./change-address-sheet.tsx')).ChangeAddressSheet,
}));

/** ACC-6: the address in use, and the one that waits for its link. */
export function IdentifierSection(props: { readonly security: SecurityView }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const email = (): string => props.security.loginIdentifier;
  return (
    <Section
      title={t('security.identifier.title')}
      lead={t('security.identifier.lead')}
      actions={<Button onClick={() => setOpen(true)}>{t('security.identifier.change')}</Button>}
    >
      <DescriptionList items={[{ term: t('security.identifier.term'), value: email() }]} />
      <Show when={props.security.pendingIdentifier}>
        {(pending) => (
          <PendingAddressBanner purpose="login_identifier" pending={pending()}>
            {t('security.pending.identifier', {
              email: email(),
              moment: formatDateTime(locale(), pending().expiresAt),
            })}
          </PendingAddressBanner>
        )}
      </Show>
      <Show when={open()}>
        <Suspense>
          <ChangeAddressSheet
            purpose="login_identifier"
            title={t('security.identifier.change')}
            consequence={t('security.identifier.consequence', { email: email() })}
            addressLabel={t('security.identifier.address')}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      </Show>
    </Section>
  );
}
