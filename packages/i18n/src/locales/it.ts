import { access } from '../messages/it/access.ts';
import { account } from '../messages/it/account.ts';
import { activity } from '../messages/it/activity.ts';
import { alerts } from '../messages/it/alerts.ts';
import { auth } from '../messages/it/auth.ts';
import { bankDesk } from '../messages/it/bank-desk.ts';
import { bankMail } from '../messages/it/bank-mail.ts';
import { billing } from '../messages/it/billing.ts';
import { cases } from '../messages/it/cases.ts';
import { choose } from '../messages/it/choose.ts';
import { common } from '../messages/it/common.ts';
import { consignment } from '../messages/it/consignment.ts';
import { correspondence } from '../messages/it/correspondence.ts';
import { dashboard } from '../messages/it/dashboard.ts';
import { deletion } from '../messages/it/deletion.ts';
import { desk } from '../messages/it/desk.ts';
import { documents } from '../messages/it/documents.ts';
import { errors } from '../messages/it/errors.ts';
import { events } from '../messages/it/events.ts';
import { expiry } from '../messages/it/expiry.ts';
import { factors } from '../messages/it/factors.ts';
import { failures } from '../messages/it/failures.ts';
import { help } from '../messages/it/help.ts';
import { identity } from '../messages/it/identity.ts';
import { invitation } from '../messages/it/invitation.ts';
import { letters } from '../messages/it/letters.ts';
import { logo } from '../messages/it/logo.ts';
import { mail } from '../messages/it/mail.ts';
import { members } from '../messages/it/members.ts';
import { membership } from '../messages/it/membership.ts';
import { notices } from '../messages/it/notices.ts';
import { offers } from '../messages/it/offers.ts';
import { order } from '../messages/it/order.ts';
import { organization } from '../messages/it/organization.ts';
import { password } from '../messages/it/password.ts';
import { proForma } from '../messages/it/pro-forma.ts';
import { product } from '../messages/it/product.ts';
import { profile } from '../messages/it/profile.ts';
import { recovery } from '../messages/it/recovery.ts';
import { refunds } from '../messages/it/refunds.ts';
import { renewal } from '../messages/it/renewal.ts';
import { replacement } from '../messages/it/replacement.ts';
import { report } from '../messages/it/report.ts';
import { requirement } from '../messages/it/requirement.ts';
import { search } from '../messages/it/search.ts';
import { security } from '../messages/it/security.ts';
import { shell } from '../messages/it/shell.ts';
import { sms } from '../messages/it/sms.ts';
import { staff } from '../messages/it/staff.ts';
import { subscription } from '../messages/it/subscription.ts';
import { succession } from '../messages/it/succession.ts';
import { support } from '../messages/it/support.ts';
import { team } from '../messages/it/team.ts';
import { temporary } from '../messages/it/temporary.ts';
import { tokens } from '../messages/it/tokens.ts';
import { transfer } from '../messages/it/transfer.ts';
import type { Dictionaries } from '../text-key.ts';

export const it: Dictionaries = {
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
