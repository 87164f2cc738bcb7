import type { RightView } from '@atrium/contracts/access/access-view';
import type { AccessChange } from '@atrium/contracts/access/preview-access';
import type { Level, ResourceType } from '@atrium/contracts/product/product-types';
import { Button } from '@atrium/ui/button/button';
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
import { dayOf, endOfDay } from './access-words.ts';
import { ChangePreview } from './change-preview.tsx';
import { LevelAndEnd } from './level-and-end.tsx';

export type ChosenRight = { readonly right: RightView; readonly type: ResourceType; readonly name: string };

type ChangeRightSheetProps = {
  readonly organizationId: string;
  readonly chosen: ChosenRight | null;
  readonly onClose: () => void;
};

export function ChangeRightSheet(props: ChangeRightSheetProps): JSX.Element {
  return (
    <Show when={props.chosen} keyed>
      {(chosen) => (
        <Sheet
          open
          onOpenChange={(open) => !open && props.onClose()}
          title={t('access.right.title', { name: chosen.name })}
          closeLabel={t('common.close')}
        >
          <ChangeRightForm organizationId={props.organizationId} chosen={chosen} onClose={props.onClose} />
        </Sheet>
      )}
    </Show>
  );
}

type FormProps = Omit<ChangeRightSheetProps, 'chosen'> & { readonly chosen: ChosenRight };

/** Another level or end, or none at all; both show first what they change. */
function ChangeRightForm(props: FormProps): JSX.Element {
  const client = useQueryClient();
  const [taking, setTaking] = createSignal(false);
  const grantId = props.chosen.right.grantId;
  const form = createForm({
    initial: { level: props.chosen.right.level as string, endsAt: dayOf(props.chosen.right.endsAt) },
    label: (field) => (field === 'level' ? t('access.give.level') : t('access.give.end')),
    submit: async ({ level, endsAt }) => {
      const { organizationId } = props;
      if (taking()) await api.grant.revoke.mutate({ organizationId, grantId });
      else
        await api.grant.update.mutate({
          organizationId,
          grantId,
          level: level as Level,
          endsAt: endOf(endsAt),
        });
    },
    onDone: async () => {
      showToast({ tone: 'success', title: taking() ? t('access.right.taken') : t('access.right.saved') });
      props.onClose();
      await refreshAccess(client);
    },
  });
  /** A day that was not touched keeps its exact moment. */
  const endOf = (day: string): string | null =>
    day === dayOf(props.chosen.right.endsAt) ? props.chosen.right.endsAt : endOfDay(day);
  const change = (): AccessChange | null => {
    if (taking()) return { kind: 'revoke_grant', grantId };
    if (!form.dirty()) return null;
    return {
      kind: 'update_grant',
      grantId,
      level: form.values.level as Level,
      endsAt: endOf(form.values.endsAt),
    };
  };
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={taking() ? t('access.right.take') : t('access.right.save')}
      submitVariant={taking() ? 'danger' : 'primary'}
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={() => setTaking(!taking())}>
          {taking() ? t('access.right.keep') : t('access.right.takeAway')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <Show when={!taking()} fallback={<p>{t('access.right.takeText')}</p>}>
          <LevelAndEnd
            type={props.chosen.type}
            level={form.values.level}
            endsAt={form.values.endsAt}
            onLevel={form.set('level')}
            onEnd={form.set('endsAt')}
            errorOf={form.errorOf}
          />
        </Show>
        <ChangePreview organizationId={props.organizationId} change={change()} />
      </div>
    </FormShell>
  );
}
