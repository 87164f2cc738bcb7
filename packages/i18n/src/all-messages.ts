import type { Locale } from '@atrium/contracts/locale';
import { access as deAccess } from './messages/de/access.ts';
import { account as deAccount } from './messages/de/account.ts';
import { activity as deActivity } from './messages/de/activity.ts';
import { alerts as deAlerts } from './messages/de/alerts.ts';
import { auth as deAuth } from './messages/de/auth.ts';
import { choose as deChoose } from './messages/de/choose.ts';
import { common as deCommon } from './messages/de/common.ts';
import { correspondence as deCorrespondence } from './messages/de/correspondence.ts';
import { deletion as deDeletion } from './messages/de/deletion.ts';
import { desk as deDesk } from './messages/de/desk.ts';
import { documents as deDocuments } from './messages/de/documents.ts';
import { errors as deErrors } from './messages/de/errors.ts';
import { events as deEvents } from './messages/de/events.ts';
import { factors as deFactors } from './messages/de/factors.ts';
import { help as deHelp } from './messages/de/help.ts';
import { identity as deIdentity } from './messages/de/identity.ts';
import { invitation as deInvitation } from './messages/de/invitation.ts';
import { letters as deLetters } from './messages/de/letters.ts';
import { logo as deLogo } from './messages/de/logo.ts';
import { mail as deMail } from './messages/de/mail.ts';
import { members as deMembers } from './messages/de/members.ts';
import { membership as deMembership } from './messages/de/membership.ts';
import { notices as deNotices } from './messages/de/notices.ts';
import { organization as deOrganization } from './messages/de/organization.ts';
import { password as dePassword } from './messages/de/password.ts';
import { profile as deProfile } from './messages/de/profile.ts';
import { recovery as deRecovery } from './messages/de/recovery.ts';
import { replacement as deReplacement } from './messages/de/replacement.ts';
import { report as deReport } from './messages/de/report.ts';
import { requirement as deRequirement } from './messages/de/requirement.ts';
import { security as deSecurity } from './messages/de/security.ts';
import { shell as deShell } from './messages/de/shell.ts';
import { sms as deSms } from './messages/de/sms.ts';
import { succession as deSuccession } from './messages/de/succession.ts';
import { support as deSupport } from './messages/de/support.ts';
import { team as deTeam } from './messages/de/team.ts';
import { tokens as deTokens } from './messages/de/tokens.ts';
import { access as enAccess } from './messages/en/access.ts';
import { account as enAccount } from './messages/en/account.ts';
import { activity as enActivity } from './messages/en/activity.ts';
import { alerts as enAlerts } from './messages/en/alerts.ts';
import { auth as enAuth } from './messages/en/auth.ts';
import { choose as enChoose } from './messages/en/choose.ts';
import { common as enCommon } from './messages/en/common.ts';
import { correspondence as enCorrespondence } from './messages/en/correspondence.ts';
import { deletion as enDeletion } from './messages/en/deletion.ts';
import { desk as enDesk } from './messages/en/desk.ts';
import { documents as enDocuments } from './messages/en/documents.ts';
import { errors as enErrors } from './messages/en/errors.ts';
import { events as enEvents } from './messages/en/events.ts';
import { factors as enFactors } from './messages/en/factors.ts';
import { help as enHelp } from './messages/en/help.ts';
import { identity as enIdentity } from './messages/en/identity.ts';
import { invitation as enInvitation } from './messages/en/invitation.ts';
import { letters as enLetters } from './messages/en/letters.ts';
import { logo as enLogo } from './messages/en/logo.ts';
import { mail as enMail } from './messages/en/mail.ts';
import { members as enMembers } from './messages/en/members.ts';
import { membership as enMembership } from './messages/en/membership.ts';
import { notices as enNotices } from './messages/en/notices.ts';
import { organization as enOrganization } from './messages/en/organization.ts';
import { password as enPassword } from './messages/en/password.ts';
import { profile as enProfile } from './messages/en/profile.ts';
import { recovery as enRecovery } from './messages/en/recovery.ts';
import { replacement as enReplacement } from './messages/en/replacement.ts';
import { report as enReport } from './messages/en/report.ts';
import { requirement as enRequirement } from './messages/en/requirement.ts';
import { security as enSecurity } from './messages/en/security.ts';
import { shell as enShell } from './messages/en/shell.ts';
import { sms as enSms } from './messages/en/sms.ts';
import { succession as enSuccession } from './messages/en/succession.ts';
import { support as enSupport } from './messages/en/support.ts';
import { team as enTeam } from './messages/en/team.ts';
import { tokens as enTokens } from './messages/en/tokens.ts';
import { access as esAccess } from './messages/es/access.ts';
import { account as esAccount } from './messages/es/account.ts';
import { activity as esActivity } from './messages/es/activity.ts';
import { alerts as esAlerts } from './messages/es/alerts.ts';
import { auth as esAuth } from './messages/es/auth.ts';
import { choose as esChoose } from './messages/es/choose.ts';
import { common as esCommon } from './messages/es/common.ts';
import { correspondence as esCorrespondence } from './messages/es/correspondence.ts';
import { deletion as esDeletion } from './messages/es/deletion.ts';
import { desk as esDesk } from './messages/es/desk.ts';
import { documents as esDocuments } from './messages/es/documents.ts';
import { errors as esErrors } from './messages/es/errors.ts';
import { events as esEvents } from './messages/es/events.ts';
import { factors as esFactors } from './messages/es/factors.ts';
import { help as esHelp } from './messages/es/help.ts';
import { identity as esIdentity } from './messages/es/identity.ts';
import { invitation as esInvitation } from './messages/es/invitation.ts';
import { letters as esLetters } from './messages/es/letters.ts';
import { logo as esLogo } from './messages/es/logo.ts';
import { mail as esMail } from './messages/es/mail.ts';
import { members as esMembers } from './messages/es/members.ts';
import { membership as esMembership } from './messages/es/membership.ts';
import { notices as esNotices } from './messages/es/notices.ts';
import { organization as esOrganization } from './messages/es/organization.ts';
import { password as esPassword } from './messages/es/password.ts';
import { profile as esProfile } from './messages/es/profile.ts';
import { recovery as esRecovery } from './messages/es/recovery.ts';
import { replacement as esReplacement } from './messages/es/replacement.ts';
import { report as esReport } from './messages/es/report.ts';
import { requirement as esRequirement } from './messages/es/requirement.ts';
import { security as esSecurity } from './messages/es/security.ts';
import { shell as esShell } from './messages/es/shell.ts';
import { sms as esSms } from './messages/es/sms.ts';
import { succession as esSuccession } from './messages/es/succession.ts';
import { support as esSupport } from './messages/es/support.ts';
import { team as esTeam } from './messages/es/team.ts';
import { tokens as esTokens } from './messages/es/tokens.ts';
import { access as frAccess } from './messages/fr/access.ts';
import { account as frAccount } from './messages/fr/account.ts';
import { activity as frActivity } from './messages/fr/activity.ts';
import { alerts as frAlerts } from './messages/fr/alerts.ts';
import { auth as frAuth } from './messages/fr/auth.ts';
import { choose as frChoose } from './messages/fr/choose.ts';
import { common as frCommon } from './messages/fr/common.ts';
import { correspondence as frCorrespondence } from './messages/fr/correspondence.ts';
import { deletion as frDeletion } from './messages/fr/deletion.ts';
import { desk as frDesk } from './messages/fr/desk.ts';
import { documents as frDocuments } from './messages/fr/documents.ts';
import { errors as frErrors } from './messages/fr/errors.ts';
import { events as frEvents } from './messages/fr/events.ts';
import { factors as frFactors } from './messages/fr/factors.ts';
import { help as frHelp } from './messages/fr/help.ts';
import { identity as frIdentity } from './messages/fr/identity.ts';
import { invitation as frInvitation } from './messages/fr/invitation.ts';
import { letters as frLetters } from './messages/fr/letters.ts';
import { logo as frLogo } from './messages/fr/logo.ts';
import { mail as frMail } from './messages/fr/mail.ts';
import { members as frMembers } from './messages/fr/members.ts';
import { membership as frMembership } from './messages/fr/membership.ts';
import { notices as frNotices } from './messages/fr/notices.ts';
import { organization as frOrganization } from './messages/fr/organization.ts';
import { password as frPassword } from './messages/fr/password.ts';
import { profile as frProfile } from './messages/fr/profile.ts';
import { recovery as frRecovery } from './messages/fr/recovery.ts';
import { replacement as frReplacement } from './messages/fr/replacement.ts';
import { report as frReport } from './messages/fr/report.ts';
import { requirement as frRequirement } from './messages/fr/requirement.ts';
import { security as frSecurity } from './messages/fr/security.ts';
import { shell as frShell } from './messages/fr/shell.ts';
import { sms as frSms } from './messages/fr/sms.ts';
import { succession as frSuccession } from './messages/fr/succession.ts';
import { support as frSupport } from './messages/fr/support.ts';
import { team as frTeam } from './messages/fr/team.ts';
import { tokens as frTokens } from './messages/fr/tokens.ts';
import { access as itAccess } from './messages/it/access.ts';
import { account as itAccount } from './messages/it/account.ts';
import { activity as itActivity } from './messages/it/activity.ts';
import { alerts as itAlerts } from './messages/it/alerts.ts';
import { auth as itAuth } from './messages/it/auth.ts';
import { choose as itChoose } from './messages/it/choose.ts';
import { common as itCommon } from './messages/it/common.ts';
import { correspondence as itCorrespondence } from './messages/it/correspondence.ts';
import { deletion as itDeletion } from './messages/it/deletion.ts';
import { desk as itDesk } from './messages/it/desk.ts';
import { documents as itDocuments } from './messages/it/documents.ts';
import { errors as itErrors } from './messages/it/errors.ts';
import { events as itEvents } from './messages/it/events.ts';
import { factors as itFactors } from './messages/it/factors.ts';
import { help as itHelp } from './messages/it/help.ts';
import { identity as itIdentity } from './messages/it/identity.ts';
import { invitation as itInvitation } from './messages/it/invitation.ts';
import { letters as itLetters } from './messages/it/letters.ts';
import { logo as itLogo } from './messages/it/logo.ts';
import { mail as itMail } from './messages/it/mail.ts';
import { members as itMembers } from './messages/it/members.ts';
import { membership as itMembership } from './messages/it/membership.ts';
import { notices as itNotices } from './messages/it/notices.ts';
import { organization as itOrganization } from './messages/it/organization.ts';
import { password as itPassword } from './messages/it/password.ts';
import { profile as itProfile } from './messages/it/profile.ts';
import { recovery as itRecovery } from './messages/it/recovery.ts';
import { replacement as itReplacement } from './messages/it/replacement.ts';
import { report as itReport } from './messages/it/report.ts';
import { requirement as itRequirement } from './messages/it/requirement.ts';
import { security as itSecurity } from './messages/it/security.ts';
import { shell as itShell } from './messages/it/shell.ts';
import { sms as itSms } from './messages/it/sms.ts';
import { succession as itSuccession } from './messages/it/succession.ts';
import { support as itSupport } from './messages/it/support.ts';
import { team as itTeam } from './messages/it/team.ts';
import { tokens as itTokens } from './messages/it/tokens.ts';
import type { Dictionaries } from './text-key.ts';

const all: { readonly [L in Locale]: Dictionaries } = {
  fr: {
    support: frSupport,
    correspondence: frCorrespondence,
    choose: frChoose,
    common: frCommon,
    succession: frSuccession,
    letters: frLetters,
    deletion: frDeletion,
    requirement: frRequirement,
    tokens: frTokens,
    logo: frLogo,
    events: frEvents,
    activity: frActivity,
    errors: frErrors,
    help: frHelp,
    mail: frMail,
    team: frTeam,
    identity: frIdentity,
    desk: frDesk,
    documents: frDocuments,
    access: frAccess,
    profile: frProfile,
    shell: frShell,
    auth: frAuth,
    organization: frOrganization,
    account: frAccount,
    invitation: frInvitation,
    members: frMembers,
    factors: frFactors,
    membership: frMembership,
    recovery: frRecovery,
    password: frPassword,
    alerts: frAlerts,
    replacement: frReplacement,
    report: frReport,
    sms: frSms,
    security: frSecurity,
    notices: frNotices,
  },
  de: {
    support: deSupport,
    correspondence: deCorrespondence,
    choose: deChoose,
    common: deCommon,
    succession: deSuccession,
    letters: deLetters,
    deletion: deDeletion,
    requirement: deRequirement,
    tokens: deTokens,
    logo: deLogo,
    events: deEvents,
    activity: deActivity,
    errors: deErrors,
    help: deHelp,
    mail: deMail,
    team: deTeam,
    identity: deIdentity,
    desk: deDesk,
    documents: deDocuments,
    access: deAccess,
    profile: deProfile,
    shell: deShell,
    auth: deAuth,
    organization: deOrganization,
    account: deAccount,
    invitation: deInvitation,
    members: deMembers,
    factors: deFactors,
    membership: deMembership,
    recovery: deRecovery,
    password: dePassword,
    alerts: deAlerts,
    replacement: deReplacement,
    report: deReport,
    sms: deSms,
    security: deSecurity,
    notices: deNotices,
  },
  es: {
    support: esSupport,
    correspondence: esCorrespondence,
    choose: esChoose,
    common: esCommon,
    succession: esSuccession,
    letters: esLetters,
    deletion: esDeletion,
    requirement: esRequirement,
    tokens: esTokens,
    logo: esLogo,
    events: esEvents,
    activity: esActivity,
    errors: esErrors,
    help: esHelp,
    mail: esMail,
    team: esTeam,
    identity: esIdentity,
    desk: esDesk,
    documents: esDocuments,
    access: esAccess,
    profile: esProfile,
    shell: esShell,
    auth: esAuth,
    organization: esOrganization,
    account: esAccount,
    invitation: esInvitation,
    members: esMembers,
    factors: esFactors,
    membership: esMembership,
    recovery: esRecovery,
    password: esPassword,
    alerts: esAlerts,
    replacement: esReplacement,
    report: esReport,
    sms: esSms,
    security: esSecurity,
    notices: esNotices,
  },
  it: {
    support: itSupport,
    correspondence: itCorrespondence,
    choose: itChoose,
    common: itCommon,
    succession: itSuccession,
    letters: itLetters,
    deletion: itDeletion,
    requirement: itRequirement,
    tokens: itTokens,
    logo: itLogo,
    events: itEvents,
    activity: itActivity,
    errors: itErrors,
    help: itHelp,
    mail: itMail,
    team: itTeam,
    identity: itIdentity,
    desk: itDesk,
    documents: itDocuments,
    access: itAccess,
    profile: itProfile,
    shell: itShell,
    auth: itAuth,
    organization: itOrganization,
    account: itAccount,
    invitation: itInvitation,
    members: itMembers,
    factors: itFactors,
    membership: itMembership,
    recovery: itRecovery,
    password: itPassword,
    alerts: itAlerts,
    replacement: itReplacement,
    report: itReport,
    sms: itSms,
    security: itSecurity,
    notices: itNotices,
  },
  en: {
    support: enSupport,
    correspondence: enCorrespondence,
    choose: enChoose,
    common: enCommon,
    succession: enSuccession,
    letters: enLetters,
    deletion: enDeletion,
    requirement: enRequirement,
    tokens: enTokens,
    logo: enLogo,
    events: enEvents,
    activity: enActivity,
    errors: enErrors,
    help: enHelp,
    mail: enMail,
    team: enTeam,
    identity: enIdentity,
    desk: enDesk,
    documents: enDocuments,
    access: enAccess,
    profile: enProfile,
    shell: enShell,
    auth: enAuth,
    organization: enOrganization,
    account: enAccount,
    invitation: enInvitation,
    members: enMembers,
    factors: enFactors,
    membership: enMembership,
    recovery: enRecovery,
    password: enPassword,
    alerts: enAlerts,
    replacement: enReplacement,
    report: enReport,
    sms: enSms,
    security: enSecurity,
    notices: enNotices,
  },
};

/** Every text of one locale. For the server: a browser loads only what a page needs (`load-messages.ts`). */
export const messagesOf = (locale: Locale): Dictionaries => all[locale];
