import {
  type SuccessionRefusalReason,
  successionRefusalReasons,
} from '@atrium/contracts/succession/succession-types';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { Select } from '@atrium/ui/field/select';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Section } from '@atrium/ui/page/section';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { successionsQuery } from '../succession/succession-queries.ts';

/** One reviewer's judgement, behind their password. */
export function DecideSuccession(props: {
  readonly organizationId: string;
  readonly id: string;
}): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const withSudo = useSudo();
  const form = createForm({
    initial: { decision: '', reason: '' },
    required: ['decision'],
    label: (field) => t(field === 'decision' ? 'succession.desk.decide' : 'succession.desk.why'),
    submit: ({ decision, reason }) => {
      const { organizationId, id } = props;
      return withSudo(() =>
        api.succession.decide.mutate(
          decision === 'approve'
            ? { organizationId, id, decision }
            : { organizationId, id, decision: 'refuse', reason: reason as SuccessionRefusalReason },
        ),
      );
    },
    onDone: async () => {
      await client.invalidateQueries({ queryKey: successionsQuery().queryKey });
      showToast({ tone: 'success', title: t('succession.desk.saved') });
      navigate(paths.successions);
    },
  });
  return (
    <Section title={t('succession.desk.decide')}>
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('succession.desk.save')}
        busyLabel={t('common.saving')}
      >
        <RadioGroup
          name="decision"
          label={t('succession.desk.decide')}
          labelHidden
          required
          value={form.values.decision}
          onChange={form.set('decision')}
          error={form.errorOf('decision')}
          options={[
            { value: 'approve', label: t('succession.desk.approve') },
            { value: 'refuse', label: t('succession.desk.refuse') },
          ]}
        />
        <Show when={form.values.decision === 'refuse'}>
          <Select
            name="reason"
            label={t('succession.desk.why')}
            required
            placeholder={t('succession.desk.choose')}
            value={form.values.reason}
            onChange={form.set('reason')}
            error={form.errorOf('reason')}
            options={successionRefusalReasons.map((value) => ({
              value,
              label: t(`succession.reason.${value}`),
            }))}
          />
        </Show>
      </FormShell>
    </Section>
  );
}
