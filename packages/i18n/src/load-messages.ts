import type { Locale } from '@atrium/contracts/locale';
import type { Area, Dictionaries } from './text-key.ts';

type Loaders = { readonly [A in Area]: () => Promise<Pick<Dictionaries, A>> };

type BasicArea = 'auth' | 'common' | 'errors' | 'shell';
type Basic = () => Promise<Pick<Dictionaries, BasicArea>>;

/** The basic areas come together, every other one on its own. */
function areas(basic: Basic, others: Omit<Loaders, BasicArea>): Loaders {
  return { auth: basic, common: basic, errors: basic, shell: basic, ...others };
}

// Spelled out, so that the bundler sees each import and makes a chunk of it.
const loaders: { readonly [L in Locale]: Loaders } = {
  fr: areas(() => import('./messages/fr/basic.ts'), {
    identity: () => import('./messages/fr/identity.ts'),
    desk: () => import('./messages/fr/desk.ts'),
    help: () => import('./messages/fr/help.ts'),
    mail: () => import('./messages/fr/mail.ts'),
    access: () => import('./messages/fr/access.ts'),
    letters: () => import('./messages/fr/letters.ts'),
    deletion: () => import('./messages/fr/deletion.ts'),
    requirement: () => import('./messages/fr/requirement.ts'),
    logo: () => import('./messages/fr/logo.ts'),
    events: () => import('./messages/fr/events.ts'),
    activity: () => import('./messages/fr/activity.ts'),
    organization: () => import('./messages/fr/organization.ts'),
    account: () => import('./messages/fr/account.ts'),
    membership: () => import('./messages/fr/membership.ts'),
    recovery: () => import('./messages/fr/recovery.ts'),
    password: () => import('./messages/fr/password.ts'),
    alerts: () => import('./messages/fr/alerts.ts'),
    report: () => import('./messages/fr/report.ts'),
    sms: () => import('./messages/fr/sms.ts'),
    security: () => import('./messages/fr/security.ts'),
    notices: () => import('./messages/fr/notices.ts'),
  }),
  de: areas(() => import('./messages/de/basic.ts'), {
    identity: () => import('./messages/de/identity.ts'),
    desk: () => import('./messages/de/desk.ts'),
    help: () => import('./messages/de/help.ts'),
    mail: () => import('./messages/de/mail.ts'),
    access: () => import('./messages/de/access.ts'),
    letters: () => import('./messages/de/letters.ts'),
    deletion: () => import('./messages/de/deletion.ts'),
    requirement: () => import('./messages/de/requirement.ts'),
    logo: () => import('./messages/de/logo.ts'),
    events: () => import('./messages/de/events.ts'),
    activity: () => import('./messages/de/activity.ts'),
    organization: () => import('./messages/de/organization.ts'),
    account: () => import('./messages/de/account.ts'),
    membership: () => import('./messages/de/membership.ts'),
    recovery: () => import('./messages/de/recovery.ts'),
    password: () => import('./messages/de/password.ts'),
    alerts: () => import('./messages/de/alerts.ts'),
    report: () => import('./messages/de/report.ts'),
    sms: () => import('./messages/de/sms.ts'),
    security: () => import('./messages/de/security.ts'),
    notices: () => import('./messages/de/notices.ts'),
  }),
  es: areas(() => import('./messages/es/basic.ts'), {
    identity: () => import('./messages/es/identity.ts'),
    desk: () => import('./messages/es/desk.ts'),
    help: () => import('./messages/es/help.ts'),
    mail: () => import('./messages/es/mail.ts'),
    access: () => import('./messages/es/access.ts'),
    letters: () => import('./messages/es/letters.ts'),
    deletion: () => import('./messages/es/deletion.ts'),
    requirement: () => import('./messages/es/requirement.ts'),
    logo: () => import('./messages/es/logo.ts'),
    events: () => import('./messages/es/events.ts'),
    activity: () => import('./messages/es/activity.ts'),
    organization: () => import('./messages/es/organization.ts'),
    account: () => import('./messages/es/account.ts'),
    membership: () => import('./messages/es/membership.ts'),
    recovery: () => import('./messages/es/recovery.ts'),
    password: () => import('./messages/es/password.ts'),
    alerts: () => import('./messages/es/alerts.ts'),
    report: () => import('./messages/es/report.ts'),
    sms: () => import('./messages/es/sms.ts'),
    security: () => import('./messages/es/security.ts'),
    notices: () => import('./messages/es/notices.ts'),
  }),
  it: areas(() => import('./messages/it/basic.ts'), {
    identity: () => import('./messages/it/identity.ts'),
    desk: () => import('./messages/it/desk.ts'),
    help: () => import('./messages/it/help.ts'),
    mail: () => import('./messages/it/mail.ts'),
    access: () => import('./messages/it/access.ts'),
    letters: () => import('./messages/it/letters.ts'),
    deletion: () => import('./messages/it/deletion.ts'),
    requirement: () => import('./messages/it/requirement.ts'),
    logo: () => import('./messages/it/logo.ts'),
    events: () => import('./messages/it/events.ts'),
    activity: () => import('./messages/it/activity.ts'),
    organization: () => import('./messages/it/organization.ts'),
    account: () => import('./messages/it/account.ts'),
    membership: () => import('./messages/it/membership.ts'),
    recovery: () => import('./messages/it/recovery.ts'),
    password: () => import('./messages/it/password.ts'),
    alerts: () => import('./messages/it/alerts.ts'),
    report: () => import('./messages/it/report.ts'),
    sms: () => import('./messages/it/sms.ts'),
    security: () => import('./messages/it/security.ts'),
    notices: () => import('./messages/it/notices.ts'),
  }),
  en: areas(() => import('./messages/en/basic.ts'), {
    identity: () => import('./messages/en/identity.ts'),
    desk: () => import('./messages/en/desk.ts'),
    help: () => import('./messages/en/help.ts'),
    mail: () => import('./messages/en/mail.ts'),
    access: () => import('./messages/en/access.ts'),
    letters: () => import('./messages/en/letters.ts'),
    deletion: () => import('./messages/en/deletion.ts'),
    requirement: () => import('./messages/en/requirement.ts'),
    logo: () => import('./messages/en/logo.ts'),
    events: () => import('./messages/en/events.ts'),
    activity: () => import('./messages/en/activity.ts'),
    organization: () => import('./messages/en/organization.ts'),
    account: () => import('./messages/en/account.ts'),
    membership: () => import('./messages/en/membership.ts'),
    recovery: () => import('./messages/en/recovery.ts'),
    password: () => import('./messages/en/password.ts'),
    alerts: () => import('./messages/en/alerts.ts'),
    report: () => import('./messages/en/report.ts'),
    sms: () => import('./messages/en/sms.ts'),
    security: () => import('./messages/en/security.ts'),
    notices: () => import('./messages/en/notices.ts'),
  }),
};

/** The dictionaries of one locale for at least these areas. Repeating a call costs nothing: modules are loaded once. */
export const loadMessages = async <A extends Area>(
  locale: Locale,
  areas: readonly A[],
): Promise<Pick<Dictionaries, A>> => {
  const loaded = await Promise.all(areas.map((area) => loaders[locale][area]()));
  return Object.assign({}, ...loaded);
};
