import type { ActionOutput } from '@atrium/contracts/actions';
import { Banner } from '@atrium/ui/banner/banner';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Switch as Toggle } from '@atrium/ui/field/switch';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery, organizationQuery, organizationSecurityQuery } from '../../lib/queries.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from './organization-form.module.css';
import { OrganizationNav } from './organization-nav.tsx';

/** What the organization asks of everyone who works in it (ORG-8). */
export function OrganizationSecurityPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const organization = useQuery(() => organizationQuery(params.organizationId));
  const mayChange = (): boolean => organization.data?.can.updateSecurity.allowed ?? false;
  const security = useQuery(() => ({
    ...organizationSecurityQuery(params.organizationId),
    enabled: mayChange(),
  }));
  usePageTitle(() => t('requirement.title'));
  return (
    <>
      <PageHeader title={t('requirement.title')} lead={t('requirement.lead')} />
      <OrganizationNav />
      <div class={styles.form}>
        <Switch fallback={<Skeleton height="88px" />}>
          <Match when={organization.isError && !organization.data}>
            <LoadFailed error={organization.error} onRetry={() => void organization.refetch()} />
          </Match>
          <Match when={security.isError && !security.data}>
            <LoadFailed error={security.error} onRetry={() => void security.refetch()} />
          </Match>
          <Match when={organization.data && !mayChange()}>
            <ReadOnly organizationId={params.organizationId} />
          </Match>
          <Match when={security.data}>
            {(data) => <Requirement organizationId={params.organizationId} security={data()} />}
          </Match>
        </Switch>
      </div>
    </>
  );
}

/** The same switch, locked, with the reason. */
function ReadOnly(props: { readonly organizationId: string }): JSX.Element {
  const account = useQuery(accountQuery);
  const required = (): boolean =>
    account.data?.organizations.find(({ id }) => id === props.organizationId)?.requiresSecondFactor ?? false;
  return (
    <Toggle
      label={t('requirement.switch')}
      help={t('requirement.help')}
      checked={required()}
      onChange={() => {}}
      readOnlyReason={t('requirement.denied')}
    />
  );
}

type RequirementProps = {
  readonly organizationId: string;
  readonly security: ActionOutput<'organization.getSecurity'>;
};

function Requirement(props: RequirementProps): JSX.Element {
  const client = useQueryClient();
  const withSudo = useSudo();
  const account = useQuery(accountQuery);
  const [busy, setBusy] = createSignal(false);
  const mayAsk = (): boolean =>
    props.security.requiresSecondFactor || (account.data?.account.hasSecondFactor ?? false);

  const change = async (requiresSecondFactor: boolean): Promise<void> => {
    setBusy(true);
    try {
      const input = { organizationId: props.organizationId as never, requiresSecondFactor };
      const changed = await withSudo(() => api.organization.updateSecurity.mutate(input));
      client.setQueryData(organizationSecurityQuery(props.organizationId).queryKey, changed);
      showToast({ tone: 'success', title: t(requiresSecondFactor ? 'requirement.on' : 'requirement.off') });
      await client.invalidateQueries({ queryKey: accountQuery().queryKey });
    } catch (error) {
      showToast({ tone: 'danger', title: refusalText(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Toggle
        label={t('requirement.switch')}
        help={t('requirement.help')}
        checked={props.security.requiresSecondFactor}
        busy={busy()}
        readOnlyReason={mayAsk() ? undefined : t('requirement.ownFirst')}
        onChange={(wanted) => void change(wanted)}
      />
      <Show when={!mayAsk()}>
        <div>
          <LinkButton href={paths.security}>{t('requirement.setUpOwn')}</LinkButton>
        </div>
      </Show>
      <HowFar {...props} />
    </>
  );
}

const HowFar = (props: RequirementProps): JSX.Element => (
  <Show
    when={props.security.withoutSecondFactor > 0}
    fallback={<Banner tone="success">{t('requirement.everybody', { people: props.security.people })}</Banner>}
  >
    <Banner
      tone="info"
      action={
        <LinkButton
          size="small"
          href={`${paths.members(props.organizationId)}?secondFactor=without&status=active`}
        >
          {t('requirement.who')}
        </LinkButton>
      }
    >
      {t('requirement.missing', {
        count: props.security.withoutSecondFactor,
        people: `${props.security.people}`,
      })}
    </Banner>
  </Show>
);
