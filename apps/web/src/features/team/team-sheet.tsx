import { limits } from '@atrium/contracts/limits';
import type { TeamColour, TeamView } from '@atrium/contracts/team/team-view';
import { Button } from '@atrium/ui/button/button';
import { Select } from '@atrium/ui/field/select';
import { TextArea } from '@atrium/ui/field/text-area';
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
import styles from './team.module.css';

type TeamSheetProps = {
  readonly organizationId: string;
  /** Null makes a new one. */
  readonly team: TeamView | null;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onSaved: (team: TeamView) => void;
};

const colours: readonly TeamColour[] = ['grey', 'blue', 'teal', 'green', 'amber', 'red', 'pink', 'violet'];

export function TeamSheet(props: TeamSheetProps): JSX.Element {
  return (
    <Show when={props.open}>
      <Sheet
        open
        onOpenChange={props.onOpenChange}
        title={props.team === null ? t('team.create') : t('team.edit')}
        closeLabel={t('common.close')}
      >
        <TeamForm {...props} />
      </Sheet>
    </Show>
  );
}

function TeamForm(props: TeamSheetProps): JSX.Element {
  const client = useQueryClient();
  const form = createForm({
    initial: {
      name: props.team?.name ?? '',
      description: props.team?.description ?? '',
      colour: (props.team?.colour ?? 'blue') as string,
    },
    required: ['name'],
    label: (field) => (field === 'colour' ? t('team.colour') : t(`team.${field}`)),
    submit: ({ name, description, colour }) => {
      const { organizationId, team } = props;
      const details = { organizationId, name, description, colour: colour as TeamColour };
      return team === null
        ? api.team.create.mutate(details)
        : api.team.update.mutate({ ...details, teamId: team.id, version: team.version });
    },
    onDone: async (saved) => {
      props.onOpenChange(false);
      showToast({ tone: 'success', title: props.team === null ? t('team.created') : t('team.saved') });
      await refreshAccess(client);
      props.onSaved(saved);
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={props.team === null ? t('team.create') : t('team.save')}
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={() => props.onOpenChange(false)}>
          {t('common.cancel')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <TextField
          name="name"
          label={t('team.name')}
          required
          value={form.values.name}
          onInput={form.set('name')}
          error={form.errorOf('name')}
          maxLength={limits.teamName}
        />
        <TextArea
          name="description"
          label={t('team.description')}
          optionalLabel={t('common.optional')}
          value={form.values.description}
          onInput={form.set('description')}
          error={form.errorOf('description')}
          maxLength={limits.teamDescription}
        />
        <Select
          name="colour"
          label={t('team.colour')}
          value={form.values.colour}
          onChange={form.set('colour')}
          options={colours.map((colour) => ({ value: colour, label: t(`team.colours.${colour}`) }))}
        />
      </div>
    </FormShell>
  );
}
