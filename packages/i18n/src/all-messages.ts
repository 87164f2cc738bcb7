import type { Locale } from '@atrium/contracts/locale';
import { access as deAccess } from './messages/de/access.ts';
import { account as deAccount } from './messages/de/account.ts';
import { auth as deAuth } from './messages/de/auth.ts';
import { common as deCommon } from './messages/de/common.ts';
import { errors as deErrors } from './messages/de/errors.ts';
import { mail as deMail } from './messages/de/mail.ts';
import { organization as deOrganization } from './messages/de/organization.ts';
import { report as deReport } from './messages/de/report.ts';
import { shell as deShell } from './messages/de/shell.ts';
import { sms as deSms } from './messages/de/sms.ts';
import { access as enAccess } from './messages/en/access.ts';
import { account as enAccount } from './messages/en/account.ts';
import { auth as enAuth } from './messages/en/auth.ts';
import { common as enCommon } from './messages/en/common.ts';
import { errors as enErrors } from './messages/en/errors.ts';
import { mail as enMail } from './messages/en/mail.ts';
import { organization as enOrganization } from './messages/en/organization.ts';
import { report as enReport } from './messages/en/report.ts';
import { shell as enShell } from './messages/en/shell.ts';
import { sms as enSms } from './messages/en/sms.ts';
import { access as esAccess } from './messages/es/access.ts';
import { account as esAccount } from './messages/es/account.ts';
import { auth as esAuth } from './messages/es/auth.ts';
import { common as esCommon } from './messages/es/common.ts';
import { errors as esErrors } from './messages/es/errors.ts';
import { mail as esMail } from './messages/es/mail.ts';
import { organization as esOrganization } from './messages/es/organization.ts';
import { report as esReport } from './messages/es/report.ts';
import { shell as esShell } from './messages/es/shell.ts';
import { sms as esSms } from './messages/es/sms.ts';
import { access as frAccess } from './messages/fr/access.ts';
import { account as frAccount } from './messages/fr/account.ts';
import { auth as frAuth } from './messages/fr/auth.ts';
import { common as frCommon } from './messages/fr/common.ts';
import { errors as frErrors } from './messages/fr/errors.ts';
import { mail as frMail } from './messages/fr/mail.ts';
import { organization as frOrganization } from './messages/fr/organization.ts';
import { report as frReport } from './messages/fr/report.ts';
import { shell as frShell } from './messages/fr/shell.ts';
import { sms as frSms } from './messages/fr/sms.ts';
import { access as itAccess } from './messages/it/access.ts';
import { account as itAccount } from './messages/it/account.ts';
import { auth as itAuth } from './messages/it/auth.ts';
import { common as itCommon } from './messages/it/common.ts';
import { errors as itErrors } from './messages/it/errors.ts';
import { mail as itMail } from './messages/it/mail.ts';
import { organization as itOrganization } from './messages/it/organization.ts';
import { report as itReport } from './messages/it/report.ts';
import { shell as itShell } from './messages/it/shell.ts';
import { sms as itSms } from './messages/it/sms.ts';
import type { Dictionaries } from './text-key.ts';

const all: { readonly [L in Locale]: Dictionaries } = {
  fr: {
    common: frCommon,
    errors: frErrors,
    mail: frMail,
    access: frAccess,
    shell: frShell,
    auth: frAuth,
    organization: frOrganization,
    account: frAccount,
    report: frReport,
    sms: frSms,
  },
  de: {
    common: deCommon,
    errors: deErrors,
    mail: deMail,
    access: deAccess,
    shell: deShell,
    auth: deAuth,
    organization: deOrganization,
    account: deAccount,
    report: deReport,
    sms: deSms,
  },
  es: {
    common: esCommon,
    errors: esErrors,
    mail: esMail,
    access: esAccess,
    shell: esShell,
    auth: esAuth,
    organization: esOrganization,
    account: esAccount,
    report: esReport,
    sms: esSms,
  },
  it: {
    common: itCommon,
    errors: itErrors,
    mail: itMail,
    access: itAccess,
    shell: itShell,
    auth: itAuth,
    organization: itOrganization,
    account: itAccount,
    report: itReport,
    sms: itSms,
  },
  en: {
    common: enCommon,
    errors: enErrors,
    mail: enMail,
    access: enAccess,
    shell: enShell,
    auth: enAuth,
    organization: enOrganization,
    account: enAccount,
    report: enReport,
    sms: enSms,
  },
};

/** Every text of one locale. For the server: a browser loads only what a page needs (`load-messages.ts`). */
export const messagesOf = (locale: Locale): Dictionaries => all[locale];
