import type { Locale } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { codeOf } from '@atrium/core/test/second-factors';
import type { Reader } from '@atrium/help/guide';
import type { Walk, WalkVariable } from '@atrium/help/walk';
import type { BrowserContext } from 'playwright-core';
import { giveMoney } from './make-money.ts';
import { offerProduct, orderProduct, product } from './make-product.ts';
import { callAction, readCode, readLink } from './portal-api.ts';
import { codeOfCaller, signInStaff } from './staff-reader.ts';

/** Who plays a walk, and what the variables of guide.yaml stand for. */
export type WalkReader = {
  readonly variables: Readonly<Record<Exclude<WalkVariable, 'code' | 'appCode'>, string>>;
  /** The organization that is open at the start; empty for a visitor. */
  readonly organizationId: string;
};

export const organization = 'Atelier Nord';
const secondOrganization = 'Studio Sud';
const demoOrganization = 'Demo Company';
const password = 'seven blue lanterns swim';
/** Whoever else may be in the reader's organization: what a walk is given, and the role. */
const joining = { colleague: 'external_user', deputy: 'collaborator' };
const colleague = { firstName: 'Nina', lastName: 'Example' };

type Account = { readonly organizations: readonly { readonly id: string; readonly name: string }[] };

/** A reader in the wanted role and language, signed in in this browser. `unique` keeps walks apart. */
export async function makeReader(
  context: BrowserContext,
  { as, has, locale, unique }: Pick<Walk, 'as' | 'has'> & { locale: Locale; unique: string },
): Promise<WalkReader> {
  const email = `${unique}@walks.example`;
  const variables = {
    ...{ email, password, organization, secondOrganization, product, unique, locale },
    firstName: 'Ada',
    colleague: `${colleague.firstName} ${colleague.lastName}`,
    newcomer: `${unique}@help.example`,
    supportCode: '',
  };
  if (as === 'staff') {
    const supportCode = await codeOfCaller(context);
    await signInStaff(context, locale);
    return { variables: { ...variables, supportCode }, organizationId: '' };
  }
  if (as === 'visitor') {
    if (has.includes('second-factor')) {
      await makeOwner(context, email, locale);
      await enableSecondFactor(context);
      await context.clearCookies();
    } else {
      await signUp(context, email, locale);
    }
    return { variables, organizationId: '' };
  }
  // Somebody of their own can be made for the highest role; the others exist in the demo company alone.
  if (as === 'legal_representative') {
    const organizationId = await makeOwner(context, email, locale);
    if (has.includes('second-factor')) await enableSecondFactor(context);
    for (const [given, role] of Object.entries(joining)) {
      if (has.some((name) => name === given))
        await addColleague(context, { organizationId, role, email: `${given}-${email}`, locale });
    }
    if (has.includes('prepaid-money')) await giveMoney(context, organizationId);
    if (has.includes('product')) await orderProduct(context, { organizationId, locale });
    if (has.includes('offer')) await offerProduct(context, { organizationId, locale, email, password });
    return { variables, organizationId };
  }
  const organizationId = await signInAsDemo(context, as, locale);
  return { variables: { ...variables, organization: demoOrganization }, organizationId };
}

async function signUp({ request }: BrowserContext, email: string, locale: Locale): Promise<string> {
  const person = { firstName: 'Ada', lastName: 'Sample', email, password, locale, country: 'CH' };
  const created = await callAction<{ confirmationId: string }>(request, 'account.signUp', 'mutation', person);
  return created.confirmationId;
}

async function makeOwner(context: BrowserContext, email: string, locale: Locale): Promise<string> {
  const { request } = context;
  const confirmationId = await signUp(context, email, locale);
  const code = await readCode(request, email);
  await callAction(request, 'account.confirmEmail', 'mutation', { by: 'code', confirmationId, code });
  const create = (name: string): Promise<{ id: string }> =>
    callAction(request, 'organization.create', 'mutation', {
      ...{
        idempotencyKey: crypto.randomUUID(),
        name,
        type: 'company',
        country: 'CH',
        documentLocale: locale,
      },
    });
  await create(secondOrganization);
  const { id } = await create(organization);
  await callAction(request, 'organization.update', 'mutation', {
    ...{ organizationId: id, version: await versionOf(context, id), name: organization, type: 'company' },
    postalAddress: { line1: 'Rue du Port 3', line2: '', postalCode: '1204', city: 'Genève', country: 'CH' },
    ...{ phone: '', vatNumber: '', documentLocale: locale },
  });
  return id;
}

async function versionOf({ request }: BrowserContext, organizationId: string): Promise<number> {
  const view = await callAction<{ version: number }>(request, 'organization.get', 'query', {
    organizationId,
  });
  return view.version;
}

/** An authenticator app; the password holds for the next steps, as it does right after a sign-in. */
async function enableSecondFactor({ request }: BrowserContext): Promise<void> {
  await callAction(request, 'session.confirmPassword', 'mutation', { password });
  const { secret } = await callAction<{ secret: string }>(
    ...([request, 'secondFactor.startAuthenticator', 'mutation', {}] as const),
  );
  const code = codeOf(secret, new Date());
  await callAction(request, 'secondFactor.activateAuthenticator', 'mutation', { code });
}

/** Another member of the organization, who has joined by an invitation. */
async function addColleague(
  context: BrowserContext,
  joins: {
    readonly organizationId: string;
    readonly role: string;
    readonly email: string;
    readonly locale: Locale;
  },
): Promise<void> {
  const { request } = context;
  const { organizationId, role, email, locale } = joins;
  const offer = { role, billingRight: false, locale, emails: [email] };
  await callAction(request, 'invitation.create', 'mutation', {
    ...{ organizationId, idempotencyKey: crypto.randomUUID(), ...offer },
  });
  const link = await readLink(request, { to: email, path: '/invitation' });
  const token = link.split('.').at(-1) ?? '';
  const mine = await context.cookies();
  await context.clearCookies();
  await callAction(request, 'invitation.signUp', 'mutation', {
    ...{ organizationId, token, ...colleague, password, locale, country: 'CH' },
  });
  await context.clearCookies();
  await context.addCookies(mine);
}

async function signInAsDemo({ request }: BrowserContext, as: Reader, locale: Locale): Promise<string> {
  const email = demoLogins.find(({ role }) => role === as)?.email ?? '';
  await callAction(request, 'session.signIn', 'mutation', { email, password: demoPassword });
  await callAction(request, 'account.update', 'mutation', { locale });
  const { organizations } = await callAction<Account>(request, 'account.get', 'query', {});
  return organizations.find(({ name }) => name === demoOrganization)?.id ?? '';
}
