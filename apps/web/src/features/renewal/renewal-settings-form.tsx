import type { RenewalSettingsView } from '@atrium/contracts/renewal/get-renewal-settings';
import { type PrepaidUse, prepaidUses, reminderDays } from '@atrium/contracts/renewal/renewal-types';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { FormShell } from '@atrium/ui/form/form-shell';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { For, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { refreshMoney } from '../billing/billing-queries.ts';
import styles from './renewal.module.css';

type SettingsFormProps = {
  readonly organizationId: string;
  readonly settings: RenewalSettingsView;
};

/** Which reminders are sent, and whether renewals take prepaid money, in part too (SUB-5, SUB-6). */
export function RenewalSettingsForm(props: SettingsFormProps): JSX.Element {
  const client = useQueryClient();
  const isSent = (day: (typeof reminderDays)[number]): boolean => props.settings.reminderDays.includes(day);
  const form = createForm({
    initial: {
      ...{ days60: isSent(60), days30: isSent(30), days14: isSent(14), days7: isSent(7), days1: isSent(1) },
      prepaidForRenewal: props.settings.prepaidForRenewal as string,
      autoRenewNewProducts: props.settings.autoRenewNewProducts,
    },
    label: () => null,
    submit: ({ prepaidForRenewal, autoRenewNewProducts, ...days }) =>
      api.renewal.updateSettings.mutate({
        organizationId: props.organizationId,
        reminderDays: reminderDays.filter((day) => days[`days${day}`]),
        prepaidForRenewal: prepaidForRenewal as PrepaidUse,
        ...{ autoRenewNewProducts, version: props.settings.version },
      }),
    onDone: async () => {
      showToast({ tone: 'success', title: t('renewal.settings.saved') });
      await refreshMoney(client);
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('renewal.settings.save')}
      busyLabel={t('common.saving')}
      disabledReason={reasonOf(props.settings.can.update)}
    >
      <fieldset class={styles.days}>
        <legend>{t('renewal.settings.reminders')}</legend>
        <p class={styles.quiet}>{t('renewal.settings.remindersHelp')}</p>
        <For each={reminderDays}>
          {(day) => (
            <Checkbox
              label={t(`renewal.settings.days${day}`)}
              checked={form.values[`days${day}`]}
              onChange={form.set(`days${day}`)}
            />
          )}
        </For>
      </fieldset>
      <RadioGroup
        name="prepaidForRenewal"
        label={t('renewal.settings.prepaid')}
        value={form.values.prepaidForRenewal}
        onChange={form.set('prepaidForRenewal')}
        options={[...prepaidUses]
          .reverse()
          .map((use) => ({ value: use, label: t(`renewal.settings.${use}`) }))}
      />
      <Checkbox
        label={t('renewal.settings.newProducts')}
        checked={form.values.autoRenewNewProducts}
        onChange={form.set('autoRenewNewProducts')}
      />
    </FormShell>
  );
}
