import { limits } from '@atrium/contracts/limits';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { createPasskey, hasPasskeys } from '../../lib/passkeys.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import type { TaskProps } from './task-dialog.tsx';

/** A name, then the dialog of the browser. */
export function PasskeyDialog(props: TaskProps): JSX.Element {
  const withSudo = useSudo();
  const [failed, setFailed] = createSignal(false);
  const form = createForm({
    initial: { name: likelyName() },
    required: ['name'],
    label: () => t('factors.passkey.name'),
    submit: async ({ name }) => {
      setFailed(false);
      const { options } = await withSudo(() => api.secondFactor.startPasskey.mutate({}));
      const registration = await createPasskey(options).catch(() => null);
      if (registration === null) {
        setFailed(true);
        return null;
      }
      return withSudo(() => api.secondFactor.activatePasskey.mutate({ name, registration }));
    },
    onDone: (answer) => {
      if (answer) props.onDone(t('factors.added'), answer.backupCodes);
    },
  });

  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={t('factors.add.passkey')}
      description={t('factors.passkey.text')}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('factors.passkey.submit')}
        busyLabel={t('factors.step.busy')}
        disabledReason={hasPasskeys() ? undefined : t('factors.step.passkeyMissing')}
        secondary={
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Show when={failed()}>
          <Banner tone="danger">{t('factors.passkey.failed')}</Banner>
        </Show>
        <TextField
          name="name"
          autocomplete="off"
          autofocus
          required
          maxLength={limits.passkeyName}
          label={t('factors.passkey.name')}
          value={form.values.name}
          onInput={form.set('name')}
          error={form.errorOf('name')}
        />
      </FormShell>
    </Dialog>
  );
}

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Mac/, 'Mac'],
  [/Windows/, 'Windows'],
  [/Linux|CrOS/, 'Linux'],
];

/** A proposal: what the device is called in every language. */
const likelyName = (): string => systems.find(([pattern]) => pattern.test(navigator.userAgent))?.[1] ?? '';
