import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import type { MessageKey } from '@atrium/i18n/text-key';
import {
  iconBox,
  iconBuilding,
  iconClock,
  iconCreditCard,
  iconFileText,
  iconHome,
  iconKey,
  iconLifebuoy,
  iconPlus,
  iconReceipt,
  iconSettings,
  iconShield,
  iconSwap,
  iconTrash,
  iconUser,
  iconUserPlus,
  iconUsers,
  iconWallet,
} from '@atrium/ui/icon/icons';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { type CanAccess, organizationOf } from '../../lib/permissions.ts';
import { staffPages } from '../../shell/staff-pages.ts';
import type { SearchPage } from './search-entry.ts';

export type SearchReader = {
  readonly organization: MyOrganizationView | undefined;
  readonly staffRoles: readonly StaffRole[];
  readonly can: CanAccess;
};

type WordsOf<K> = K extends `search.words.${infer W}` ? W : never;
type Words = WordsOf<MessageKey>;
type Listed = readonly [words: Words, label: string, icon: string, href: string, allowed?: boolean];

const listed = (group: 'page' | 'action', entries: readonly Listed[]): SearchPage[] =>
  entries
    .filter(([, , , , allowed]) => allowed !== false)
    .map(([words, label, icon, href]) => ({
      ...{ id: `${group}:${href}`, group, label, icon, href },
      words: t(`search.words.${words}`),
    }));

/** Every page and action that the reader may open, in the order of the menu: nothing else is found (FIND-2). */
export function searchPages(reader: SearchReader): readonly SearchPage[] {
  const { organization, staffRoles } = reader;
  return [
    ...(organization ? pagesIn(organization, reader) : []),
    ...listed('page', [
      ['support', t('shell.nav.support'), iconLifebuoy, paths.support(organization?.id)],
      ['profile', t('shell.account.profile'), iconUser, paths.profile],
      ['security', t('shell.account.security'), iconShield, paths.security],
      ['organizations', t('search.page.organizations'), iconBuilding, paths.organizations],
    ]),
    ...staffPages(staffRoles).map(
      ({ id, label, icon, path }): SearchPage => ({ id, group: 'page', label, icon, href: path, words: '' }),
    ),
    ...(organization ? actionsIn(organization.id, reader) : []),
    ...listed('action', [
      ['newOrganization', t('search.action.newOrganization'), iconPlus, paths.newOrganization],
      ['closeAccount', t('search.action.closeAccount'), iconTrash, paths.closeAccount],
    ]),
  ];
}

const billing = { type: 'billing' } as const;

function pagesIn({ id, role }: MyOrganizationView, { can }: SearchReader): SearchPage[] {
  const inside = role !== 'external_user';
  const here = organizationOf({ id });
  const may = {
    invoices: can('billing.invoice.read', billing).allowed,
    renewals: can('billing.renewal.read', billing).allowed,
    prepaid: can('billing.prepaid.read', billing).allowed,
    addresses: can('billing.address.read', billing).allowed,
    methods: can('billing.payment.read', billing).allowed,
    orders: can('billing.order.read', billing).allowed,
    order: can('billing.order.create', billing).allowed,
    matrix: can('member.export', { type: 'member' }).allowed,
    rules: can('organization.update_security', here).allowed,
    tokens: can('api_token.list', { type: 'api_token' }).allowed,
    activity: can('audit.read', { type: 'audit' }).allowed,
    succession: can('organization.request_succession', here).allowed,
  };
  const rules = t('search.page.organizationSecurity');
  return listed('page', [
    ['dashboard', t('shell.nav.dashboard'), iconHome, paths.dashboard(id)],
    ['products', t('shell.nav.products'), iconBox, paths.products(id)],
    ['purchases', t('search.page.purchases'), iconFileText, paths.purchases(id), may.orders],
    ['cart', t('search.page.cart'), iconBox, paths.cart(id), may.order],
    ['members', t('shell.nav.members'), iconUser, paths.members(id), inside],
    ['teams', t('shell.nav.teams'), iconUsers, paths.teams(id), inside],
    ['accessMatrix', t('search.page.accessMatrix'), iconShield, paths.accessMatrix(id), may.matrix],
    ['toPay', t('shell.nav.toPay'), iconClock, paths.toPay(id), may.renewals],
    ['invoices', t('shell.nav.invoices'), iconReceipt, paths.invoices(id), may.invoices],
    ['prepaid', t('shell.nav.prepaid'), iconWallet, paths.prepaid(id), may.prepaid],
    [
      ...(['billingAddresses', t('shell.nav.billingAddresses'), iconBuilding] as const),
      ...([paths.billingAddresses(id), may.addresses] as const),
    ],
    [
      ...(['paymentMethods', t('shell.nav.paymentMethods'), iconCreditCard] as const),
      ...([paths.paymentMethods(id), may.methods] as const),
    ],
    [
      ...(['accountingSettings', t('shell.nav.accountingSettings'), iconSettings] as const),
      ...([paths.accountingSettings(id), may.renewals] as const),
    ],
    ['organization', t('shell.nav.organization'), iconBuilding, paths.organization(id)],
    ['organizationSecurity', rules, iconShield, paths.organizationSecurity(id), may.rules],
    ['apiTokens', t('search.page.apiTokens'), iconKey, paths.apiTokens(id), may.tokens],
    ['activity', t('search.page.activity'), iconFileText, paths.activity(id), may.activity],
    ['succession', t('search.page.succession'), iconUsers, paths.succession(id), may.succession],
  ]);
}

function actionsIn(id: string, { can }: SearchReader): SearchPage[] {
  const here = organizationOf({ id });
  const may = {
    invite: can('member.invite', { type: 'member' }).allowed,
    order: can('billing.order.create', billing).allowed,
    transfer: can('organization.transfer_products', here).allowed,
    replace: can('organization.update', here).allowed,
    delete: can('organization.delete', here).allowed,
  };
  const replace = t('search.action.replaceRepresentative');
  const remove = t('search.action.deleteOrganization');
  return listed('action', [
    ['order', t('search.action.order'), iconPlus, paths.order(id), may.order],
    ['invite', t('search.action.invite'), iconUserPlus, paths.inviteMembers(id), may.invite],
    ['transfer', t('search.action.transfer'), iconSwap, paths.transferProducts(id), may.transfer],
    ['replaceRepresentative', replace, iconUser, paths.replaceRepresentative(id), may.replace],
    ['deleteOrganization', remove, iconTrash, paths.deleteOrganization(id), may.delete],
  ]);
}
