import { type HandOverDecision, handOverDecisions } from '@atrium/contracts/member/member-types';
import type { ReportLine } from '@atrium/contracts/report/report-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { MemberRow } from '@atrium/db/member/member-queries';
import { findActiveNames, findHeldRights } from '@atrium/db/member/removal-queries';
import type { Facts } from '../report/report-facts.ts';
import { type DataKeeper, type Decided, dataKeepers, type HeldItem } from './hand-over/data-keeper.ts';

type Choices = Readonly<Record<string, string>>;
type Held = { readonly keeper: DataKeeper; readonly item: HeldItem };
export type Step = Held & { readonly decided: Decided };

/** Everything that products hold of a person, in the order of the products' plug-ins. */
export async function findHeld(tenant: TenantScope, accountId: string): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (const keeper of dataKeepers)
    for (const item of await keeper.held(tenant, accountId)) held.push({ keeper, item });
  return held;
}

export type RemovalPlan = {
  readonly facts: Facts;
  readonly steps: readonly Step[];
  /** Items without a decision that is possible for them, and those that go to nobody. */
  readonly undecided: readonly string[];
  readonly withoutRecipient: readonly string[];
};

/** What removing somebody would do, from what is stored at this moment (MEM-7, ORG-10). */
export async function planRemoval(
  tenant: TenantScope,
  member: MemberRow,
  choices: Choices,
  now: Date,
): Promise<RemovalPlan> {
  const held = await findHeld(tenant, member.accountId);
  const rights = await findHeldRights(tenant, member.accountId);
  const decided = held.map((one) => ({ ...one, decided: readChoice(one, choices[one.item.id]) }));
  const steps = decided.filter((one): one is Step => one.decided !== null);
  const recipients = steps.flatMap(({ decided: { recipientId } }) => recipientId ?? []);
  const names = await findActiveNames(
    tenant,
    recipients.filter((id) => id !== member.accountId),
    now,
  );
  const undecided = decided.filter((one) => one.decided === null).map(({ item }) => item.id);
  const lacksRecipient = ({ decided: { decision, recipientId } }: Step): boolean =>
    decision === 'hand_over' && !names.has(recipientId ?? '');
  const withoutRecipient = steps.filter(lacksRecipient).map(({ item }) => item.id);
  const name = `${member.firstName} ${member.lastName}`;
  const facts: Facts = {
    subject: name,
    choices: Object.fromEntries(steps.map(({ item }) => [item.id, choices[item.id] ?? ''])),
    lines: [
      ...linesOfMembership(member, name, rights.invitations.length),
      ...linesOfRights(rights),
      ...steps.map((step) => lineOfData(step, name, names)),
      { area: 'money', effect: 'nothing_for_money', params: {} },
    ],
    basis: { role: member.role, rights, teams: member.teams, undecided, withoutRecipient },
  };
  return { facts, steps, undecided, withoutRecipient };
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readChoice({ keeper }: Held, choice = ''): Decided | null {
  const [word, named = ''] = choice.split(':');
  const recipientId = isId.test(named) ? named : null;
  const decision = handOverDecisions.find((known) => known === word);
  return decision && keeper.decisions.includes(decision) ? { decision, recipientId } : null;
}

function linesOfMembership(member: MemberRow, name: string, invitations: number): ReportLine[] {
  const lines: ReportLine[] = [
    { area: 'people', effect: 'membership_ends', params: { name } },
    { area: 'people', effect: 'sessions_lose_organization', params: { name } },
    { area: 'people', effect: 'account_stays', params: { email: member.email } },
  ];
  if (member.billingRight) lines.push({ area: 'people', effect: 'billing_right_ends', params: { name } });
  for (const team of member.teams ?? [])
    lines.push({ area: 'people', effect: 'team_left', params: { name, team: team.name } });
  if (invitations > 0)
    lines.push({ area: 'people', effect: 'invitations_end', params: { name, count: invitations } });
  return lines;
}

const shownProducts = 10;

function linesOfRights({ grants, tokens }: Awaited<ReturnType<typeof findHeldRights>>): ReportLine[] {
  const lines: ReportLine[] = [];
  const products = [...new Set(grants.map(({ name }) => name))];
  const named = products.slice(0, shownProducts).join(', ') + (products.length > shownProducts ? ', …' : '');
  if (grants.length > 0)
    lines.push({
      ...{ area: 'products', effect: 'grants_end', params: { count: grants.length, products: named } },
    });
  if (tokens.length > 0)
    lines.push({ area: 'products', effect: 'tokens_end', params: { count: tokens.length } });
  return lines;
}

const effects = {
  hand_over: 'data_handed_over',
  keep: 'data_kept',
  delete: 'data_deleted',
  withdraw: 'share_withdrawn',
} as const satisfies Record<HandOverDecision, ReportLine['effect']>;

function lineOfData({ item, decided }: Step, name: string, names: ReadonlyMap<string, string>): ReportLine {
  const to = names.get(decided.recipientId ?? '') ?? '';
  const params = { item: item.name, product: item.product, name, to };
  return { area: 'data', effect: effects[decided.decision], params };
}
