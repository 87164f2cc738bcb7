import { access } from '../messages/fr/access.ts';
import { account } from '../messages/fr/account.ts';
import { activity } from '../messages/fr/activity.ts';
import { alerts } from '../messages/fr/alerts.ts';
import { auth } from '../messages/fr/auth.ts';
import { bankDesk } from '../messages/fr/bank-desk.ts';
import { bankMail } from '../messages/fr/bank-mail.ts';
import { billing } from '../messages/fr/billing.ts';
import { cases } from '../messages/fr/cases.ts';
import { choose } from '../messages/fr/choose.ts';
import { common } from '../messages/fr/common.ts';
import { consignment } from '../messages/fr/consignment.ts';
import { correspondence } from '../messages/fr/correspondence.ts';
import { dashboard } from '../messages/fr/dashboard.ts';
import { deletion } from '../messages/fr/deletion.ts';
import { desk } from '../messages/fr/desk.ts';
import { documents } from '../messages/fr/documents.ts';
import { errors } from '../messages/fr/errors.ts';
import { events } from '../messages/fr/events.ts';
import { expiry } from '../messages/fr/expiry.ts';
import { factors } from '../messages/fr/factors.ts';
import { failures } from '../messages/fr/failures.ts';
import { help } from '../messages/fr/help.ts';
import { identity } from '../messages/fr/identity.ts';
import { invitation } from '../messages/fr/invitation.ts';
import { letters } from '../messages/fr/letters.ts';
import { logo } from '../messages/fr/logo.ts';
import { mail } from '../messages/fr/mail.ts';
import { members } from '../messages/fr/members.ts';
import { membership } from '../messages/fr/membership.ts';
import { notices } from '../messages/fr/notices.ts';
import { offers } from '../messages/fr/offers.ts';
import { order } from '../messages/fr/order.ts';
import { organization } from '../messages/fr/organization.ts';
import { password } from '../messages/fr/password.ts';
import { proForma } from '../messages/fr/pro-forma.ts';
import { product } from '../messages/fr/product.ts';
import { profile } from '../messages/fr/profile.ts';
import { recovery } from '../messages/fr/recovery.ts';
import { refunds } from '../messages/fr/refunds.ts';
import { renewal } from '../messages/fr/renewal.ts';
import { replacement } from '../messages/fr/replacement.ts';
import { report } from '../messages/fr/report.ts';
import { requirement } from '../messages/fr/requirement.ts';
import { search } from '../messages/fr/search.ts';
import { security } from '../messages/fr/security.ts';
import { shell } from '../messages/fr/shell.ts';
import { sms } from '../messages/fr/sms.ts';
import { staff } from '../messages/fr/staff.ts';
import { subscription } from '../messages/fr/subscription.ts';
import { succession } from '../messages/fr/succession.ts';
import { support } from '../messages/fr/support.ts';
import { team } from '../messages/fr/team.ts';
import { temporary } from '../messages/fr/temporary.ts';
import { tokens } from '../messages/fr/tokens.ts';
import { transfer } from '../messages/fr/transfer.ts';
import type { Dictionaries } from '../text-key.ts';

export const fr: Dictionaries = {
  access,
  account,
  activity,
  alerts,
  auth,
  billing,
  cases,
  choose,
  common,
  correspondence,
  dashboard,
  deletion,
  desk,
  documents,
  errors,
  events,
  expiry,
  factors,
  help,
  identity,
  invitation,
  letters,
  logo,
  mail,
  members,
  membership,
  notices,
  order,
  offers,
  organization,
  password,
  profile,
  recovery,
  replacement,
  report,
  requirement,
  search,
  security,
  shell,
  sms,
  bankDesk,
  bankMail,
  staff,
  succession,
  support,
  product,
  transfer,
  consignment,
  subscription,
  renewal,
  proForma,
  team,
  failures,
  refunds,
  temporary,
  tokens,
};
