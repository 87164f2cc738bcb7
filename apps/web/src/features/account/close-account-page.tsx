import type { ActionOutput } from '@atrium/contracts/actions';
import { limits } from '@atrium/contracts/limits';
import { Banner } from '@atrium/ui/banner/banner';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { A } from '@solidjs/router';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery, closingQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from './profile-sections.module.css';

type Membership = ActionOutput<'account.previewClosing'>['memberships'][number];

/** What happens, what is in the way, and the step itself (ACC-11). */
export function CloseAccountPage(): JSX.Element {
  const query = useQuery(closingQuery);
  usePageTitle(() => t('profile.close.title'));
  const sole = (memberships: readonly Membership[]) => memberships.filter((row) => row.sole);
  return (
    <>
      <PageHeader
        title={t('profile.close.title')}
        lead={t('profile.close.lead')}
        back={<A href={paths.profile}>{t('profile.close.back')}</A>}
      />
      <Switch fallback={<Skeleton height="320px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(data) => (
            <div class={styles.close}>
              <WhatHappens memberships={data().memberships.filter((row) => !row.sole)} />
              <Show when={sole(data().memberships).length > 0} fallback={<ConfirmClosing />}>
                <Blockers memberships={sole(data().memberships)} />
              </Show>
            </div>
          )}
        </Match>
      </Switch>
    </>
  );
}

const WhatHappens = (props: { readonly memberships: readonly Membership[] }): JSX.Element => (
  <>
    <Section title={t('profile.close.erased')}>
      <p>{t('profile.close.erasedText')}</p>
    </Section>
    <Section title={t('profile.close.kept')}>
      <p>{t('profile.close.keptText')}</p>
      <p>{t('profile.close.free')}</p>
    </Section>
    <Show when={props.memberships.length > 0}>
      <Section title={t('profile.close.leaving')}>
        <ul class={styles.list}>
          <For each={props.memberships}>{(row) => <li>{row.name}</li>}</For>
        </ul>
      </Section>
    </Show>
  </>
);

const Blockers = (props: { readonly memberships: readonly Membership[] }): JSX.Element => (
  <Banner tone="warning" title={t('profile.close.blocked')}>
    <p>{t('profile.close.blockedText')}</p>
    <ul class={styles.list}>
      <For each={props.memberships}>
        {(row) => (
          <li>
            <A href={paths.organization(row.id)}>{row.name}</A>
          </li>
        )}
      </For>
    </ul>
  </Banner>
);

function ConfirmClosing(): JSX.Element {
  const withSudo = useSudo();
  const account = useQuery(accountQuery);
  const form = createForm({
    initial: { loginIdentifier: '' },
    required: ['loginIdentifier'],
    label: () => t('profile.close.identifier'),
    submit: (values) => withSudo(() => api.account.close.mutate(values)),
    // A full load: nothing of this session stays in memory.
    onDone: () => location.assign(`${paths.signIn}?notice=signedOut`),
    handles: (code) => code === 'session.sudo_required',
  });
  return (
    <Section title={t('profile.close.confirm')}>
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitVariant="danger"
        submitLabel={t('profile.close.submit')}
        busyLabel={t('common.saving')}
      >
        <TextField
          name="loginIdentifier"
          type="email"
          autocomplete="off"
          required
          maxLength={limits.email}
          label={t('profile.close.identifier')}
          help={t('profile.close.identifierHelp', {
            identifier: account.data?.account.loginIdentifier ?? '',
          })}
          value={form.values.loginIdentifier}
          onInput={form.set('loginIdentifier')}
          error={form.errorOf('loginIdentifier')}
        />
      </FormShell>
    </Section>
  );
}
