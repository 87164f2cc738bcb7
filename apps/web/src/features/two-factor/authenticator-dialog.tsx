import { Button } from '@atrium/ui/button/button';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { CodeField } from '@atrium/ui/field/code-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { QrCode } from './qr-code.tsx';
import type { TaskProps } from './task-dialog.tsx';
import styles from './two-factor.module.css';

type Setup = { readonly uri: string; readonly secret: string };

/** Three steps on one screen: an app, the code or the key into it, and what it then shows. */
export function AuthenticatorDialog(props: TaskProps): JSX.Element {
  const withSudo = useSudo();
  const [setup, setSetup] = createSignal<Setup | null>(null);
  onMount(async () => {
    try {
      setSetup(await withSudo(() => api.secondFactor.startAuthenticator.mutate({})));
    } catch (error) {
      tellRefusal(error);
      props.onClose();
    }
  });
  const form = createForm({
    initial: { code: '' },
    required: ['code'],
    label: (field) => t(`factors.step.${field}`),
    submit: ({ code }) => withSudo(() => api.secondFactor.activateAuthenticator.mutate({ code })),
    onDone: ({ backupCodes }) => props.onDone(t('factors.added'), backupCodes),
  });

  return (
    <Show when={setup()}>
      {(current) => (
        <Dialog
          open
          size="large"
          onOpenChange={() => props.onClose()}
          title={t('factors.app.title')}
          closeLabel={t('common.close')}
        >
          <div class={styles.setup}>
            <QrCode text={current().uri} label={t('factors.app.qr')} />
            <FormShell
              busy={form.busy()}
              error={form.error()}
              onSubmit={form.submit}
              submitLabel={t('factors.app.submit')}
              busyLabel={t('factors.step.busy')}
              secondary={
                <Button variant="quiet" onClick={() => props.onClose()}>
                  {t('common.cancel')}
                </Button>
              }
            >
              <Steps secret={current().secret} />
              <CodeField
                name="code"
                required
                label={t('factors.step.code')}
                value={form.values.code}
                onInput={form.set('code')}
                onComplete={() => void form.submit()}
                error={form.errorOf('code')}
              />
            </FormShell>
          </div>
        </Dialog>
      )}
    </Show>
  );
}

const Steps = (props: { readonly secret: string }): JSX.Element => (
  <ol class={styles.steps}>
    <li>{t('factors.app.install')}</li>
    <li>
      {t('factors.app.scan')}
      <div class={styles.key}>
        <code class={styles.keyText}>{inGroups(props.secret)}</code>
        <CopyButton
          text={props.secret}
          label={t('factors.app.copyKey')}
          copiedLabel={t('factors.codes.copied')}
        />
      </div>
    </li>
    <li>{t('factors.app.enter')}</li>
  </ol>
);

/** As one reads it aloud while typing. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;
