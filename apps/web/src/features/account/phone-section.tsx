import type { AccountView } from '@atrium/contracts/account/account-view';
import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { CodeField } from '@atrium/ui/field/code-field';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Section } from '@atrium/ui/page/section';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from './profile-sections.module.css';
import { useAccountChanged } from './use-account-changed.ts';

type Step = { readonly at: 'code'; readonly phone: string } | { readonly at: 'number' | 'shown' };

/** A number that has been proven by a code; behind the password, because warnings go to it (ACC-10, SEC-6). */
export function PhoneSection(props: { readonly account: AccountView }): JSX.Element {
  const changed = useAccountChanged();
  const [step, setStep] = createSignal<Step>({ at: 'shown' });
  const asking = () => {
    const now = step();
    return now.at === 'code' ? now.phone : null;
  };
  const done = (account: AccountView): void => {
    changed(account);
    setStep({ at: 'shown' });
    showToast({ tone: 'success', title: t('profile.phone.saved') });
  };
  return (
    <Section title={t('profile.phone.title')} lead={t('profile.phone.lead')}>
      <Switch
        fallback={
          <ShownNumber
            account={props.account}
            onChange={() => setStep({ at: 'number' })}
            onRemoved={changed}
          />
        }
      >
        <Match when={asking()} keyed>
          {(phone) => <CodeForm phone={phone} onDone={done} onOther={() => setStep({ at: 'number' })} />}
        </Match>
        <Match when={step().at === 'number' || !props.account.phone}>
          <NumberForm onSent={(phone) => setStep({ at: 'code', phone })} />
        </Match>
      </Switch>
    </Section>
  );
}

function NumberForm(props: { readonly onSent: (phone: string) => void }): JSX.Element {
  const withSudo = useSudo();
  const form = createForm({
    initial: { phone: '' },
    required: ['phone'],
    label: () => t('profile.phone.number'),
    submit: (values) => withSudo(() => api.account.requestPhoneCode.mutate(values)),
    onDone: ({ phone }) => props.onSent(phone),
    handles: (code) => code === 'session.sudo_required',
  });
  return (
    <div class={styles.form}>
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('profile.phone.send')}
        busyLabel={t('common.saving')}
      >
        <TextField
          name="phone"
          type="tel"
          inputMode="tel"
          autocomplete="tel"
          required
          maxLength={limits.phone * 2}
          label={t('profile.phone.number')}
          help={t('profile.phone.numberHelp')}
          value={form.values.phone}
          onInput={form.set('phone')}
          error={form.errorOf('phone')}
        />
      </FormShell>
    </div>
  );
}

type CodeFormProps = {
  readonly phone: string;
  readonly onDone: (account: AccountView) => void;
  readonly onOther: () => void;
};

function CodeForm(props: CodeFormProps): JSX.Element {
  const withSudo = useSudo();
  const form = createForm({
    initial: { code: '' },
    required: ['code'],
    label: () => t('profile.phone.code'),
    submit: (values) => withSudo(() => api.account.confirmPhone.mutate(values)),
    onDone: (account) => props.onDone(account),
    handles: (code) => code === 'session.sudo_required',
  });
  return (
    <div class={styles.form}>
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('profile.phone.confirm')}
        busyLabel={t('common.saving')}
        secondary={
          <Button variant="quiet" onClick={() => props.onOther()}>
            {t('profile.phone.other')}
          </Button>
        }
      >
        <CodeField
          name="code"
          autofocus
          required
          label={t('profile.phone.code')}
          help={t('profile.phone.codeHelp', { phone: props.phone })}
          value={form.values.code}
          onInput={form.set('code')}
          onComplete={() => void form.submit()}
          error={form.errorOf('code')}
        />
      </FormShell>
    </div>
  );
}

type ShownNumberProps = {
  readonly account: AccountView;
  readonly onChange: () => void;
  readonly onRemoved: (account: AccountView) => void;
};

function ShownNumber(props: ShownNumberProps): JSX.Element {
  const withSudo = useSudo();
  const [error, setError] = createSignal('');
  const remove = async (): Promise<void> => {
    setError('');
    try {
      props.onRemoved(await withSudo(() => api.account.removePhone.mutate({})));
      showToast({ tone: 'success', title: t('profile.phone.removed') });
    } catch (thrown) {
      // The dialog was closed: the person has decided, there is nothing to explain.
      if (!isRefusedWith(thrown, 'session.sudo_required')) setError(refusalText(thrown));
    }
  };
  return (
    <>
      <div class={styles.row}>
        <span class={styles.number}>{props.account.phone}</span>
        <Button onClick={() => props.onChange()}>{t('profile.phone.change')}</Button>
        <Button variant="quiet" onClick={() => void remove()}>
          {t('profile.phone.remove')}
        </Button>
      </div>
      <Show when={error()}>
        <p class={styles.error} role="alert">
          {error()}
        </p>
      </Show>
    </>
  );
}
