import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { signInWithPasskey } from './passkey-sign-in.ts';
import styles from './second-step.module.css';
import type { StepProps } from './second-step.tsx';

/** Begins with a press of the button: some browsers open their dialog for nothing else. */
export function PasskeyStep(props: StepProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const use = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const text = await signInWithPasskey(false);
    setBusy(false);
    if (text === null) props.onSignedIn();
    else setFailure(text);
  };
  return (
    <>
      <Show when={failure()}>{(text) => <Banner tone="danger">{text()}</Banner>}</Show>
      <p class={styles.text}>{t('factors.step.passkey')}</p>
      <Button
        variant="primary"
        wide
        busy={busy()}
        busyLabel={t('factors.step.busy')}
        onClick={() => void use()}
      >
        {t('factors.step.usePasskey')}
      </Button>
    </>
  );
}
