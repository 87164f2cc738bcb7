import { limits } from '@atrium/contracts/limits';
import { PasswordField } from '@atrium/ui/field/password-field';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { PasswordStrengthMeter } from './password-strength-meter.tsx';

type NewPasswordFieldProps = {
  readonly loginIdentifier: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly error: string | undefined;
  readonly autofocus?: boolean;
};

/** A password to be: with what the policy asks, and how strong it is so far (ACC-8). */
export const NewPasswordField = (props: NewPasswordFieldProps): JSX.Element => (
  <>
    <input hidden name="username" autocomplete="username" value={props.loginIdentifier} readOnly />
    <PasswordField
      name="newPassword"
      autocomplete="new-password"
      required
      autofocus={props.autofocus}
      maxLength={limits.passwordMax}
      label={t('password.next.label')}
      help={t('password.next.help')}
      showLabel={t('common.show')}
      hideLabel={t('common.hide')}
      value={props.value}
      onInput={props.onInput}
      error={props.error}
    />
    <PasswordStrengthMeter password={props.value} loginIdentifier={props.loginIdentifier} />
  </>
);
