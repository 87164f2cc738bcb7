import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { Select } from '@atrium/ui/field/select';
import { TextArea } from '@atrium/ui/field/text-area';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ChooseServices, type ChosenService } from './choose-services.tsx';
import { supportAccessesQuery } from './support-access-queries.ts';

type GiveProps = { readonly organizationId: string; readonly onClose: () => void };

const durations = [1, 4, 24, 72, 168] as const;

export const GiveSupportAccess = (props: GiveProps): JSX.Element => (
  <Sheet open onOpenChange={() => props.onClose()} title={t('temporary.give')} closeLabel={t('common.close')}>
    <GiveForm {...props} />
  </Sheet>
);

/** Which services, for how long, and why (SUP-3). */
function GiveForm(props: GiveProps): JSX.Element {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [services, setServices] = createSignal<readonly ChosenService[]>([]);
  const form = createForm({
    initial: { services: '', hours: '24', reason: '' },
    required: ['reason'],
    label: (field) => t(`temporary.form.${field}`),
    submit: ({ hours, reason }) => {
      const { organizationId } = props;
      const chosen = services().map(({ type, resourceId }) => ({ type, resourceId }));
      return api.supportAccess.grant.mutate({
        ...{ organizationId, services: chosen, hours: Number(hours), reason },
      });
    },
    onDone: async ({ id }) => {
      props.onClose();
      showToast({ tone: 'success', title: t('temporary.form.done') });
      await client.invalidateQueries({ queryKey: supportAccessesQuery(props.organizationId).queryKey });
      navigate(paths.supportAccess(props.organizationId, id));
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('temporary.form.submit')}
      busyLabel={t('common.saving')}
      disabledReason={services().length === 0 ? t('temporary.form.choose') : undefined}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <ChooseServices organizationId={props.organizationId} chosen={services()} onChange={setServices} />
      <Select
        name="hours"
        label={t('temporary.form.hours')}
        value={form.values.hours}
        onChange={form.set('hours')}
        error={form.errorOf('hours')}
        options={durations.map((hours) => ({ value: String(hours), label: t(`temporary.time.h${hours}`) }))}
      />
      <TextArea
        name="reason"
        label={t('temporary.form.reason')}
        help={t('temporary.form.reasonHelp')}
        required
        rows={3}
        maxLength={limits.supportReason}
        value={form.values.reason}
        onInput={form.set('reason')}
        error={form.errorOf('reason')}
      />
    </FormShell>
  );
}
