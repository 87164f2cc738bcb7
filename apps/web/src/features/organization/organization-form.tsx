import { type Currency, currencyOfCountry } from '@atrium/contracts/currency';
import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createEffect, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { createAccess, organizationOf } from '../../lib/permissions.ts';
import { accountQuery, organizationQuery } from '../../lib/queries.ts';
import { guardUnsaved } from '../../lib/unsaved-changes.ts';
import { CurrencyChange } from './currency-change.tsx';
import { OrganizationFields } from './organization-fields.tsx';
import styles from './organization-form.module.css';
import { toInput, toValues } from './organization-values.ts';

type OrganizationFormProps = {
  readonly organization: OrganizationView;
  readonly onReload: () => Promise<unknown>;
};

/** Editing for a legal representative; for others the same page, locked (ORG-2). */
export function OrganizationForm(props: OrganizationFormProps): JSX.Element {
  const client = useQueryClient();
  const can = createAccess(() => props.organization.access);
  const locked = (): boolean => !can('organization.update', organizationOf(props.organization)).allowed;
  /** The currency that this country would bring, when it is another one (ORG-3). */
  const newCurrency = (country: string): Currency | null => {
    const currency = currencyOfCountry(country);
    return country !== '' && currency !== props.organization.currency ? currency : null;
  };
  const form = createForm({
    initial: toValues(props.organization),
    required: ['name', 'line1', 'postalCode', 'city', 'country'],
    label: (field) => (field === 'currencyAccepted' ? null : t(`organization.field.${field}`)),
    handles: (code) => code === 'organization.changed_meanwhile',
    submit: (values) => {
      const accepted = values.currencyAccepted ? newCurrency(values.country) : null;
      return api.organization.update.mutate(toInput(props.organization, values, accepted));
    },
    onDone: async (updated) => {
      client.setQueryData(organizationQuery(updated.id).queryKey, updated);
      form.reset(toValues(updated));
      showToast({ tone: 'success', title: t('organization.saved'), text: t('organization.savedText') });
      await client.invalidateQueries({ queryKey: accountQuery().queryKey });
    },
  });
  guardUnsaved(() => !locked() && form.dirty());
  const conflict = (): boolean => {
    const refusal = form.refusal();
    return refusal !== null && refusal !== 'offline' && refusal.code === 'organization.changed_meanwhile';
  };
  const discard = (): void => {
    form.setRefusal(null);
    form.reset(toValues(props.organization));
  };
  let conflictNote: HTMLDivElement | undefined;
  // It stands above a long form: who has just pressed the button at its end must see it.
  createEffect(() => {
    if (conflict()) queueMicrotask(() => conflictNote?.focus());
  });
  const reload = async (): Promise<void> => {
    await props.onReload();
    discard();
  };

  return (
    <div class={styles.form}>
      <Show when={conflict()}>
        <div ref={conflictNote} tabindex="-1">
          <Banner
            tone="warning"
            title={t('organization.conflict.title')}
            action={
              <Button size="small" onClick={() => void reload()}>
                {t('organization.conflict.reload')}
              </Button>
            }
          >
            {t('organization.conflict.text')}
          </Banner>
        </div>
      </Show>
      <Show when={!locked()} fallback={<OrganizationFields form={form} locked />}>
        <FormShell
          busy={form.busy()}
          error={form.error()}
          onSubmit={form.submit}
          submitLabel={t('organization.save')}
          busyLabel={t('common.saving')}
          secondary={
            <Button variant="quiet" onClick={discard}>
              {t('organization.discard')}
            </Button>
          }
        >
          <OrganizationFields form={form} />
          <Show when={newCurrency(form.values.country)}>
            {(to) => (
              <CurrencyChange
                from={props.organization.currency}
                to={to()}
                country={form.values.country}
                accepted={form.values.currencyAccepted}
                onAccept={form.set('currencyAccepted')}
              />
            )}
          </Show>
        </FormShell>
      </Show>
    </div>
  );
}
