import { Checkbox } from '@atrium/ui/field/checkbox';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Section } from '@atrium/ui/page/section';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { accountQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { ChooseProducts } from './choose-products.tsx';
import { ChooseReceiver } from './choose-receiver.tsx';
import styles from './transfer.module.css';
import type { Offered } from './transfer-page.tsx';

type TransferFormProps = {
  readonly organizationId: string;
  /** Chosen already, on the product's own page. */
  readonly chosen: string | null;
  readonly onDone: (offered: Offered) => void;
};

/** What, under which conditions, to whom (PROD-5). */
export function TransferForm(props: TransferFormProps): JSX.Element {
  const client = useQueryClient();
  const withSudo = useSudo();
  const account = useQuery(accountQuery);
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(
    new Set(props.chosen === null ? [] : [props.chosen]),
  );
  const own = () =>
    (account.data?.organizations ?? []).filter(
      ({ id, role }) =>
        id !== props.organizationId && (role === 'administrator' || role === 'legal_representative'),
    );
  const form = createForm({
    initial: { how: 'link', email: '', receiverId: '', accepted: false as boolean },
    required: ['accepted'],
    label: (field) => {
      if (field === 'email') return t('transfer.how.address');
      return field === 'accepted' ? t('transfer.conditions.accept') : t('transfer.how.organization');
    },
    submit: ({ how, email, receiverId }) =>
      withSudo(() =>
        api.transfer.create.mutate({
          ...{ organizationId: props.organizationId, productIds: [...chosen()], accepted: true },
          email: how === 'email' ? email : null,
          receiverId: how === 'own' ? receiverId : null,
        }),
      ),
    onDone: async ({ link, expiresAt }, { how, email, receiverId }) => {
      const organization = how === 'own' ? (own().find(({ id }) => id === receiverId)?.name ?? '') : '';
      props.onDone({ link, expiresAt, email: how === 'email' ? email : '', organization });
      await client.invalidateQueries({ queryKey: ['transfer.list'] });
    },
  });
  return (
    <FormShell
      wide
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('transfer.how.submit')}
      busyLabel={t('common.saving')}
      disabledReason={chosen().size === 0 ? t('transfer.choose.count', { count: 0 }) : undefined}
    >
      <Section title={t('transfer.choose.title')}>
        <ChooseProducts organizationId={props.organizationId} chosen={chosen()} onChange={setChosen} />
      </Section>
      <Section title={t('transfer.how.title')}>
        <ChooseReceiver
          how={form.values.how}
          email={form.values.email}
          receiverId={form.values.receiverId}
          own={own()}
          emailError={form.errorOf('email')}
          receiverError={form.errorOf('receiverId')}
          onHow={form.set('how')}
          onEmail={form.set('email')}
          onReceiver={form.set('receiverId')}
        />
      </Section>
      <Conditions
        accepted={form.values.accepted}
        error={form.errorOf('accepted')}
        onChange={form.set('accepted')}
      />
    </FormShell>
  );
}

type ConditionsProps = {
  readonly accepted: boolean;
  readonly error: string | undefined;
  readonly onChange: (accepted: boolean) => void;
};

const Conditions = (props: ConditionsProps): JSX.Element => (
  <Section title={t('transfer.conditions.title')}>
    <ul class={styles.conditions}>
      <li>{t('transfer.conditions.moves')}</li>
      <li>{t('transfer.conditions.access')}</li>
      <li>{t('transfer.conditions.invoices')}</li>
    </ul>
    <Checkbox
      label={t('transfer.conditions.accept')}
      checked={props.accepted}
      onChange={props.onChange}
      error={props.error}
    />
  </Section>
);
