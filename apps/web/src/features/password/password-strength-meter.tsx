import { createEffect, createMemo, createSignal, For, type JSX, on, onCleanup, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { passwordStrength } from '../../lib/password-strength.ts';
import styles from './new-password-field.module.css';

const filled = { missing: 1, identifier: 1, simple: 1, good: 3, strong: 4 } as const;
const tones = {
  missing: 'weak',
  identifier: 'weak',
  simple: 'weak',
  good: 'good',
  strong: 'strong',
} as const;
/** Long enough not to interrupt a screen reader at every key. */
const speakAfter = 800;

type MeterProps = { readonly password: string; readonly loginIdentifier: string };

/** Tells while typing how strong a password is: in words, with bars beside them, and aloud after a pause. */
export function PasswordStrengthMeter(props: MeterProps): JSX.Element {
  const strength = createMemo(() => passwordStrength(props.password, props.loginIdentifier));
  const words = (): string => {
    const current = strength();
    if (props.password === '') return '';
    if (current.level === 'missing') return t('password.strength.missing', { count: current.count });
    return t(`password.strength.${current.level}`);
  };
  const [spoken, setSpoken] = createSignal('');
  createEffect(
    on(words, (text) => {
      const timer = setTimeout(
        () => setSpoken(text && `${t('password.strength.label')}: ${text}`),
        speakAfter,
      );
      onCleanup(() => clearTimeout(timer));
    }),
  );
  const isOn = (index: number): boolean => props.password !== '' && index < filled[strength().level];
  return (
    <div class={styles.strength}>
      <div class={styles.bars} aria-hidden="true">
        <For each={[0, 1, 2, 3]}>
          {(index) => <span class={styles.bar} data-on={isOn(index) ? tones[strength().level] : undefined} />}
        </For>
      </div>
      <p class={styles.strengthWords} aria-hidden="true">
        <Show when={words()}>{(text) => text()}</Show>
      </p>
      <span class="visually-hidden" role="status">
        {spoken()}
      </span>
    </div>
  );
}
