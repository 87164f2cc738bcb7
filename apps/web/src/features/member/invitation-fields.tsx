import { locales } from '@atrium/contracts/locale';
import { Select } from '@atrium/ui/field/select';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import type { Offer } from './offer-choices.ts';
import { OfferFields } from './offer-fields.tsx';
import { RoleFields } from './role-fields.tsx';

type InvitationFieldsProps = {
  readonly organizationId: string;
  readonly offer: Offer;
  readonly form: {
    readonly values: { readonly role: string; readonly billingRight: boolean; readonly locale: string };
    readonly set: ((field: 'role' | 'locale') => (value: string) => void) &
      ((field: 'billingRight') => (value: boolean) => void);
    readonly errorOf: (field: string) => string | undefined;
  };
};

/** What is offered, and in which language; whether it is sent or has been (MEM-5). */
export const InvitationFields = (props: InvitationFieldsProps): JSX.Element => (
  <>
    <RoleFields
      role={props.form.values.role}
      billingRight={props.form.values.billingRight}
      onRole={props.form.set('role')}
      onBilling={props.form.set('billingRight')}
      roleError={props.form.errorOf('role')}
      billingError={props.form.errorOf('billingRight')}
    />
    <OfferFields
      organizationId={props.organizationId}
      role={props.form.values.role}
      offer={props.offer}
      error={props.form.errorOf('grants')}
    />
    <Select
      name="locale"
      label={t('members.invite.locale')}
      options={locales.map((value) => ({ value, label: t(`common.language.${value}`) }))}
      value={props.form.values.locale}
      onChange={props.form.set('locale')}
    />
  </>
);
