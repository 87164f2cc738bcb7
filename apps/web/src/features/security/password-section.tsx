import type { SecurityView } from '@atrium/contracts/account/security-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { formatRelative } from '@atrium/i18n/format-relative';
import { Button } from '@atrium/ui/button/button';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { Section } from '@atrium/ui/page/section';
import { Tooltip } from '@atrium/ui/tooltip/tooltip';
import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';

const ChangePasswordSheet = lazy(async () => ({
  default: (await import('./change-password-sheet.tsx')).ChangePasswordSheet,
}));

export function PasswordSection(props: { readonly security: SecurityView }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  return (
    <Section
      title={t('security.password.title')}
      lead={t('security.password.lead')}
      actions={<Button onClick={() => setOpen(true)}>{t('security.password.change')}</Button>}
    >
      <DescriptionList
        items={[
          {
            term: t('security.password.changedAt'),
            value: (
              <Show when={props.security.passwordChangedAt} fallback={t('security.password.never')}>
                {(moment) => (
                  <Tooltip focusable text={formatDateTime(locale(), moment())}>
                    {formatRelative(locale(), moment(), new Date())}
                  </Tooltip>
                )}
              </Show>
            ),
          },
        ]}
      />
      <Show when={open()}>
        <Suspense>
          <ChangePasswordSheet
            loginIdentifier={props.security.loginIdentifier}
            mailboxOrganizations={props.security.mailboxOrganizations}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      </Show>
    </Section>
  );
}
