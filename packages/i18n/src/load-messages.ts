import type { Locale } from '@atrium/contracts/locale';
import type { Area, Dictionaries } from './text-key.ts';

type Loaders = { readonly [A in Area]: () => Promise<Pick<Dictionaries, A>> };

// Spelled out, so that the bundler sees each import and makes one chunk per locale and area.
const loaders: { readonly [L in Locale]: Loaders } = {
  fr: {
    common: () => import('./messages/fr/common.ts'),
    errors: () => import('./messages/fr/errors.ts'),
    mail: () => import('./messages/fr/mail.ts'),
    shell: () => import('./messages/fr/shell.ts'),
    auth: () => import('./messages/fr/auth.ts'),
    organization: () => import('./messages/fr/organization.ts'),
    account: () => import('./messages/fr/account.ts'),
  },
  de: {
    common: () => import('./messages/de/common.ts'),
    errors: () => import('./messages/de/errors.ts'),
    mail: () => import('./messages/de/mail.ts'),
    shell: () => import('./messages/de/shell.ts'),
    auth: () => import('./messages/de/auth.ts'),
    organization: () => import('./messages/de/organization.ts'),
    account: () => import('./messages/de/account.ts'),
  },
  es: {
    common: () => import('./messages/es/common.ts'),
    errors: () => import('./messages/es/errors.ts'),
    mail: () => import('./messages/es/mail.ts'),
    shell: () => import('./messages/es/shell.ts'),
    auth: () => import('./messages/es/auth.ts'),
    organization: () => import('./messages/es/organization.ts'),
    account: () => import('./messages/es/account.ts'),
  },
  it: {
    common: () => import('./messages/it/common.ts'),
    errors: () => import('./messages/it/errors.ts'),
    mail: () => import('./messages/it/mail.ts'),
    shell: () => import('./messages/it/shell.ts'),
    auth: () => import('./messages/it/auth.ts'),
    organization: () => import('./messages/it/organization.ts'),
    account: () => import('./messages/it/account.ts'),
  },
  en: {
    common: () => import('./messages/en/common.ts'),
    errors: () => import('./messages/en/errors.ts'),
    mail: () => import('./messages/en/mail.ts'),
    shell: () => import('./messages/en/shell.ts'),
    auth: () => import('./messages/en/auth.ts'),
    organization: () => import('./messages/en/organization.ts'),
    account: () => import('./messages/en/account.ts'),
  },
};

/** The dictionaries of one locale for these areas. Repeating a call costs nothing: modules are loaded once. */
export const loadMessages = async <A extends Area>(
  locale: Locale,
  areas: readonly A[],
): Promise<Pick<Dictionaries, A>> => {
  const loaded = await Promise.all(areas.map((area) => loaders[locale][area]()));
  return Object.assign({}, ...loaded);
};
