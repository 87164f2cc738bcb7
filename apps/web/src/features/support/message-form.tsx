import { limits } from '@atrium/contracts/limits';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Select } from '@atrium/ui/field/select';
import { TextArea } from '@atrium/ui/field/text-area';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { useLocation, useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { lastOrganization } from '../../lib/preferences.ts';
import { accountQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from './support.module.css';
import { supportMessagesQuery } from './support-queries.ts';

/** A message to support, with the page on which it is written (SUP-4). */
export function MessageForm(): JSX.Element {
  const [sent, setSent] = createSignal<string | null>(null);
  return (
    <Show when={sent()} fallback={<Writing onSent={setSent} />}>
      {(reference) => (
        <div class={styles.stack}>
          <Banner tone="success" title={t('support.message.sent')}>
            {t('support.message.sentText', { reference: reference() })}
          </Banner>
          <div>
            <Button size="small" onClick={() => setSent(null)}>
              {t('support.message.another')}
            </Button>
          </div>
        </div>
      )}
    </Show>
  );
}

const ownAccount = 'account';

function Writing(props: { readonly onSent: (reference: string) => void }): JSX.Element {
  const params = useParams();
  const location = useLocation();
  const client = useQueryClient();
  const account = useQuery(accountQuery);
  const keyOf = createIdempotencyKey();
  const organizations = () => account.data?.organizations ?? [];
  const open = params.organizationId ?? lastOrganization.read() ?? '';
  const form = createForm({
    initial: {
      concerns: organizations().some(({ id }) => id === open) ? open : ownAccount,
      subject: '',
      body: '',
    },
    required: ['subject', 'body'],
    label: (field) => t(`support.message.${field}`),
    submit: ({ concerns, subject, body }) => {
      const organizationId = concerns === ownAccount ? null : concerns;
      const input = { organizationId, subject, body, route: location.pathname.slice(0, limits.path) };
      return api.support.sendMessage.mutate({ ...input, idempotencyKey: keyOf(input) });
    },
    onDone: async ({ reference }) => {
      props.onSent(reference);
      await client.invalidateQueries({ queryKey: supportMessagesQuery().queryKey });
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('support.message.send')}
      busyLabel={t('support.message.sending')}
    >
      <p class={styles.quiet}>
        {t('support.message.lead', { email: account.data?.account.loginIdentifier ?? '' })}
      </p>
      <Concerns value={form.values.concerns} onChange={form.set('concerns')} />
      <TextField
        name="subject"
        label={t('support.message.subject')}
        required
        maxLength={limits.supportSubject}
        value={form.values.subject}
        onInput={form.set('subject')}
        error={form.errorOf('subject')}
      />
      <TextArea
        name="body"
        label={t('support.message.body')}
        help={t('support.message.bodyHelp')}
        required
        rows={6}
        maxLength={limits.supportBody}
        value={form.values.body}
        onInput={form.set('body')}
        error={form.errorOf('body')}
      />
      <p class={styles.quiet}>{t('support.message.page')}</p>
    </FormShell>
  );
}

/** The organization that it is about, where the person has one. */
function Concerns(props: { readonly value: string; readonly onChange: (id: string) => void }): JSX.Element {
  const account = useQuery(accountQuery);
  const organizations = () => account.data?.organizations ?? [];
  return (
    <Show when={organizations().length > 0}>
      <Select
        name="concerns"
        label={t('support.message.concerns')}
        value={props.value}
        onChange={props.onChange}
        options={[
          ...organizations().map(({ id, name }) => ({ value: id, label: name })),
          { value: ownAccount, label: t('support.message.account') },
        ]}
      />
    </Show>
  );
}
