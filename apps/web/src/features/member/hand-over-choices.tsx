import type { ActionOutput } from '@atrium/contracts/actions';
import type { MemberView } from '@atrium/contracts/member/member-view';
import type { ReportView } from '@atrium/contracts/report/report-view';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Section } from '@atrium/ui/page/section';
import { For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { MemberField } from './member-field.tsx';
import styles from './members.module.css';

type Item = ActionOutput<'member.listHeldData'>['items'][number];

type HandOverChoicesProps = {
  readonly organizationId: string;
  readonly member: MemberView;
  readonly items: readonly Item[];
  readonly onPrepared: (report: ReportView) => void;
};

const recipientOf = (id: string): string => `to:${id}`;

/** What becomes of each thing that a product holds of the person; the server then says what will happen. */
export function HandOverChoices(props: HandOverChoicesProps): JSX.Element {
  const initial: Record<string, string> = Object.fromEntries(
    props.items.flatMap(({ id, usual }) => [
      [id, usual],
      [recipientOf(id), ''],
    ]),
  );
  const form = createForm({
    initial,
    label: () => null,
    submit: (values) =>
      api.member.prepareRemoval.mutate({
        ...{ organizationId: props.organizationId, accountId: props.member.accountId },
        choices: Object.fromEntries(
          props.items.map(({ id }) => [
            id,
            values[id] === 'hand_over' ? `hand_over:${values[recipientOf(id)]}` : (values[id] ?? ''),
          ]),
        ),
      }),
    onDone: (report) => props.onPrepared(report),
  });
  return (
    <Section title={t('members.removal.data')}>
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('members.removal.prepare')}
        busyLabel={t('members.removal.preparing')}
      >
        <Show when={props.items.length > 0} fallback={<p>{t('members.removal.noData')}</p>}>
          <For each={props.items}>
            {(item) => (
              <div class={styles.item}>
                <RadioGroup
                  name={item.id}
                  label={t('members.removal.decision', { item: item.name, product: item.product })}
                  options={item.decisions.map((value) => ({ value, label: t(`members.removal.${value}`) }))}
                  value={form.values[item.id] ?? ''}
                  onChange={form.set(item.id)}
                  error={form.values[item.id] === 'hand_over' ? undefined : form.errorOf(item.id)}
                />
                <Show when={form.values[item.id] === 'hand_over'}>
                  <MemberField
                    name={recipientOf(item.id)}
                    label={t('members.removal.recipient')}
                    organizationId={props.organizationId}
                    except={props.member.accountId}
                    value={form.values[recipientOf(item.id)] ?? ''}
                    onChange={form.set(recipientOf(item.id))}
                    error={form.errorOf(item.id)}
                  />
                </Show>
              </div>
            )}
          </For>
        </Show>
      </FormShell>
    </Section>
  );
}
