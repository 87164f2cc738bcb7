import type { TeamView } from '@atrium/contracts/team/team-view';
import { Button } from '@atrium/ui/button/button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { refreshAccess } from '../access/access-queries.ts';
import { ChangePreview } from '../access/change-preview.tsx';
import styles from './team.module.css';

type RemovePeopleSheetProps = {
  readonly organizationId: string;
  readonly team: TeamView;
  /** Nobody keeps it closed. */
  readonly accountIds: readonly string[];
  readonly onClose: (removed: boolean) => void;
};

export function RemovePeopleSheet(props: RemovePeopleSheetProps): JSX.Element {
  return (
    <Show when={props.accountIds.length > 0}>
      <Sheet
        open
        onOpenChange={(open) => !open && props.onClose(false)}
        title={t('team.remove.title', { count: props.accountIds.length, name: props.team.name })}
        closeLabel={t('common.close')}
      >
        <RemovePeopleForm {...props} accountIds={[...props.accountIds]} />
      </Sheet>
    </Show>
  );
}

/** What they lose is shown first; what they hold otherwise stays (TEAM-1). */
function RemovePeopleForm(props: RemovePeopleSheetProps): JSX.Element {
  const client = useQueryClient();
  const accountIds = [...props.accountIds];
  const teamId = props.team.id;
  const form = createForm({
    initial: {},
    label: () => null,
    submit: () => api.team.removeMembers.mutate({ organizationId: props.organizationId, teamId, accountIds }),
    onDone: async () => {
      showToast({ tone: 'success', title: t('team.remove.done', { count: accountIds.length }) });
      props.onClose(true);
      await refreshAccess(client);
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('team.remove.submit')}
      submitVariant="danger"
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose(false)}>
          {t('common.cancel')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <p>{t('team.remove.text')}</p>
        <ChangePreview
          organizationId={props.organizationId}
          change={{ kind: 'remove_members', teamId, accountIds }}
        />
      </div>
    </FormShell>
  );
}
