import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { FormShell } from '@atrium/ui/form/form-shell';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { useMemberActions } from '../member/use-member-actions.ts';

type StepDownProps = { readonly organization: MyOrganizationView; readonly accountId: string };

const roles = ['administrator', 'collaborator'] as const;

/** The second step: another role, or none. The server refuses whoever is the last one after all (MEM-2). */
export function StepDown(props: StepDownProps): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const withSudo = useSudo();
  const { refresh } = useMemberActions(() => props.organization.id);
  const roleOf = (choice: string) => roles.find((role) => role === choice);
  const form = createForm({
    initial: { choice: '', confirmed: false as boolean },
    required: ['choice', 'confirmed'],
    label: (field) => (field === 'choice' ? t('replacement.step.choice') : null),
    submit: async ({ choice }): Promise<void> => {
      const about = { organizationId: props.organization.id, accountId: props.accountId };
      const role = roleOf(choice);
      await withSudo<unknown>(() =>
        role ? api.member.updateRole.mutate({ ...about, role }) : api.member.leave.mutate(about),
      );
    },
    onDone: async (_result, { choice }) => {
      const { id, name: organization } = props.organization;
      const role = roleOf(choice);
      showToast({
        tone: 'success',
        title: role
          ? t('replacement.step.done', { role: t(`common.role.${role}`) })
          : t('replacement.step.left', { organization }),
      });
      navigate(role ? paths.organization(id) : paths.organizations);
      await Promise.all([refresh(), client.invalidateQueries({ queryKey: organizationQuery(id).queryKey })]);
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitVariant="danger"
      submitLabel={t(form.values.choice === 'leave' ? 'replacement.step.leave' : 'replacement.step.submit')}
      busyLabel={t('common.saving')}
      secondary={
        <LinkButton variant="quiet" href={paths.organization(props.organization.id)}>
          {t('replacement.step.stay')}
        </LinkButton>
      }
    >
      <RadioGroup
        name="choice"
        label={t('replacement.step.choice')}
        required
        value={form.values.choice}
        onChange={form.set('choice')}
        error={form.errorOf('choice')}
        options={[
          ...roles.map((value) => ({
            ...{ value, label: t(`common.role.${value}`), help: t(`replacement.means.${value}`) },
          })),
          { value: 'leave', label: t('replacement.step.leave'), help: t('replacement.means.leave') },
        ]}
      />
      <Checkbox
        name="confirmed"
        label={t('replacement.step.confirm')}
        checked={form.values.confirmed}
        onChange={form.set('confirmed')}
        error={form.errorOf('confirmed') && t('replacement.step.confirmMissing')}
      />
    </FormShell>
  );
}
