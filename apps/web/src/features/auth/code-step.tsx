import { CodeField } from '@atrium/ui/field/code-field';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import styles from './second-step.module.css';
import type { StepProps } from './second-step.tsx';

type CodeStepProps = StepProps & {
  readonly method: 'authenticator' | 'sms' | 'backup_code';
  /** In place of the sentence of the method. */
  readonly text?: string | undefined;
};

/** One code: six digits, which are sent as soon as they are there, or a backup code from paper. */
export function CodeStep(props: CodeStepProps): JSX.Element {
  const form = createForm({
    initial: { code: '' },
    required: ['code'],
    label: (field) => t(`factors.step.${field}`),
    submit: async ({ code }) => {
      try {
        return await api.session.finishSignIn.mutate({ method: props.method, code });
      } catch (error) {
        if (isRefusedWith(error, 'session.sign_in_expired')) props.onExpired();
        throw error;
      }
    },
    onDone: () => props.onSignedIn(),
  });
  const text = (): string =>
    props.text ?? t(`factors.step.${props.method === 'backup_code' ? 'backup_code' : 'authenticator'}`);
  const send = async (): Promise<void> => {
    await form.submit();
    // Ready for the next try; what was wrong stays said beside the field.
    if (form.refusal()) form.setValues('code', '');
  };

  return (
    <>
      <p class={styles.text}>{text()}</p>
      <FormShell
        wide
        busy={form.busy()}
        error={form.error()}
        onSubmit={send}
        submitLabel={t('factors.step.submit')}
        busyLabel={t('factors.step.busy')}
      >
        <Show
          when={props.method !== 'backup_code'}
          fallback={
            <TextField
              name="code"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              autofocus
              required
              maxLength={40}
              label={t('factors.method.backup_code')}
              value={form.values.code}
              onInput={form.set('code')}
              error={form.errorOf('code')}
            />
          }
        >
          <CodeField
            name="code"
            autofocus
            required
            label={t('factors.step.code')}
            value={form.values.code}
            onInput={form.set('code')}
            onComplete={() => void send()}
            error={form.errorOf('code')}
          />
        </Show>
      </FormShell>
    </>
  );
}
