import type { InvitationView } from '@atrium/contracts/invitation/invitation-view';
import type { Locale } from '@atrium/contracts/locale';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { InvitationFields } from './invitation-fields.tsx';
import { createOffer } from './offer-choices.ts';

type EditInvitationProps = {
  readonly organizationId: string;
  readonly invitation: InvitationView;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** What is offered, until somebody answers; the link stays good (MEM-5). */
export function EditInvitation(props: EditInvitationProps): JSX.Element {
  const { role, billingRight, locale, teams, grants } = props.invitation;
  const offer = createOffer({
    teams,
    products: grants.map(({ productId, name, type, level }) => ({ id: productId, name, type, level })),
  });
  const withSudo = useSudo();
  const form = createForm({
    initial: { role: role as string, billingRight, locale: locale as string },
    label: () => null,
    submit: (values) =>
      withSudo(() =>
        api.invitation.update.mutate({
          ...{ organizationId: props.organizationId, invitationId: props.invitation.id },
          ...{ role: values.role as MemberRole, billingRight: values.billingRight },
          ...{ locale: values.locale as Locale, ...offer.input() },
        }),
      ),
    onDone: () => {
      showToast({ tone: 'success', title: t('members.changed.saved') });
      props.onSaved();
    },
  });
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={t('members.invitations.editTitle')}
      description={t('members.invitations.editText', { email: props.invitation.email })}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('members.invitations.save')}
        busyLabel={t('common.saving')}
      >
        <InvitationFields organizationId={props.organizationId} offer={offer} form={form} />
      </FormShell>
    </Sheet>
  );
}
