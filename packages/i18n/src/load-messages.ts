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
    mail: () => import('./messages/fr/mail.ts'),
    access: () => import('./messages/fr/access.ts'),
    organization: () => import('./messages/fr/organization.ts'),
    account: () => import('./messages/fr/account.ts'),
    report: () => import('./messages/fr/report.ts'),
    sms: () => import('./messages/fr/sms.ts'),
  }),
  de: areas(() => import('./messages/de/basic.ts'), {
    mail: () => import('./messages/de/mail.ts'),
    access: () => import('./messages/de/access.ts'),
    organization: () => import('./messages/de/organization.ts'),
    account: () => import('./messages/de/account.ts'),
    report: () => import('./messages/de/report.ts'),
    sms: () => import('./messages/de/sms.ts'),
  }),
  es: areas(() => import('./messages/es/basic.ts'), {
    mail: () => import('./messages/es/mail.ts'),
    access: () => import('./messages/es/access.ts'),
    organization: () => import('./messages/es/organization.ts'),
    account: () => import('./messages/es/account.ts'),
    report: () => import('./messages/es/report.ts'),
    sms: () => import('./messages/es/sms.ts'),
  }),
  it: areas(() => import('./messages/it/basic.ts'), {
    mail: () => import('./messages/it/mail.ts'),
    access: () => import('./messages/it/access.ts'),
    organization: () => import('./messages/it/organization.ts'),
    account: () => import('./messages/it/account.ts'),
    report: () => import('./messages/it/report.ts'),
    sms: () => import('./messages/it/sms.ts'),
  }),
  en: areas(() => import('./messages/en/basic.ts'), {
    mail: () => import('./messages/en/mail.ts'),
    access: () => import('./messages/en/access.ts'),
    organization: () => import('./messages/en/organization.ts'),
    account: () => import('./messages/en/account.ts'),
    report: () => import('./messages/en/report.ts'),
    sms: () => import('./messages/en/sms.ts'),
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
