import { access } from '../messages/en/access.ts';
import { account } from '../messages/en/account.ts';
import { activity } from '../messages/en/activity.ts';
import { alerts } from '../messages/en/alerts.ts';
import { auth } from '../messages/en/auth.ts';
import { bankDesk } from '../messages/en/bank-desk.ts';
import { bankMail } from '../messages/en/bank-mail.ts';
import { billing } from '../messages/en/billing.ts';
import { cases } from '../messages/en/cases.ts';
import { choose } from '../messages/en/choose.ts';
import { common } from '../messages/en/common.ts';
import { consignment } from '../messages/en/consignment.ts';
import { correspondence } from '../messages/en/correspondence.ts';
import { dashboard } from '../messages/en/dashboard.ts';
import { deletion } from '../messages/en/deletion.ts';
import { desk } from '../messages/en/desk.ts';
import { documents } from '../messages/en/documents.ts';
import { errors } from '../messages/en/errors.ts';
import { events } from '../messages/en/events.ts';
import { expiry } from '../messages/en/expiry.ts';
import { factors } from '../messages/en/factors.ts';
import { failures } from '../messages/en/failures.ts';
import { help } from '../messages/en/help.ts';
import { identity } from '../messages/en/identity.ts';
import { invitation } from '../messages/en/invitation.ts';
import { letters } from '../messages/en/letters.ts';
import { logo } from '../messages/en/logo.ts';
import { mail } from '../messages/en/mail.ts';
import { members } from '../messages/en/members.ts';
import { membership } from '../messages/en/membership.ts';
import { notices } from '../messages/en/notices.ts';
import { offers } from '../messages/en/offers.ts';
import { order } from '../messages/en/order.ts';
import { organization } from '../messages/en/organization.ts';
import { password } from '../messages/en/password.ts';
import { proForma } from '../messages/en/pro-forma.ts';
import { product } from '../messages/en/product.ts';
import { profile } from '../messages/en/profile.ts';
import { recovery } from '../messages/en/recovery.ts';
import { refunds } from '../messages/en/refunds.ts';
import { renewal } from '../messages/en/renewal.ts';
import { replacement } from '../messages/en/replacement.ts';
import { report } from '../messages/en/report.ts';
import { requirement } from '../messages/en/requirement.ts';
import { search } from '../messages/en/search.ts';
import { security } from '../messages/en/security.ts';
import { shell } from '../messages/en/shell.ts';
import { sms } from '../messages/en/sms.ts';
import { staff } from '../messages/en/staff.ts';
import { subscription } from '../messages/en/subscription.ts';
import { succession } from '../messages/en/succession.ts';
import { support } from '../messages/en/support.ts';
import { team } from '../messages/en/team.ts';
import { temporary } from '../messages/en/temporary.ts';
import { tokens } from '../messages/en/tokens.ts';
import { transfer } from '../messages/en/transfer.ts';
import type { Dictionaries } from '../text-key.ts';

export const en: Dictionaries = {
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
