import type { VatState } from '@atrium/db/billing-address/billing-address-queries';

export type VatAnswer = {
  readonly state: Exclude<VatState, 'unchecked'>;
  /** The register's number for this consultation, where it gives one: evidence for an audit. */
  readonly consultation: string;
};

/** Asks the register of a country about a VAT number in its normal form (INV-9): VIES in the EU, the UID register in Switzerland. */
export type VatRegister = (country: string, vatNumber: string) => Promise<VatAnswer>;

/** Where no register is asked: a number with right check digits counts as valid. For demonstrations and tests only. */
export const localVatRegister: VatRegister = async () => ({ state: 'valid', consultation: '' });
