import { RadioGroup } from '@atrium/ui/field/radio-group';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { type JSX, Match, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './transfer.module.css';

type ChooseReceiverProps = {
  readonly how: string;
  readonly email: string;
  readonly receiverId: string;
  readonly own: readonly { readonly id: string; readonly name: string }[];
  readonly emailError: string | undefined;
  readonly receiverError: string | undefined;
  readonly onHow: (how: string) => void;
  readonly onEmail: (email: string) => void;
  readonly onReceiver: (id: string) => void;
};

/** By a link that goes around, a mail, or into an organization of one's own. */
export const ChooseReceiver = (props: ChooseReceiverProps): JSX.Element => (
  <div class={styles.form}>
    <RadioGroup
      name="how"
      label={t('transfer.how.title')}
      labelHidden
      value={props.how}
      onChange={props.onHow}
      options={[
        { value: 'link', label: t('transfer.how.link') },
        { value: 'email', label: t('transfer.how.email') },
        {
          value: 'own',
          label: t('transfer.how.own'),
          disabled: props.own.length === 0,
          help: props.own.length === 0 ? t('transfer.how.noOwn') : undefined,
        },
      ]}
    />
    <Switch>
      <Match when={props.how === 'email'}>
        <TextField
          name="email"
          type="email"
          label={t('transfer.how.address')}
          value={props.email}
          onInput={props.onEmail}
          error={props.emailError}
          maxLength={254}
        />
      </Match>
      <Match when={props.how === 'own'}>
        <Select
          name="receiverId"
          label={t('transfer.how.organization')}
          value={props.receiverId}
          onChange={props.onReceiver}
          error={props.receiverError}
          placeholder={t('transfer.accept.choose')}
          options={props.own.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Match>
    </Switch>
  </div>
);
