import type { ActionOutput } from '@atrium/contracts/actions';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { createResource, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { CodeStep } from './code-step.tsx';
import { PasskeyStep } from './passkey-step.tsx';
import styles from './second-step.module.css';
import { SmsStep } from './sms-step.tsx';

type SignIn = ActionOutput<'session.getSignIn'>;
type Way = SignIn['methods'][number]['kind'] | 'backup_code';

export type StepProps = { readonly onSignedIn: () => void; readonly onExpired: () => void };

/** The second step of a sign-in: the method used last, and the others in reach (SEC-4). */
export function SecondStep(props: StepProps): JSX.Element {
  const [signIn] = createResource(() => api.session.getSignIn.query({}));
  return (
    <Switch fallback={<Skeleton height="188px" />}>
      <Match when={signIn.error}>
        <div class={styles.step}>
          <Banner tone="warning">
            {isRefusedWith(signIn.error, 'session.sign_in_expired')
              ? t('errors.session.sign_in_expired')
              : t('shell.failed.text')}
          </Banner>
          <Button wide onClick={() => props.onExpired()}>
            {t('factors.step.startAgain')}
          </Button>
        </div>
      </Match>
      <Match when={signIn()}>{(found) => <Ways {...props} signIn={found()} />}</Match>
    </Switch>
  );
}

function Ways(props: StepProps & { readonly signIn: SignIn }): JSX.Element {
  const ways = (): Way[] => [
    ...props.signIn.methods.map(({ kind }) => kind),
    ...(props.signIn.hasBackupCodes ? (['backup_code'] as const) : []),
  ];
  const [way, setWay] = createSignal<Way>(ways()[0] ?? 'backup_code');
  const phoneEnd = (): string => props.signIn.methods.find(({ kind }) => kind === 'sms')?.phoneEnd ?? '';
  const nameOf = (other: Way): string =>
    other === 'sms' ? t('factors.method.smsTo', { end: phoneEnd() }) : t(`factors.method.${other}`);
  const others = (): Way[] => ways().filter((other) => other !== way());
  const step = { onSignedIn: () => props.onSignedIn(), onExpired: () => props.onExpired() };

  return (
    <div class={styles.step}>
      <Switch>
        <Match when={way() === 'passkey'}>
          <PasskeyStep {...step} />
        </Match>
        <Match when={way() === 'sms'}>
          <SmsStep {...step} phoneEnd={phoneEnd()} />
        </Match>
        <Match when={way() === 'authenticator'}>
          <CodeStep {...step} method="authenticator" />
        </Match>
        <Match when={way() === 'backup_code'}>
          <CodeStep {...step} method="backup_code" />
        </Match>
      </Switch>
      <div class={styles.others}>
        <Show when={others().length > 0}>
          <h2 class={styles.othersTitle}>{t('factors.step.others')}</h2>
          <ul class={styles.list}>
            <For each={others()}>
              {(other) => (
                <li>
                  <Button variant="quiet" size="small" onClick={() => setWay(other)}>
                    {nameOf(other)}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <a class={styles.help} href={paths.lostSecondFactor}>
          {t('factors.method.help')}
        </a>
      </div>
    </div>
  );
}
