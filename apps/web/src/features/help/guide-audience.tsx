import type { GuideView } from '@atrium/contracts/help/help-view';
import { Banner } from '@atrium/ui/banner/banner';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import type { HelpReaderProps } from './help-drawer.tsx';

type GuideAudienceProps = HelpReaderProps & { readonly roles: GuideView['roles'] };

/** When the reader's role cannot do what the guide shows: who can, and whom to ask (HELP-6). */
export function GuideAudience(props: GuideAudienceProps): JSX.Element {
  const barred = () => {
    const organization = props.organization;
    return organization && !props.roles.includes(organization.role) ? organization : null;
  };
  return (
    <Show when={barred()}>
      {(organization) => <WhoCan roles={props.roles} organization={organization()} />}
    </Show>
  );
}

function WhoCan(props: {
  readonly roles: GuideView['roles'];
  readonly organization: NonNullable<HelpReaderProps['organization']>;
}): JSX.Element {
  const query = useQuery(() => organizationQuery(props.organization.id));
  const names = (): readonly string[] =>
    props.roles.includes('legal_representative') ? (query.data?.legalRepresentatives ?? []) : [];
  const list = (items: readonly string[]): string =>
    new Intl.ListFormat(locale(), { type: 'disjunction' }).format(items);
  const roles = (): string =>
    list(
      props.roles
        .filter((role) => role !== 'visitor' && role !== 'staff')
        .map((role) => t(`common.role.${role}`)),
    );
  return (
    <Banner tone="info">
      {t('help.onlyRoles', {
        roles: roles(),
        role: t(`common.role.${props.organization.role}`),
        organization: props.organization.name,
      })}{' '}
      <Show when={names().length > 0}>
        {t('help.askThem', { count: names().length, names: list(names()) })}
      </Show>
    </Banner>
  );
}
