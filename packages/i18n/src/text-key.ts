import type { access } from './messages/en/access.ts';
import type { account } from './messages/en/account.ts';
import type { activity } from './messages/en/activity.ts';
import type { alerts } from './messages/en/alerts.ts';
import type { auth } from './messages/en/auth.ts';
import type { bankDesk } from './messages/en/bank-desk.ts';
import type { bankMail } from './messages/en/bank-mail.ts';
import type { billing } from './messages/en/billing.ts';
import type { cases } from './messages/en/cases.ts';
import type { choose } from './messages/en/choose.ts';
import type { common } from './messages/en/common.ts';
import type { consignment } from './messages/en/consignment.ts';
import type { correspondence } from './messages/en/correspondence.ts';
import type { dashboard } from './messages/en/dashboard.ts';
import type { deletion } from './messages/en/deletion.ts';
import type { desk } from './messages/en/desk.ts';
import type { documents } from './messages/en/documents.ts';
import type { errors } from './messages/en/errors.ts';
import type { events } from './messages/en/events.ts';
import type { expiry } from './messages/en/expiry.ts';
import type { factors } from './messages/en/factors.ts';
import type { failures } from './messages/en/failures.ts';
import type { help } from './messages/en/help.ts';
import type { identity } from './messages/en/identity.ts';
import type { invitation } from './messages/en/invitation.ts';
import type { letters } from './messages/en/letters.ts';
import type { logo } from './messages/en/logo.ts';
import type { mail } from './messages/en/mail.ts';
import type { members } from './messages/en/members.ts';
import type { membership } from './messages/en/membership.ts';
import type { notices } from './messages/en/notices.ts';
import type { offers } from './messages/en/offers.ts';
import type { order } from './messages/en/order.ts';
import type { organization } from './messages/en/organization.ts';
import type { password } from './messages/en/password.ts';
import type { proForma } from './messages/en/pro-forma.ts';
import type { product } from './messages/en/product.ts';
import type { profile } from './messages/en/profile.ts';
import type { recovery } from './messages/en/recovery.ts';
import type { refunds } from './messages/en/refunds.ts';
import type { renewal } from './messages/en/renewal.ts';
import type { replacement } from './messages/en/replacement.ts';
import type { report } from './messages/en/report.ts';
import type { requirement } from './messages/en/requirement.ts';
import type { search } from './messages/en/search.ts';
import type { security } from './messages/en/security.ts';
import type { shell } from './messages/en/shell.ts';
import type { sms } from './messages/en/sms.ts';
import type { staff } from './messages/en/staff.ts';
import type { subscription } from './messages/en/subscription.ts';
import type { succession } from './messages/en/succession.ts';
import type { support } from './messages/en/support.ts';
import type { team } from './messages/en/team.ts';
import type { temporary } from './messages/en/temporary.ts';
import type { tokens } from './messages/en/tokens.ts';
import type { transfer } from './messages/en/transfer.ts';

/** The English texts are the reference: their keys and parameters are what code can use. */
export type English = {
  readonly staff: typeof staff;
  readonly billing: typeof billing;
  readonly cases: typeof cases;
  readonly failures: typeof failures;
  readonly refunds: typeof refunds;
  readonly temporary: typeof temporary;
  readonly support: typeof support;
  readonly correspondence: typeof correspondence;
  readonly choose: typeof choose;
  readonly expiry: typeof expiry;
  readonly subscription: typeof subscription;
  readonly renewal: typeof renewal;
  readonly proForma: typeof proForma;
  readonly team: typeof team;
  readonly consignment: typeof consignment;
  readonly transfer: typeof transfer;
  readonly product: typeof product;
  readonly access: typeof access;
  readonly common: typeof common;
  readonly succession: typeof succession;
  readonly letters: typeof letters;
  readonly dashboard: typeof dashboard;
  readonly deletion: typeof deletion;
  readonly requirement: typeof requirement;
  readonly tokens: typeof tokens;
  readonly logo: typeof logo;
  readonly events: typeof events;
  readonly activity: typeof activity;
  readonly errors: typeof errors;
  readonly help: typeof help;
  readonly mail: typeof mail;
  readonly identity: typeof identity;
  readonly desk: typeof desk;
  readonly documents: typeof documents;
  readonly profile: typeof profile;
  readonly shell: typeof shell;
  readonly auth: typeof auth;
  readonly order: typeof order;
  readonly offers: typeof offers;
  readonly organization: typeof organization;
  readonly account: typeof account;
  readonly factors: typeof factors;
  readonly recovery: typeof recovery;
  readonly password: typeof password;
  readonly alerts: typeof alerts;
  readonly replacement: typeof replacement;
  readonly report: typeof report;
  readonly sms: typeof sms;
  readonly bankDesk: typeof bankDesk;
  readonly bankMail: typeof bankMail;
  readonly search: typeof search;
  readonly security: typeof security;
  readonly notices: typeof notices;
  readonly membership: typeof membership;
  readonly members: typeof members;
  readonly invitation: typeof invitation;
};

export type Area = keyof English;

/** The same keys with texts of another language; a missing or extra key does not compile. */
export type Messages<T> = { readonly [K in keyof T]: T[K] extends string ? string : Messages<T[K]> };

export type Dictionaries = { readonly [A in Area]: Messages<English[A]> };

type KeysOf<D, Prefix extends string> = {
  [K in keyof D & string]: D[K] extends string ? `${Prefix}.${K}` : `${Prefix}.${K}.${keyof D[K] & string}`;
}[keyof D & string];

/** Every message of every area: `shell.nav.dashboard`. */
export type MessageKey = { [A in Area]: KeysOf<English[A], A> }[Area];

/** The English text behind a key. */
export type TextOf<K extends string> = K extends `${infer A extends Area}.${infer Rest}`
  ? Rest extends keyof English[A]
    ? English[A][Rest]
    : Rest extends `${infer Group}.${infer Leaf}`
      ? Group extends keyof English[A]
        ? Leaf extends keyof English[A][Group]
          ? English[A][Group][Leaf]
          : never
        : never
      : never
  : never;
