import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { ensureMessages, t } from '../../lib/i18n.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { CodeStep } from './code-step.tsx';
import styles from './second-step.module.css';
import type { StepProps } from './second-step.tsx';

/** Sent when asked for and not before: a message costs money, and somebody may have taken the wrong way. */
export function SmsStep(props: StepProps & { readonly phoneEnd: string }): JSX.Element {
  const [sent, setSent] = createSignal(false);
  const [sending, setSending] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);

  const send = async (): Promise<void> => {
    setSending(true);
    setFailure(null);
    try {
      await api.session.sendSignInCode.mutate({});
      setSent(true);
    } catch (error) {
      if (isRefusedWith(error, 'session.sign_in_expired')) return props.onExpired();
      await ensureMessages(['errors']);
      setFailure(refusalText(error));
    } finally {
      setSending(false);
    }
  };
  const sendButton = (label: string, wide: boolean): JSX.Element => (
    <Button
      variant={wide ? 'primary' : 'quiet'}
      size={wide ? 'medium' : 'small'}
      wide={wide}
      busy={sending()}
      busyLabel={t('factors.step.busy')}
      onClick={() => void send()}
    >
      {label}
    </Button>
  );

  return (
    <>
      <Show when={failure()}>{(text) => <Banner tone="danger">{text()}</Banner>}</Show>
      <Show
        when={sent()}
        fallback={
          <>
            <p class={styles.text}>{t('factors.step.sms', { end: props.phoneEnd })}</p>
            {sendButton(t('factors.step.sendSms'), true)}
          </>
        }
      >
        <CodeStep
          method="sms"
          text={t('factors.step.smsSent', { end: props.phoneEnd })}
          onSignedIn={() => props.onSignedIn()}
          onExpired={() => props.onExpired()}
        />
        <div>{sendButton(t('factors.step.resendSms'), false)}</div>
      </Show>
    </>
  );
}
