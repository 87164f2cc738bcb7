import { netOfGross, vatOn } from '@atrium/contracts/desk-invoice/net-of-gross';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { CreditLine } from '../invoice/credit-lines.ts';
import { lineLefts } from './line-lefts.ts';

type GrossLine = { readonly position: number; readonly grossMinor: number };

/** Amounts with VAT, as people speak of them, as what a credit note holds; all of a line when all of it is asked for. */
export async function creditOfGross(
  tenant: TenantScope,
  invoiceId: string,
  lines: readonly GrossLine[],
): Promise<CreditLine[]> {
  const lefts = await lineLefts(tenant, invoiceId);
  return lines.map(({ position, grossMinor }) => {
    const line = lefts.find((one) => one.position === position);
    if (!line || grossMinor > line.leftMinor + vatOn(line.leftMinor, line.vatBasisPoints))
      throw new DomainError('invoice.credit_too_high', {});
    const netMinor = Math.min(line.leftMinor, netOfGross(grossMinor, line.vatBasisPoints));
    if (netMinor === 0) throw new DomainError('invoice.nothing_to_refund', {});
    return { position, netMinor, releaseFrom: null };
  });
}
