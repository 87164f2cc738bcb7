import type { ActionOutput } from '@atrium/contracts/actions';
import { LinkButton } from '@atrium/ui/button/link-button';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { FormShell } from '@atrium/ui/form/form-shell';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { queryClient } from '../../lib/queries.ts';
import authStyles from '../auth/auth-layout.module.css';
import { OfferedItems } from './offered-items.tsx';
import styles from './transfer.module.css';
import { type TransferLink, transferLink } from './transfer-link.ts';

type AcceptTransferFormProps = {
  readonly link: TransferLink;
  readonly offer: ActionOutput<'transfer.open'>;
};

/** The organization, and what the products will cost there; those that cannot take them say why. */
export function AcceptTransferForm(props: AcceptTransferFormProps): JSX.Element {
  const navigate = useNavigate();
  const possible = () => props.offer.receivers.filter(({ obstacle }) => obstacle === null);
  const [only, ...others] = possible();
  const form = createForm({
    initial: { organizationId: only && others.length === 0 ? (only.id as string) : '' },
    required: ['organizationId'],
    label: () => t('transfer.accept.receiver'),
    submit: ({ organizationId }) => api.transfer.accept.mutate({ ...props.link, organizationId }),
    onDone: async (_, { organizationId }) => {
      transferLink.forget();
      const organization = possible().find(({ id }) => id === organizationId)?.name ?? '';
      showToast({ tone: 'success', title: t('transfer.accept.done', { organization }) });
      // Of the portal that comes next: this page opens without one.
      await queryClient.invalidateQueries();
      navigate(paths.products(organizationId));
    },
  });
  const chosen = () => possible().find(({ id }) => id === form.values.organizationId);
  return (
    <Show when={possible().length > 0} fallback={<Nowhere />}>
      <FormShell
        wide
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('transfer.accept.submit')}
        busyLabel={t('common.saving')}
      >
        <RadioGroup
          name="organizationId"
          label={t('transfer.accept.receiver')}
          value={form.values.organizationId}
          onChange={form.set('organizationId')}
          error={form.errorOf('organizationId')}
          options={props.offer.receivers.map(({ id, name, obstacle }) => ({
            value: id,
            label: name,
            disabled: obstacle !== null,
            help: obstacle === null ? undefined : t('transfer.accept.obstacle', { reason: obstacle }),
          }))}
        />
        <div class={styles.form}>
          <OfferedItems items={props.offer.items} currency={chosen()?.currency ?? null} />
          <p class={styles.quiet}>{t('transfer.accept.currency')}</p>
        </div>
      </FormShell>
    </Show>
  );
}

const Nowhere = (): JSX.Element => (
  <div class={authStyles.stack}>
    <p>{t('transfer.accept.none')}</p>
    <LinkButton variant="primary" wide href={paths.newOrganization}>
      {t('transfer.accept.create')}
    </LinkButton>
  </div>
);
