import { limits } from '@atrium/contracts/limits';
import { TextArea } from '@atrium/ui/field/text-area';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Section } from '@atrium/ui/page/section';
import { useNavigate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';

/** For finance: the customer is named exactly, and can read why (DESK-1). */
export function ReasonForm(): JSX.Element {
  const navigate = useNavigate();
  const form = createForm({
    initial: { customer: '', reason: '' },
    required: ['customer', 'reason'],
    label: (field) => t(`cases.reason.${field}`),
    submit: (values) => api.desk.openWithReason.mutate(values),
    onDone: ({ id }) => navigate(paths.deskCase(id)),
  });
  return (
    <Section title={t('cases.reason.title')}>
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('cases.reason.submit')}
        busyLabel={t('cases.identify.busy')}
      >
        <TextField
          name="customer"
          label={t('cases.reason.customer')}
          required
          autocomplete="off"
          maxLength={limits.email}
          value={form.values.customer}
          onInput={form.set('customer')}
          error={form.errorOf('customer')}
        />
        <TextArea
          name="reason"
          label={t('cases.reason.reason')}
          help={t('cases.reason.help')}
          required
          rows={2}
          maxLength={limits.supportReason}
          value={form.values.reason}
          onInput={form.set('reason')}
          error={form.errorOf('reason')}
        />
      </FormShell>
    </Section>
  );
}
