import { access } from '../messages/es/access.ts';
import { account } from '../messages/es/account.ts';
import { activity } from '../messages/es/activity.ts';
import { alerts } from '../messages/es/alerts.ts';
import { auth } from '../messages/es/auth.ts';
import { bankDesk } from '../messages/es/bank-desk.ts';
import { bankMail } from '../messages/es/bank-mail.ts';
import { billing } from '../messages/es/billing.ts';
import { cases } from '../messages/es/cases.ts';
import { choose } from '../messages/es/choose.ts';
import { common } from '../messages/es/common.ts';
import { consignment } from '../messages/es/consignment.ts';
import { correspondence } from '../messages/es/correspondence.ts';
import { dashboard } from '../messages/es/dashboard.ts';
import { deletion } from '../messages/es/deletion.ts';
import { desk } from '../messages/es/desk.ts';
import { documents } from '../messages/es/documents.ts';
import { errors } from '../messages/es/errors.ts';
import { events } from '../messages/es/events.ts';
import { expiry } from '../messages/es/expiry.ts';
import { factors } from '../messages/es/factors.ts';
import { failures } from '../messages/es/failures.ts';
import { help } from '../messages/es/help.ts';
import { identity } from '../messages/es/identity.ts';
import { invitation } from '../messages/es/invitation.ts';
import { letters } from '../messages/es/letters.ts';
import { logo } from '../messages/es/logo.ts';
import { mail } from '../messages/es/mail.ts';
import { members } from '../messages/es/members.ts';
import { membership } from '../messages/es/membership.ts';
import { notices } from '../messages/es/notices.ts';
import { offers } from '../messages/es/offers.ts';
import { order } from '../messages/es/order.ts';
import { organization } from '../messages/es/organization.ts';
import { password } from '../messages/es/password.ts';
import { proForma } from '../messages/es/pro-forma.ts';
import { product } from '../messages/es/product.ts';
import { profile } from '../messages/es/profile.ts';
import { recovery } from '../messages/es/recovery.ts';
import { refunds } from '../messages/es/refunds.ts';
import { renewal } from '../messages/es/renewal.ts';
import { replacement } from '../messages/es/replacement.ts';
import { report } from '../messages/es/report.ts';
import { requirement } from '../messages/es/requirement.ts';
import { search } from '../messages/es/search.ts';
import { security } from '../messages/es/security.ts';
import { shell } from '../messages/es/shell.ts';
import { sms } from '../messages/es/sms.ts';
import { staff } from '../messages/es/staff.ts';
import { subscription } from '../messages/es/subscription.ts';
import { succession } from '../messages/es/succession.ts';
import { support } from '../messages/es/support.ts';
import { team } from '../messages/es/team.ts';
import { temporary } from '../messages/es/temporary.ts';
import { tokens } from '../messages/es/tokens.ts';
import { transfer } from '../messages/es/transfer.ts';
import type { Dictionaries } from '../text-key.ts';

export const es: Dictionaries = {
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
