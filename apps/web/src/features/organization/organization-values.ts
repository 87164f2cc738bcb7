import type { ActionInput } from '@atrium/contracts/actions';
import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import type { OrganizationType } from '@atrium/contracts/organization/organization-types';
import type { OrganizationView } from '@atrium/contracts/organization/organization-view';

/** The form's fields; names are the last steps of the contract's paths, so that errors find them. */
export type OrganizationValues = {
  name: string;
  type: string;
  line1: string;
  line2: string;
  postalCode: string;
  city: string;
  country: string;
  phone: string;
  vatNumber: string;
  documentLocale: string;
  timeZone: string;
  currencyAccepted: boolean;
};

export const toValues = (view: OrganizationView): OrganizationValues => ({
  name: view.name,
  type: view.type,
  ...view.postalAddress,
  phone: view.phone,
  vatNumber: view.vatNumber,
  documentLocale: view.documentLocale,
  timeZone: view.timeZone,
  currencyAccepted: false,
});

export const toInput = (
  view: OrganizationView,
  values: OrganizationValues,
  acceptedCurrency: Currency | null,
): ActionInput<'organization.update'> => ({
  organizationId: view.id,
  version: view.version,
  name: values.name,
  type: values.type as OrganizationType,
  postalAddress: {
    line1: values.line1,
    line2: values.line2,
    postalCode: values.postalCode,
    city: values.city,
    country: values.country,
  },
  phone: values.phone,
  // A hidden field sends nothing: an individual has no VAT number.
  vatNumber: values.type === 'individual' ? '' : values.vatNumber,
  documentLocale: values.documentLocale as Locale,
  timeZone: values.timeZone,
  acceptedCurrency,
});
