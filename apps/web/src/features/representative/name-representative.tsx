import { Button } from '@atrium/ui/button/button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { MemberField } from '../member/member-field.tsx';
import { fullName, useMemberActions } from '../member/use-member-actions.ts';

type NameRepresentativeProps = {
  readonly organizationId: string;
  readonly accountId: string;
  /** False while somebody is named already. */
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onNamed: () => void;
};

export const NameRepresentative = (props: NameRepresentativeProps): JSX.Element => (
  <Show
    when={props.open}
    fallback={
      <div>
        <Button variant="quiet" onClick={() => props.onOpen()}>
          {t('replacement.name.another')}
        </Button>
      </div>
    }
  >
    <Naming {...props} />
  </Show>
);

/** The first step: another member gets the role beside whoever holds it (MEM-3). */
function Naming(props: NameRepresentativeProps): JSX.Element {
  const client = useQueryClient();
  const withSudo = useSudo();
  const { refresh } = useMemberActions(() => props.organizationId);
  const form = createForm({
    initial: { named: '' },
    required: ['named'],
    label: () => t('replacement.name.member'),
    submit: ({ named: accountId }) =>
      withSudo(() =>
        api.member.updateRole.mutate({
          ...{ organizationId: props.organizationId, accountId },
          role: 'legal_representative',
        }),
      ),
    onDone: async (member) => {
      showToast({ tone: 'success', title: t('replacement.name.done', { name: fullName(member) }) });
      await Promise.all([
        refresh(),
        client.invalidateQueries({ queryKey: organizationQuery(props.organizationId).queryKey }),
      ]);
      props.onNamed();
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('replacement.name.submit')}
      busyLabel={t('common.saving')}
    >
      <MemberField
        name="named"
        label={t('replacement.name.member')}
        help={t('replacement.name.help')}
        required
        organizationId={props.organizationId}
        except={props.accountId}
        lastingRoles={['administrator', 'collaborator']}
        value={form.values.named}
        onChange={form.set('named')}
        error={form.errorOf('named')}
      />
    </FormShell>
  );
}
