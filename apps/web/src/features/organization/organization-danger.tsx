import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { DangerZone } from '@atrium/ui/page/danger-zone';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';

/** What cannot be undone, apart from everything else (ORG-7). */
export const OrganizationDanger = (props: { readonly organization: OrganizationView }): JSX.Element => (
  <DangerZone
    title={t('deletion.zone')}
    items={[
      {
        title: t('replacement.title'),
        text: t('replacement.zoneText'),
        action: (
          <Show
            when={props.organization.role === 'legal_representative'}
            fallback={<Button disabledReason={t('replacement.roleOnly')}>{t('replacement.open')}</Button>}
          >
            <LinkButton href={paths.replaceRepresentative(props.organization.id)}>
              {t('replacement.open')}
            </LinkButton>
          </Show>
        ),
      },
      {
        title: t('succession.title'),
        text: t('succession.zoneText'),
        action: (
          <Show
            when={props.organization.role !== 'external_user'}
            fallback={<Button disabledReason={t('succession.denied')}>{t('succession.open')}</Button>}
          >
            <LinkButton href={paths.succession(props.organization.id)}>
              {props.organization.role === 'legal_representative'
                ? t('succession.seeRequest')
                : t('succession.open')}
            </LinkButton>
          </Show>
        ),
      },
      {
        title: t('deletion.title'),
        text: t('deletion.zoneText'),
        action: (
          <Show
            when={props.organization.can.delete.allowed}
            fallback={
              <Button variant="danger" disabledReason={t('deletion.denied')}>
                {t('deletion.open')}
              </Button>
            }
          >
            <LinkButton variant="danger" href={paths.deleteOrganization(props.organization.id)}>
              {t('deletion.open')}
            </LinkButton>
          </Show>
        ),
      },
    ]}
  />
);
