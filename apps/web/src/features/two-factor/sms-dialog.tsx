import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { CodeField } from '@atrium/ui/field/code-field';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import type { TaskProps } from './task-dialog.tsx';

type SmsDialogProps = TaskProps & { readonly phone: string };

/** First the number, then the code that has been sent there. */
export function SmsDialog(props: SmsDialogProps): JSX.Element {
  const [sentTo, setSentTo] = createSignal<string | null>(null);
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={t('factors.phone.title')}
      description={sentTo() ? t('factors.phone.sent', { phone: sentTo() ?? '' }) : t('factors.about.sms')}
      closeLabel={t('common.close')}
    >
      <Show
        when={sentTo()}
        fallback={<NumberForm phone={props.phone} onSent={setSentTo} onClose={() => props.onClose()} />}
      >
        <ProofForm onDone={props.onDone} onClose={() => props.onClose()} />
      </Show>
    </Dialog>
  );
}

const Cancel = (props: { readonly onClose: () => void }): JSX.Element => (
  <Button variant="quiet" onClick={() => props.onClose()}>
    {t('common.cancel')}
  </Button>
);

type NumberFormProps = {
  readonly phone: string;
  readonly onSent: (phone: string) => void;
  readonly onClose: () => void;
};

function NumberForm(props: NumberFormProps): JSX.Element {
  const withSudo = useSudo();
  const form = createForm({
    initial: { phone: props.phone },
    required: ['phone'],
    label: () => t('factors.phone.number'),
    submit: ({ phone }) => withSudo(() => api.secondFactor.startSms.mutate({ phone })),
    onDone: (_, { phone }) => props.onSent(phone),
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('factors.step.sendSms')}
      busyLabel={t('factors.step.busy')}
      secondary={<Cancel onClose={() => props.onClose()} />}
    >
      <TextField
        name="phone"
        type="tel"
        autocomplete="tel"
        inputMode="tel"
        autofocus
        required
        label={t('factors.phone.number')}
        help={t('factors.phone.numberHelp')}
        value={form.values.phone}
        onInput={form.set('phone')}
        error={form.errorOf('phone')}
      />
    </FormShell>
  );
}

function ProofForm(props: TaskProps): JSX.Element {
  const withSudo = useSudo();
  const form = createForm({
    initial: { code: '' },
    required: ['code'],
    label: (field) => t(`factors.step.${field}`),
    submit: ({ code }) => withSudo(() => api.secondFactor.activateSms.mutate({ code })),
    onDone: ({ backupCodes }) => props.onDone(t('factors.added'), backupCodes),
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('factors.app.submit')}
      busyLabel={t('factors.step.busy')}
      secondary={<Cancel onClose={() => props.onClose()} />}
    >
      <CodeField
        name="code"
        autofocus
        required
        label={t('factors.step.code')}
        value={form.values.code}
        onInput={form.set('code')}
        onComplete={() => void form.submit()}
        error={form.errorOf('code')}
      />
    </FormShell>
  );
}
