import { Chip } from '@atrium/ui/chip/chip';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { refreshAccess } from '../access/access-queries.ts';
import { ChooseTeam } from './choose-team.tsx';
import styles from './members.module.css';
import type { ChosenTeam } from './offer-choices.ts';
import type { MemberActions } from './use-member-actions.ts';

type AddToTeamSheetProps = {
  readonly organizationId: string;
  readonly accountIds: readonly string[];
  readonly actions: MemberActions;
  readonly onClose: () => void;
  readonly onAdded: () => void;
};

/** Several members into one of all work teams (MEM-9, TEAM-2). */
export function AddToTeamSheet(props: AddToTeamSheetProps): JSX.Element {
  const client = useQueryClient();
  const [team, setTeam] = createSignal<ChosenTeam | null>(null);
  const form = createForm({
    initial: {},
    label: () => null,
    submit: () =>
      api.team.addMembers.mutate({
        ...{ organizationId: props.organizationId, teamId: team()?.id ?? '' },
        ...{ accountIds: [...props.accountIds], endsAt: null },
      }),
    onDone: async () => {
      const count = props.accountIds.length;
      const name = team()?.name ?? '';
      showToast({ tone: 'success', title: t('members.action.addedToTeam', { count, team: name }) });
      props.onAdded();
      await Promise.all([props.actions.refresh(), refreshAccess(client)]);
    },
  });
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={t('choose.bulk.title')}
      description={t('choose.bulk.text', { count: props.accountIds.length })}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('choose.bulk.submit')}
        busyLabel={t('common.saving')}
        disabledReason={team() === null ? t('choose.bulk.missing') : undefined}
      >
        <div class={styles.offer}>
          <ChooseTeam
            organizationId={props.organizationId}
            label={t('choose.bulk.team')}
            placeholder={t('choose.team.search')}
            onChoose={setTeam}
          />
          <Show when={team()}>
            {(chosen) => (
              <div>
                <Chip
                  removeLabel={t('choose.remove', { name: chosen().name })}
                  onRemove={() => setTeam(null)}
                >
                  {t('choose.bulk.chosen', { team: chosen().name })}
                </Chip>
              </div>
            )}
          </Show>
        </div>
      </FormShell>
    </Sheet>
  );
}
