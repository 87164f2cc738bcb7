import { RadioGroup } from '@atrium/ui/field/radio-group';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';

type MailboxChoiceProps = {
  readonly address: string;
  readonly organizations: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

/** ACC-9: asked only where there is a mailbox of the same address; nothing is chosen beforehand. */
export const MailboxChoice = (props: MailboxChoiceProps): JSX.Element => (
  <Show when={props.organizations.length > 0}>
    <RadioGroup
      name="mailboxes"
      required
      label={t('security.mailbox.label', { email: props.address })}
      help={t('security.mailbox.help', { organizations: props.organizations.join(', ') })}
      options={(['separate', 'unify'] as const).map((value) => ({
        value,
        label: t(`security.mailbox.${value}`),
      }))}
      value={props.value}
      onChange={props.onChange}
      error={props.error}
    />
  </Show>
);
