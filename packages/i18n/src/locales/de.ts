import { access } from '../messages/de/access.ts';
import { account } from '../messages/de/account.ts';
import { activity } from '../messages/de/activity.ts';
import { alerts } from '../messages/de/alerts.ts';
import { auth } from '../messages/de/auth.ts';
import { bankDesk } from '../messages/de/bank-desk.ts';
import { bankMail } from '../messages/de/bank-mail.ts';
import { billing } from '../messages/de/billing.ts';
import { cases } from '../messages/de/cases.ts';
import { choose } from '../messages/de/choose.ts';
import { common } from '../messages/de/common.ts';
import { consignment } from '../messages/de/consignment.ts';
import { correspondence } from '../messages/de/correspondence.ts';
import { dashboard } from '../messages/de/dashboard.ts';
import { deletion } from '../messages/de/deletion.ts';
import { desk } from '../messages/de/desk.ts';
import { documents } from '../messages/de/documents.ts';
import { errors } from '../messages/de/errors.ts';
import { events } from '../messages/de/events.ts';
import { expiry } from '../messages/de/expiry.ts';
import { factors } from '../messages/de/factors.ts';
import { failures } from '../messages/de/failures.ts';
import { help } from '../messages/de/help.ts';
import { identity } from '../messages/de/identity.ts';
import { invitation } from '../messages/de/invitation.ts';
import { letters } from '../messages/de/letters.ts';
import { logo } from '../messages/de/logo.ts';
import { mail } from '../messages/de/mail.ts';
import { members } from '../messages/de/members.ts';
import { membership } from '../messages/de/membership.ts';
import { notices } from '../messages/de/notices.ts';
import { offers } from '../messages/de/offers.ts';
import { order } from '../messages/de/order.ts';
import { organization } from '../messages/de/organization.ts';
import { password } from '../messages/de/password.ts';
import { proForma } from '../messages/de/pro-forma.ts';
import { product } from '../messages/de/product.ts';
import { profile } from '../messages/de/profile.ts';
import { recovery } from '../messages/de/recovery.ts';
import { refunds } from '../messages/de/refunds.ts';
import { renewal } from '../messages/de/renewal.ts';
import { replacement } from '../messages/de/replacement.ts';
import { report } from '../messages/de/report.ts';
import { requirement } from '../messages/de/requirement.ts';
import { search } from '../messages/de/search.ts';
import { security } from '../messages/de/security.ts';
import { shell } from '../messages/de/shell.ts';
import { sms } from '../messages/de/sms.ts';
import { staff } from '../messages/de/staff.ts';
import { subscription } from '../messages/de/subscription.ts';
import { succession } from '../messages/de/succession.ts';
import { support } from '../messages/de/support.ts';
import { team } from '../messages/de/team.ts';
import { temporary } from '../messages/de/temporary.ts';
import { tokens } from '../messages/de/tokens.ts';
import { transfer } from '../messages/de/transfer.ts';
import type { Dictionaries } from '../text-key.ts';

export const de: Dictionaries = {
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
