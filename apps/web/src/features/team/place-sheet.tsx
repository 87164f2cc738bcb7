import type { TeamMemberRow, TeamView } from '@atrium/contracts/team/team-view';
import { Button } from '@atrium/ui/button/button';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { refreshAccess } from '../access/access-queries.ts';
import { dayOf, endOfDay } from '../access/access-words.ts';
import styles from './team.module.css';

type PlaceSheetProps = {
  readonly organizationId: string;
  readonly team: TeamView;
  readonly member: TeamMemberRow | null;
  readonly onClose: () => void;
};

export function PlaceSheet(props: PlaceSheetProps): JSX.Element {
  return (
    <Show when={props.member} keyed>
      {(member) => (
        <Sheet
          open
          onOpenChange={(open) => !open && props.onClose()}
          title={t('team.place.title', { name: member.name })}
          closeLabel={t('common.close')}
        >
          <PlaceForm {...props} member={member} />
        </Sheet>
      )}
    </Show>
  );
}

/** Who leads, whether they may manage members, and until when somebody is in the team (TEAM-3, MEM-11). */
function PlaceForm(props: PlaceSheetProps & { readonly member: TeamMemberRow }): JSX.Element {
  const client = useQueryClient();
  const { leader, mayManage, endsAt, accountId } = props.member;
  const form = createForm({
    initial: { leader, mayManage, endsAt: dayOf(endsAt) },
    label: (field) => (field === 'endsAt' ? t('access.give.end') : null),
    submit: (values) =>
      api.team.updateMember.mutate({
        ...{ organizationId: props.organizationId, teamId: props.team.id, accountId },
        ...{ leader: values.leader, mayManage: values.leader && values.mayManage },
        endsAt: values.endsAt === dayOf(endsAt) ? endsAt : endOfDay(values.endsAt),
      }),
    onDone: async () => {
      showToast({ tone: 'success', title: t('team.place.done') });
      props.onClose();
      await refreshAccess(client);
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('team.save')}
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={props.onClose}>
          {t('common.cancel')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <Checkbox
          name="leader"
          label={t('team.place.leader')}
          help={t('team.place.leaderHelp')}
          checked={form.values.leader}
          onChange={form.set('leader')}
        />
        <Checkbox
          name="mayManage"
          label={t('team.place.mayManage')}
          help={t('team.place.mayManageHelp')}
          checked={form.values.leader && form.values.mayManage}
          disabled={!form.values.leader}
          onChange={form.set('mayManage')}
        />
        <TextField
          name="endsAt"
          type="date"
          label={t('access.give.end')}
          optionalLabel={t('common.optional')}
          help={t('access.give.endHelp')}
          value={form.values.endsAt}
          onInput={form.set('endsAt')}
          error={form.errorOf('endsAt')}
        />
      </div>
    </FormShell>
  );
}
