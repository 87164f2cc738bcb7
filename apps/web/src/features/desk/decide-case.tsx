import {
  type IdentityRefusalReason,
  identityRefusalReasons,
  identityReviewWaitHours,
} from '@atrium/contracts/identity-review/identity-review-types';
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
import { identityReviewsQuery } from '../../lib/queries.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';

/** One reviewer's judgement, behind their password. */
export function DecideCase(props: { readonly id: string }): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const withSudo = useSudo();
  const form = createForm({
    initial: { decision: '', reason: '' },
    required: ['decision'],
    label: (field) => t(field === 'decision' ? 'desk.decide.choice' : 'desk.decide.reason'),
    submit: ({ decision, reason }) =>
      withSudo(() =>
        api.identityReview.decide.mutate(
          decision === 'approve'
            ? { id: props.id, decision }
            : { id: props.id, decision: 'refuse', reason: reason as IdentityRefusalReason },
        ),
      ),
    onDone: async ({ state }) => {
      await client.invalidateQueries({ queryKey: identityReviewsQuery().queryKey });
      showToast({
        tone: 'success',
        title: t(state === 'waiting' ? 'desk.decide.savedWaiting' : 'desk.decide.saved'),
      });
      navigate(paths.identityReviews);
    },
  });
  return (
    <Section title={t('desk.decide.title')} lead={t('desk.decide.lead', { hours: identityReviewWaitHours })}>
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('desk.decide.submit')}
        busyLabel={t('common.saving')}
      >
        <RadioGroup
          name="decision"
          label={t('desk.decide.choice')}
          required
          value={form.values.decision}
          onChange={form.set('decision')}
          error={form.errorOf('decision')}
          options={[
            { value: 'approve', label: t('desk.decide.approve') },
            { value: 'refuse', label: t('desk.decide.refuse') },
          ]}
        />
        <Show when={form.values.decision === 'refuse'}>
          <Select
            name="reason"
            label={t('desk.decide.reason')}
            required
            placeholder={t('desk.decide.choose')}
            value={form.values.reason}
            onChange={form.set('reason')}
            error={form.errorOf('reason')}
            options={identityRefusalReasons.map((value) => ({ value, label: t(`identity.reason.${value}`) }))}
          />
        </Show>
      </FormShell>
    </Section>
  );
}
