import type { AccessChange } from '@atrium/contracts/access/preview-access';
import {
  type Level,
  levelsByType,
  productTypes,
  type ResourceType,
} from '@atrium/contracts/product/product-types';
import { Button } from '@atrium/ui/button/button';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { Select } from '@atrium/ui/field/select';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import styles from './access-form.module.css';
import { refreshAccess } from './access-queries.ts';
import { endOfDay, typeName } from './access-words.ts';
import { ChangePreview } from './change-preview.tsx';
import { ChooseProduct, type Chosen } from './choose-product.tsx';
import { LevelAndEnd } from './level-and-end.tsx';

type GiveAccessSheetProps = {
  readonly organizationId: string;
  /** The member, external user or team that gets it. */
  readonly principalId: string;
  readonly name: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

export function GiveAccessSheet(props: GiveAccessSheetProps): JSX.Element {
  return (
    <Show when={props.open}>
      <Sheet
        open
        onOpenChange={props.onOpenChange}
        title={t('access.give.title', { name: props.name })}
        closeLabel={t('common.close')}
      >
        <GiveAccessForm {...props} />
      </Sheet>
    </Show>
  );
}

/** What the form says so far: on what, which level, and the change that it makes. */
function createGiving(props: GiveAccessSheetProps) {
  const client = useQueryClient();
  const [chosen, setChosen] = createSignal<Chosen | null>(null);
  const form = createForm({
    initial: { scope: 'one', type: '', level: '', endsAt: '' },
    required: ['level'],
    label: (field) => (field === 'level' ? t('access.give.level') : null),
    submit: async () => {
      const wanted = change();
      if (wanted?.kind !== 'create_grants') return;
      const { principalId, grants } = wanted;
      await api.grant.create.mutate({ organizationId: props.organizationId, principalId, grants });
    },
    onDone: async () => {
      props.onOpenChange(false);
      showToast({ tone: 'success', title: t('access.give.done') });
      await refreshAccess(client);
    },
  });
  const target = (): { type: ResourceType; resourceId: string | null } | null => {
    if (form.values.scope === 'all') {
      return form.values.type === '' ? null : { type: form.values.type as ResourceType, resourceId: null };
    }
    const one = chosen();
    return one && { type: one.type, resourceId: one.id };
  };
  const level = (): Level | null => {
    const type = target()?.type;
    return type ? (levelsByType[type].find((one: Level) => one === form.values.level) ?? null) : null;
  };
  const change = (): AccessChange | null => {
    const [at, wanted] = [target(), level()];
    if (at === null || wanted === null) return null;
    const grants = [{ ...at, level: wanted, endsAt: endOfDay(form.values.endsAt) }];
    return { kind: 'create_grants', principalId: props.principalId, grants };
  };
  return { form, chosen, setChosen, target, level, change };
}

/** What, how much, until when, and what that changes for whom before it is saved. */
function GiveAccessForm(props: GiveAccessSheetProps): JSX.Element {
  const { form, chosen, setChosen, target, level, change } = createGiving(props);
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('access.give.submit')}
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={() => props.onOpenChange(false)}>
          {t('common.cancel')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <RadioGroup
          name="scope"
          label={t('access.give.scope')}
          value={form.values.scope}
          onChange={form.set('scope')}
          options={[
            { value: 'one', label: t('access.give.one') },
            { value: 'all', label: t('access.give.all'), help: t('access.give.allHelp') },
          ]}
        />
        <Show
          when={form.values.scope === 'all'}
          fallback={
            <ChooseProduct organizationId={props.organizationId} chosen={chosen()} onChoose={setChosen} />
          }
        >
          <Select
            name="type"
            label={t('access.give.type')}
            required
            value={form.values.type}
            onChange={form.set('type')}
            placeholder={t('access.give.choose')}
            options={productTypes.map((type) => ({ value: type, label: typeName(type) }))}
          />
        </Show>
        <Show when={target()}>
          {(at) => (
            <LevelAndEnd
              type={at().type}
              level={level() ?? ''}
              endsAt={form.values.endsAt}
              onLevel={form.set('level')}
              onEnd={form.set('endsAt')}
              errorOf={form.errorOf}
            />
          )}
        </Show>
        <ChangePreview organizationId={props.organizationId} change={change()} />
      </div>
    </FormShell>
  );
}
