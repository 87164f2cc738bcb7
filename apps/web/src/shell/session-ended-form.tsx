import { Dialog } from '@atrium/ui/dialog/dialog';
import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js';
import { api } from '../lib/api.ts';
import { ensureMessages, t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { PasswordDialog } from './password-dialog.tsx';

const SecondStep = lazy(async () => {
  const [step] = await Promise.all([
    import('../features/auth/second-step.tsx'),
    ensureMessages(['factors', 'errors']),
  ]);
  return { default: step.SecondStep };
});

type SessionEndedFormProps = {
  readonly email: string;
  readonly onSignedIn: () => void;
  /** To read or copy what is on the page; the next call asks again. */
  readonly onClose: () => void;
};

/** Signs in again over the page as it is, with the second factor where there is one. */
export function SessionEndedForm(props: SessionEndedFormProps): JSX.Element {
  const [second, setSecond] = createSignal(false);
  const submit = async (password: string): Promise<void> => {
    const { next } = await api.session.signIn.mutate({ email: props.email, password });
    setSecond(next === 'second_factor');
  };
  return (
    <Show
      when={second()}
      fallback={
        <PasswordDialog
          title={t('shell.sessionEnded.title')}
          text={t('shell.sessionEnded.text', { email: props.email })}
          submitLabel={t('auth.signIn.submit')}
          busyLabel={t('auth.signIn.busy')}
          secondary={<a href={paths.signIn}>{t('shell.sessionEnded.other')}</a>}
          submit={submit}
          onDone={() => second() || props.onSignedIn()}
          onClose={() => props.onClose()}
        />
      }
    >
      <Dialog
        open
        onOpenChange={() => props.onClose()}
        title={t('shell.sessionEnded.title')}
        closeLabel={t('common.close')}
      >
        <Suspense>
          <SecondStep onSignedIn={() => props.onSignedIn()} onExpired={() => setSecond(false)} />
        </Suspense>
      </Dialog>
    </Show>
  );
}
