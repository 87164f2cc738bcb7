import {
  supportCodeHours,
  supportCodeLeastMinutes,
  vipCodeDays,
} from '@atrium/contracts/support/support-types';
import type { AccountScope, TenantScope } from '@atrium/db/client/scopes';
import {
  findSupportCode,
  findVipCode,
  isCodeTaken,
  type NewCode,
  replaceSupportCode,
  replaceVipCode,
  type StoredCode,
} from '@atrium/db/support/code-queries';
import type { Host } from '../kernel/host.ts';
import { newCode, openCode } from './code-secrets.ts';

type Parts = { readonly host: Pick<Host, 'secrets'>; readonly now: Date };

const later = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** One's own code, made with the first look and anew with the first look after it has ended (SUP-1). */
export async function currentSupportCode(own: AccountScope, { host, now }: Parts) {
  const endingBy = later(now, supportCodeLeastMinutes);
  const stored =
    running(await findSupportCode(own), endingBy) ??
    (await replaceSupportCode(own, await nextSupportCode(own, { host, now }), endingBy)) ??
    (await findSupportCode(own));
  return viewSupportCode(own, host, stored);
}

/** Another one at once; the old one names nobody from here on. */
export async function renewedSupportCode(own: AccountScope, { host, now }: Parts) {
  const stored = await replaceSupportCode(own, await nextSupportCode(own, { host, now }), null);
  return viewSupportCode(own, host, stored);
}

function viewSupportCode(own: AccountScope, host: Parts['host'], stored: StoredCode | undefined) {
  if (!stored) throw new Error('a support code was neither there nor made');
  const code = openCode(host.secrets, 'support', own.accountId, stored.sealed);
  return { code, endsAt: stored.endsAt.toISOString() };
}

const nextSupportCode = (own: AccountScope, { host, now }: Parts): Promise<NewCode> =>
  untaken(
    () => newCode(host.secrets, 'support', own.accountId, [now, later(now, supportCodeHours * 60)]),
    ({ codeMac }) => isCodeTaken(own, 'supportCode', codeMac, now),
  );

/** The code of the organization, made and replaced in the same way (SUP-2). */
export async function currentVipCode(tenant: TenantScope, { host, now }: Parts) {
  const endingBy = later(now, supportCodeLeastMinutes);
  const stored =
    running(await findVipCode(tenant), endingBy) ??
    (await replaceVipCode(tenant, await nextVipCode(tenant, { host, now }), endingBy)) ??
    (await findVipCode(tenant));
  return viewVipCode(tenant, host, stored);
}

export async function renewedVipCode(tenant: TenantScope, { host, now }: Parts) {
  const stored = await replaceVipCode(tenant, await nextVipCode(tenant, { host, now }), null);
  return viewVipCode(tenant, host, stored);
}

function viewVipCode(tenant: TenantScope, host: Parts['host'], stored: StoredCode | undefined) {
  if (!stored) throw new Error('a VIP code was neither there nor made');
  const code = openCode(host.secrets, 'vip', tenant.organizationId, stored.sealed);
  return { code, endsAt: stored.endsAt.toISOString() };
}

const nextVipCode = (tenant: TenantScope, { host, now }: Parts): Promise<NewCode> =>
  untaken(
    () => newCode(host.secrets, 'vip', tenant.organizationId, [now, later(now, vipCodeDays * 1440)]),
    ({ codeMac }) => isCodeTaken(tenant, 'vipCode', codeMac, now),
  );

const running = (stored: StoredCode | undefined, endingBy: Date): StoredCode | undefined =>
  stored && stored.endsAt > endingBy ? stored : undefined;

/** Of two who draw the same one in the same moment, neither is found by it until one of them renews. */
async function untaken(draw: () => NewCode, isTaken: (code: NewCode) => Promise<boolean>): Promise<NewCode> {
  for (;;) {
    const code = draw();
    if (!(await isTaken(code))) return code;
  }
}
