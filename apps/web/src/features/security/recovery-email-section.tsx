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
const RemoveRecoveryEmailDialog = lazy(async () => ({
  default: (await import('./remove-recovery-email-dialog.tsx')).RemoveRecoveryEmailDialog,
}));

/** ACC-7: the second way in. */
export function RecoveryEmailSection(props: { readonly security: SecurityView }): JSX.Element {
  const [open, setOpen] = createSignal<'change' | 'remove' | null>(null);
  const recoveryEmail = (): string | null => props.security.recoveryEmail;
  const change = (): string =>
    recoveryEmail() === null ? t('security.recovery.add') : t('security.recovery.change');
  return (
    <Section
      title={t('security.recovery.title')}
      lead={t('security.recovery.lead')}
      actions={
        <>
          <Show when={recoveryEmail()}>
            <Button variant="quiet" onClick={() => setOpen('remove')}>
              {t('security.recovery.remove')}
            </Button>
          </Show>
          <Button onClick={() => setOpen('change')}>{change()}</Button>
        </>
      }
    >
      <DescriptionList
        items={[{ term: t('security.recovery.term'), value: recoveryEmail() ?? t('security.recovery.none') }]}
      />
      <Show when={props.security.pendingRecoveryEmail}>
        {(pending) => (
          <PendingAddressBanner purpose="recovery_email" pending={pending()}>
            {t('security.pending.recovery', { moment: formatDateTime(locale(), pending().expiresAt) })}
          </PendingAddressBanner>
        )}
      </Show>
      <Suspense>
        <Show when={open() === 'change'}>
          <ChangeAddressSheet
            purpose="recovery_email"
            title={change()}
            consequence={t('security.recovery.consequence')}
            addressLabel={t('security.recovery.address')}
            onClose={() => setOpen(null)}
          />
        </Show>
        <Show when={open() === 'remove' && recoveryEmail()}>
          {(email) => <RemoveRecoveryEmailDialog email={email()} onClose={() => setOpen(null)} />}
        </Show>
      </Suspense>
    </Section>
  );
}
