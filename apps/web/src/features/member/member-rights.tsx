import type { MemberView } from '@atrium/contracts/member/member-view';
import { type MemberRole, memberRoles } from '@atrium/contracts/organization/organization-types';
import { startOfDay } from '@atrium/i18n/day-bounds';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Select } from '@atrium/ui/field/select';
import { Switch as Toggle } from '@atrium/ui/field/switch';
import { TextField } from '@atrium/ui/field/text-field';
import { Section } from '@atrium/ui/page/section';
import { createSignal, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from './members.module.css';
import type { MemberActions } from './use-member-actions.ts';

type MemberRightsProps = {
  readonly organizationId: string;
  readonly member: MemberView;
  readonly actions: MemberActions;
};

/** Role, billing right and end, each stored as it is chosen (MEM-3, MEM-6, MEM-11). */
export function MemberRights(props: MemberRightsProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const during = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  const mayGrantLegal = (): boolean => props.member.can.grantLegalRepresentative.allowed;
  /** Why nothing of this can be changed here. */
  const locked = (): string | undefined => {
    if (props.member.billingRequired) return t('members.member.lastOne');
    if (props.member.role === 'legal_representative' && !mayGrantLegal())
      return t('members.member.roleReason');
    return undefined;
  };
  const isUpward = (role: MemberRole): boolean =>
    props.member.you && memberRoles.indexOf(role) < memberRoles.indexOf(props.member.role);
  const roles = () =>
    memberRoles.map((value) => ({
      ...{ value, label: t(`common.role.${value}`) },
      disabled: isUpward(value) || (value === 'legal_representative' && !mayGrantLegal()),
    }));
  const setRole = (value: string): void => {
    const role = memberRoles.find((known) => known === value);
    if (role) void during(() => props.actions.setRole(props.member, role));
  };
  const implied = (): boolean => memberRoles.indexOf(props.member.role) < 2;
  return (
    <Section title={t('members.member.access')}>
      <div class={styles.fields}>
        <Select
          name="role"
          label={t('members.member.role')}
          help={mayGrantLegal() ? undefined : t('members.member.roleReason')}
          readOnlyReason={locked()}
          disabled={busy()}
          options={roles()}
          value={props.member.role}
          onChange={setRole}
        />
        <Show when={props.member.you && props.member.role === 'legal_representative'}>
          <div>
            <LinkButton href={paths.replaceRepresentative(props.organizationId)}>
              {t('members.action.replace')}
            </LinkButton>
          </div>
        </Show>
        <Show when={props.member.role !== 'external_user'}>
          <Toggle
            label={t('members.member.billing')}
            help={implied() ? t('members.member.billingImplied') : t('members.invite.billingHelp')}
            checked={implied() || props.member.billingRight}
            disabled={implied()}
            busy={busy()}
            onChange={(on) => void during(() => props.actions.setBilling(props.member, on))}
          />
        </Show>
        <Show when={!locked()}>
          <EndOfMembership {...props} busy={busy()} during={during} />
        </Show>
      </div>
    </Section>
  );
}

/** The whole of the last day counts, in the reader's time zone. */
const lastMoment = (day: string): string => startOfDay(day, 1).toISOString();

type EndProps = MemberRightsProps & {
  readonly busy: boolean;
  readonly during: (work: () => Promise<unknown>) => Promise<void>;
};

function EndOfMembership(props: EndProps): JSX.Element {
  const [day, setDay] = createSignal('');
  const current = (): string =>
    props.member.endsAt
      ? t('members.member.endsBefore', { date: formatDateTime(locale(), props.member.endsAt) })
      : t('members.member.endsNever');
  return (
    <div class={styles.fields}>
      <TextField
        name="endsAt"
        type="date"
        label={t('members.member.endsDate')}
        help={`${current()} ${t('members.member.endsHelp')}`}
        value={day()}
        onInput={setDay}
      />
      <div class={styles.actions}>
        <Button
          busy={props.busy}
          disabled={day() === ''}
          onClick={() => void props.during(() => props.actions.setEnd(props.member, lastMoment(day())))}
        >
          {t('members.member.endsSet')}
        </Button>
        <Show when={props.member.endsAt}>
          <Button
            variant="quiet"
            onClick={() => void props.during(() => props.actions.setEnd(props.member, null))}
          >
            {t('members.member.endsClear')}
          </Button>
        </Show>
      </div>
    </div>
  );
}
