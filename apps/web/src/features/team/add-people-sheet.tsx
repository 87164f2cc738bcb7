import type { AccessChange } from '@atrium/contracts/access/preview-access';
import type { TeamView } from '@atrium/contracts/team/team-view';
import { Button } from '@atrium/ui/button/button';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { refreshAccess } from '../access/access-queries.ts';
import { endOfDay } from '../access/access-words.ts';
import { ChangePreview } from '../access/change-preview.tsx';
import styles from './team.module.css';
import { candidatesQuery } from './team-queries.ts';

type AddPeopleSheetProps = {
  readonly organizationId: string;
  readonly team: TeamView;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

type Person = { readonly accountId: string; readonly name: string; readonly email: string };

export function AddPeopleSheet(props: AddPeopleSheetProps): JSX.Element {
  return (
    <Show when={props.open}>
      <Sheet
        open
        onOpenChange={props.onOpenChange}
        title={t('team.add.title', { name: props.team.name })}
        closeLabel={t('common.close')}
      >
        <AddPeopleForm {...props} />
      </Sheet>
    </Show>
  );
}

function createAdding(props: AddPeopleSheetProps) {
  const client = useQueryClient();
  const [chosen, setChosen] = createSignal<readonly Person[]>([]);
  const form = createForm({
    initial: { endsAt: '' },
    label: () => t('access.give.end'),
    submit: ({ endsAt }) =>
      api.team.addMembers.mutate({
        ...{ organizationId: props.organizationId, teamId: props.team.id, endsAt: endOfDay(endsAt) },
        accountIds: chosen().map(({ accountId }) => accountId),
      }),
    onDone: async () => {
      const count = chosen().length;
      props.onOpenChange(false);
      showToast({ tone: 'success', title: t('team.add.done', { count }) });
      await refreshAccess(client);
    },
  });
  const change = (): AccessChange | null => {
    const accountIds = chosen().map(({ accountId }) => accountId);
    if (accountIds.length === 0) return null;
    return { kind: 'add_members', teamId: props.team.id, accountIds, endsAt: endOfDay(form.values.endsAt) };
  };
  return { form, chosen, setChosen, change };
}

function AddPeopleForm(props: AddPeopleSheetProps): JSX.Element {
  const { form, chosen, setChosen, change } = createAdding(props);
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('team.add.submit', { count: chosen().length })}
      disabledReason={chosen().length === 0 ? t('team.add.nobody') : undefined}
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={() => props.onOpenChange(false)}>
          {t('common.cancel')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <PeopleChoice {...props} chosen={chosen()} onChoose={setChosen} />
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
        <Show
          when={props.team.grantCount > 0}
          fallback={<p class={styles.quiet}>{t('team.add.noRights')}</p>}
        >
          <ChangePreview organizationId={props.organizationId} change={change()} />
        </Show>
      </div>
    </FormShell>
  );
}

type PeopleChoiceProps = AddPeopleSheetProps & {
  readonly chosen: readonly Person[];
  readonly onChoose: (chosen: readonly Person[]) => void;
};

function PeopleChoice(props: PeopleChoiceProps): JSX.Element {
  const [search, setSearch] = createSignal('');
  const found = useQuery(() => candidatesQuery(props.organizationId, props.team.id, search()));
  /** Chosen people stay in sight, whatever is searched for next, and in their place while they are found. */
  const people = (): readonly Person[] => {
    const shown = found.data?.people ?? [];
    const ids = new Set(shown.map(({ accountId }) => accountId));
    return [...props.chosen.filter(({ accountId }) => !ids.has(accountId)), ...shown];
  };
  const toggle = (person: Person, on: boolean): void => {
    const others = props.chosen.filter(({ accountId }) => accountId !== person.accountId);
    props.onChoose(on ? [...others, person] : others);
  };
  return (
    <>
      <TextField
        name="search"
        type="search"
        label={found.data?.byAddressOnly ? t('team.add.searchAddress') : t('team.searchPeople')}
        value={search()}
        onInput={setSearch}
        maxLength={254}
      />
      <fieldset class={styles.people}>
        <legend class="visually-hidden">{t('team.people')}</legend>
        <For each={people()} fallback={<p class={styles.quiet}>{t('team.add.none')}</p>}>
          {(person) => (
            <Checkbox
              label={person.name}
              help={person.email}
              checked={props.chosen.some(({ accountId }) => accountId === person.accountId)}
              onChange={(on) => toggle(person, on)}
            />
          )}
        </For>
      </fieldset>
    </>
  );
}
