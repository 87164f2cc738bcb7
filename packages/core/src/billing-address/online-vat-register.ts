import { isEuMember } from '@atrium/billing/vat/vat-area';
import { z } from 'zod';
import type { VatAnswer, VatRegister } from './vat-register.ts';

export type RegisterAddresses = { readonly vies: string; readonly uid: string };

export const registerAddresses: RegisterAddresses = {
  vies: 'https://ec.europa.eu/taxation_customs/vies/rest-api/check-vat-number',
  uid: 'https://www.uid-wse.admin.ch/V5.0/PublicServices.svc',
};

const waitMilliseconds = 8000;
const unavailable: VatAnswer = { state: 'unavailable', consultation: '' };
const ViesAnswer = z.object({ valid: z.boolean(), requestIdentifier: z.string().nullish() });

/** The public registers. One that is late, down or says something else is unavailable, and never a "no" (INV-9). */
export const createOnlineVatRegister =
  (addresses: RegisterAddresses = registerAddresses): VatRegister =>
  async (country, vatNumber) => {
    try {
      if (country === 'CH' || country === 'LI') return await askUid(addresses.uid, vatNumber);
      return isEuMember(country) ? await askVies(addresses.vies, vatNumber) : unavailable;
    } catch {
      return unavailable;
    }
  };

async function askVies(address: string, vatNumber: string): Promise<VatAnswer> {
  const body = JSON.stringify({ countryCode: vatNumber.slice(0, 2), vatNumber: vatNumber.slice(2) });
  const response = await fetch(address, {
    ...{ method: 'POST', body, headers: { 'content-type': 'application/json' } },
    signal: AbortSignal.timeout(waitMilliseconds),
  });
  if (!response.ok) return unavailable;
  const answer = ViesAnswer.safeParse(await response.json());
  if (!answer.success) return unavailable;
  const { valid, requestIdentifier } = answer.data;
  return { state: valid ? 'valid' : 'invalid', consultation: requestIdentifier ?? '' };
}

/** `ValidateVatNumber` of the Swiss UID register, which speaks SOAP. */
async function askUid(address: string, vatNumber: string): Promise<VatAnswer> {
  const digits = vatNumber.replace(/\D/g, '');
  const body = `<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
<ValidateVatNumber xmlns="http://www.uid.admin.ch/xmlns/uid-wse"><vatNumber>CHE${digits}</vatNumber></ValidateVatNumber>
</s:Body></s:Envelope>`;
  const response = await fetch(address, {
    ...{ method: 'POST', body, signal: AbortSignal.timeout(waitMilliseconds) },
    headers: {
      'content-type': 'text/xml; charset=utf-8',
      soapaction: 'http://www.uid.admin.ch/xmlns/uid-wse/IPublicServices/ValidateVatNumber',
    },
  });
  if (!response.ok) return unavailable;
  const said = /<ValidateVatNumberResult>(true|false)<\/ValidateVatNumberResult>/.exec(await response.text());
  if (!said) return unavailable;
  return { state: said[1] === 'true' ? 'valid' : 'invalid', consultation: '' };
}
