import type { ActionOutput } from '@atrium/contracts/actions';
import { invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import type { Locale } from '@atrium/contracts/locale';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { TextArea } from '@atrium/ui/field/text-area';
import { FormShell } from '@atrium/ui/form/form-shell';
import { iconAlert, iconCheck } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { A, useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { InvitationFields } from './invitation-fields.tsx';
import styles from './members.module.css';
import { createOffer } from './offer-choices.ts';

type Results = ActionOutput<'invitation.create'>['results'];

/** Addresses as people paste them: by line, comma, semicolon or blank, also as `Name <address>`. */
const addressesIn = (text: string): string[] =>
  text
    .split(/[\n,;]+/)
    .flatMap((part) => /<([^<>]+)>/.exec(part)?.[1] ?? part.trim().split(/\s+/))
    .filter((address) => address !== '');

/** One or many at once; a bad address is told in its place, and the others go out (MEM-5). */
export function InvitePage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [results, setResults] = createSignal<Results | null>(null);
  usePageTitle(() => t('members.invite.title'));
  return (
    <>
      <PageHeader
        title={t('members.invite.title')}
        lead={t('members.invite.lead')}
        back={<A href={paths.members(params.organizationId)}>{t('members.member.back')}</A>}
      />
      <div class={styles.form}>
        <Show
          when={results()}
          fallback={<InviteForm organizationId={params.organizationId} onSent={setResults} />}
        >
          {(sent) => (
            <InviteResults
              organizationId={params.organizationId}
              results={sent()}
              onAgain={() => setResults(null)}
            />
          )}
        </Show>
      </div>
    </>
  );
}

type InviteFormProps = {
  readonly organizationId: string;
  readonly onSent: (results: Results) => void;
};

function useInviteForm(props: InviteFormProps) {
  const client = useQueryClient();
  const withSudo = useSudo();
  // One key for these entries: a double click or a retry after a lost answer invites once.
  const idempotencyKey = crypto.randomUUID();
  const offer = createOffer();
  const form = createForm({
    initial: {
      emails: '',
      role: 'collaborator',
      billingRight: false as boolean,
      locale: locale() as string,
      message: '',
    },
    required: ['emails'],
    label: (field) => (field === 'billingRight' ? t('members.invite.billing') : t(`members.invite.${field}`)),
    submit: (values) =>
      withSudo(() =>
        api.invitation.create.mutate({
          ...{ organizationId: props.organizationId, idempotencyKey, emails: addressesIn(values.emails) },
          ...{ role: values.role as MemberRole, billingRight: values.billingRight },
          ...{ locale: values.locale as Locale, message: values.message, ...offer.input() },
        }),
      ),
    onDone: async ({ results }) => {
      await client.invalidateQueries({ queryKey: ['invitation.list', props.organizationId] });
      props.onSent(results);
    },
  });
  return { form, offer };
}

function InviteForm(props: InviteFormProps): JSX.Element {
  const { form, offer } = useInviteForm(props);
  const count = (): number => addressesIn(form.values.emails).length;
  const tooMany = (): string | undefined =>
    count() > invitationLimits.emails ? t('members.invite.tooMany', { count: String(count()) }) : undefined;
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('members.invite.submit')}
      busyLabel={t('members.invite.busy')}
      disabledReason={tooMany()}
      secondary={
        <LinkButton variant="quiet" href={paths.members(props.organizationId)}>
          {t('common.cancel')}
        </LinkButton>
      }
    >
      <TextArea
        name="emails"
        required
        rows={4}
        label={t('members.invite.emails')}
        help={t('members.invite.emailsHelp')}
        value={form.values.emails}
        onInput={form.set('emails')}
        error={tooMany() ?? form.errorOf('emails')}
      />
      <InvitationFields organizationId={props.organizationId} offer={offer} form={form} />
      <TextArea
        name="message"
        rows={3}
        maxLength={invitationLimits.message}
        optionalLabel={t('common.optional')}
        label={t('members.invite.message')}
        help={t('members.invite.messageHelp')}
        value={form.values.message}
        onInput={form.set('message')}
        error={form.errorOf('message')}
      />
    </FormShell>
  );
}

type InviteResultsProps = {
  readonly organizationId: string;
  readonly results: Results;
  readonly onAgain: () => void;
};

function InviteResults(props: InviteResultsProps): JSX.Element {
  const sent = (): number => props.results.filter(({ outcome }) => outcome === 'sent').length;
  return (
    <Section title={t('members.invite.resultsTitle', { sent: sent() })}>
      <ul role="list" class={styles.results} aria-live="polite">
        <For each={props.results}>
          {({ email, outcome }) => (
            <li class={styles.result}>
              <span>{email}</span>
              <Badge
                tone={outcome === 'sent' ? 'success' : 'warning'}
                icon={outcome === 'sent' ? iconCheck : iconAlert}
              >
                {t(`members.outcome.${outcome}`)}
              </Badge>
            </li>
          )}
        </For>
      </ul>
      <div class={styles.actions}>
        <LinkButton variant="primary" href={`${paths.members(props.organizationId)}?tab=invitations`}>
          {t('members.invite.toList')}
        </LinkButton>
        <Button onClick={() => props.onAgain()}>{t('members.invite.again')}</Button>
      </div>
    </Section>
  );
}
