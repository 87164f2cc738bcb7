import { billingEvents, type ContactEvent, productEvents } from '@atrium/contracts/member/member-types';
import type { ContactPreference, MemberView } from '@atrium/contracts/member/member-view';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { Section } from '@atrium/ui/page/section';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import styles from './members.module.css';
import { useMemberActions } from './use-member-actions.ts';

type ContactPreferencesProps = { readonly organizationId: string; readonly member: MemberView };
type Channel = 'byEmail' | 'bySms';

/** Events by channels; products write e-mails only (MEM-4). */
export function ContactPreferences(props: ContactPreferencesProps): JSX.Element {
  const { attempt } = useMemberActions(() => props.organizationId);
  const [chosen, setChosen] = createSignal<readonly ContactPreference[]>(props.member.preferences ?? []);
  const [busy, setBusy] = createSignal(false);
  const isOn = (event: ContactEvent, channel: Channel): boolean =>
    chosen().find((one) => one.event === event)?.[channel] ?? false;
  const set = (event: ContactEvent, channel: Channel, on: boolean): void =>
    void setChosen((before) => before.map((one) => (one.event === event ? { ...one, [channel]: on } : one)));
  const silent = (): boolean =>
    props.member.billingRequired &&
    billingEvents.some((event) => !isOn(event, 'byEmail') && !isOn(event, 'bySms'));
  const save = async (): Promise<void> => {
    setBusy(true);
    const { organizationId, member } = props;
    const preferences = [...chosen()];
    await attempt(
      () => api.member.updatePreferences.mutate({ organizationId, accountId: member.accountId, preferences }),
      t('members.prefs.saved'),
    ).finally(() => setBusy(false));
  };
  return (
    <Section title={t('members.prefs.title')} lead={t('members.prefs.lead')}>
      <div class={styles.fields}>
        <Show when={props.member.billingRequired}>
          <Banner tone={silent() ? 'warning' : 'info'}>{t('members.prefs.required')}</Banner>
        </Show>
        <table class={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('members.prefs.event')}</th>
              <th class={styles.channel} scope="col">
                {t('members.prefs.email')}
              </th>
              <th class={styles.channel} scope="col">
                {t('members.prefs.sms')}
              </th>
            </tr>
          </thead>
          <Events
            title={t('members.prefs.billing')}
            events={billingEvents}
            withSms
            isOn={isOn}
            onChange={set}
          />
          <Events title={t('members.prefs.product')} events={productEvents} isOn={isOn} onChange={set} />
        </table>
        <div class={styles.actions}>
          <Button
            variant="primary"
            busy={busy()}
            busyLabel={t('common.saving')}
            disabledReason={silent() ? t('members.prefs.required') : undefined}
            onClick={() => void save()}
          >
            {t('members.prefs.save')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

type EventsProps = {
  readonly title: string;
  readonly events: readonly ContactEvent[];
  readonly withSms?: boolean;
  readonly isOn: (event: ContactEvent, channel: Channel) => boolean;
  readonly onChange: (event: ContactEvent, channel: Channel, on: boolean) => void;
};

const Events = (props: EventsProps): JSX.Element => (
  <tbody>
    <tr>
      <th class={styles.group} scope="rowgroup" colSpan={3}>
        {props.title}
      </th>
    </tr>
    <For each={props.events}>
      {(event) => (
        <tr>
          <th scope="row">{t(`members.event.${event}`)}</th>
          <For each={['byEmail', 'bySms'] as const}>
            {(channel) => (
              <td class={styles.channel}>
                <Show when={channel === 'byEmail' || props.withSms}>
                  <Channels {...props} event={event} channel={channel} on={props.isOn(event, channel)} />
                </Show>
              </td>
            )}
          </For>
        </tr>
      )}
    </For>
  </tbody>
);

type ChannelsProps = {
  readonly event: ContactEvent;
  readonly channel: Channel;
  readonly on: boolean;
  readonly onChange: (event: ContactEvent, channel: Channel, on: boolean) => void;
};

const Channels = (props: ChannelsProps): JSX.Element => (
  <Checkbox
    label={t('members.prefs.channel', {
      event: t(`members.event.${props.event}`),
      channel: t(props.channel === 'byEmail' ? 'members.prefs.email' : 'members.prefs.sms'),
    })}
    labelHidden
    checked={props.on}
    onChange={(on) => props.onChange(props.event, props.channel, on)}
  />
);
