import { addDays, addMonths, calendarDate } from '@atrium/billing/date/calendar-date';
import { startOfLocalDay } from '@atrium/billing/date/local-day';
import { expect, test } from 'vitest';
import { renewalWorld } from '../../test/renewal-world.ts';
import {
  confirmRecently,
  mailsTo,
  organizationEvents,
  refusalOf,
  runAs,
  startTestSession,
  type TestHost,
  useTestHost,
} from '../../test/test-host.ts';
import { chargeRenewals } from '../jobs/charge-renewals.ts';
import { runRenewals } from '../jobs/run-renewals.ts';
import { terminateProductVerb } from '../product/terminate-product.ts';
import { undoTerminationVerb } from '../product/undo-termination.ts';
import { readOrganizationDay } from './organization-day.ts';
import { updateOrganizationVerb } from './update-organization.ts';

const host = useTestHost();
const hour = 3_600_000;

type World = Awaited<ReturnType<typeof renewalWorld>>;

/** As a legal representative does it on the page of the organization. */
async function moveTo({ owner, organizationId }: World, timeZone: string) {
  owner.token = await startTestSession(host(), owner, true);
  const { version } = await host()
    .db.selectFrom('organization')
    .select('version')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow();
  const postalAddress = { line1: 'Street 1', line2: '', postalCode: '8000', city: 'Zürich', country: 'CH' };
  const same = { name: 'Test Company', type: 'company', postalAddress, phone: '', vatNumber: '' };
  return runAs(host(), owner, updateOrganizationVerb, {
    ...{ organizationId, version, ...same, documentLocale: 'en', timeZone },
  });
}

async function runAt(at: TestHost, moment: Date) {
  at.clock.now = moment;
  await runRenewals(at);
  await chargeRenewals(at);
}

test('SUB-2: what is paid ends with its last day where the organization is, on every side of the date line', async () => {
  const ends: readonly (readonly [string, string, string])[] = [
    ['Pacific/Kiritimati', '2026-05-10', '2026-05-09T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-05-10', '2026-05-10T11:00:00.000Z'],
    ['America/New_York', '2028-02-29', '2028-02-29T05:00:00.000Z'],
    // The nights in which clocks change: the 29th of March ends at 22:00, the 25th of October at 23:00.
    ['Europe/Zurich', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Europe/Zurich', '2026-10-26', '2026-10-25T23:00:00.000Z'],
    // There the day itself begins at one o'clock.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
  ];
  for (const [zone, paidUntil, moment] of ends) {
    const world = await renewalWorld(host());
    host().clock.now = new Date(new Date(moment).getTime() - 40 * 24 * hour);
    await moveTo(world, zone);
    const productId = await world.subscribe({ paidUntil, autoRenew: false });
    const end = new Date(moment);
    for (const days of [40, 20, 5, 1]) await runAt(host(), new Date(end.getTime() - days * 24 * hour));
    await runAt(host(), new Date(end.getTime() - 1));
    expect((await world.subscriptionOf(productId)).state, `${zone} ${paidUntil}`).toBe('expiring');
    await runAt(host(), end);
    expect((await world.subscriptionOf(productId)).state, `${zone} ${paidUntil}`).toBe('expired');
    // Grace ends with a day as well, fourteen days later.
    const suspended = startOfLocalDay(addDays(calendarDate(paidUntil), 14), zone);
    await runAt(host(), new Date(suspended.getTime() - 1));
    expect((await world.subscriptionOf(productId)).state).toBe('expired');
    await runAt(host(), suspended);
    expect((await world.subscriptionOf(productId)).state).toBe('suspended');
    const told = await world.told();
    expect(told.map(({ kind }) => kind).slice(-2)).toEqual(['expired', 'suspended']);
  }
});

test('SUB-2: the first charge of a renewal comes with the day on which it was announced for, not before', async () => {
  const world = await renewalWorld(host());
  host().clock.now = new Date('2026-06-01T00:00:00Z');
  await moveTo(world, 'Pacific/Pago_Pago');
  const end = calendarDate('2026-07-01');
  await world.subscribe({ paidUntil: end, anchorOn: end });
  await world.fill(100_000);
  const begins = (daysBefore: number) => startOfLocalDay(addDays(end, -daysBefore), 'Pacific/Pago_Pago');
  await runAt(host(), begins(21));
  expect(await world.told()).toMatchObject([{ kind: 'announced', day: '2026-06-17' }]);
  await runAt(host(), new Date(begins(14).getTime() - 1));
  expect(await world.invoices()).toEqual([]);
  await runAt(host(), begins(14));
  expect(await world.invoices()).toMatchObject([{ status: 'paid', dueOn: end }]);
  expect(await world.attempts()).toMatchObject([{ firstOn: '2026-06-17', state: 'paid' }]);
});

test('SUB-2: moving to and fro over the date line bills every day once and leaves none out', async () => {
  const world = await renewalWorld(host());
  const start = calendarDate('2027-10-31');
  host().clock.now = new Date('2027-10-05T12:00:00Z');
  const productId = await world.subscribe({ paidUntil: start, anchorOn: start, period: 'monthly' });
  await world.fill(500_000);
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Zurich', 'America/New_York'];
  let former = await readOrganizationDay(world.tenant, host(), host().now());
  for (let step = 0; step < 220; step += 1) {
    await runAt(host(), new Date(host().now().getTime() + 17 * hour));
    if (step % 7 === 0) await moveTo(world, zones[(step / 7) % zones.length] ?? '');
    const today = await readOrganizationDay(world.tenant, host(), host().now());
    expect(today >= former).toBe(true);
    former = today;
  }
  const lines = await host()
    .db.selectFrom('invoiceLine')
    .select(['serviceFrom', 'serviceTo'])
    .where('organizationId', '=', world.organizationId)
    .orderBy('serviceFrom')
    .execute();
  expect(lines.length).toBeGreaterThan(4);
  // From the 31st, through the 29th of February, back to the 31st.
  expect(lines.map(({ serviceFrom }) => serviceFrom)).toEqual(
    lines.map((_, index) => addMonths(start, index)),
  );
  expect(lines.map(({ serviceTo }) => serviceTo)).toEqual(
    lines.map((_, index) => addMonths(start, index + 1)),
  );
  expect((await world.subscriptionOf(productId)).paidUntil).toBe(addMonths(start, lines.length));
});

test('SUB-2: an end can be undone until midnight of the organization, and not after', async () => {
  const world = await renewalWorld(host());
  host().clock.now = new Date('2026-08-01T12:00:00Z');
  await moveTo(world, 'Pacific/Kiritimati');
  const productId = await world.subscribe({ paidUntil: '2026-08-20' });
  const { owner, organizationId } = world;
  await confirmRecently(host(), owner);
  await runAs(host(), owner, terminateProductVerb, { organizationId, productId, when: 'period_end' });
  const undo = async (moment: string) => {
    host().clock.now = new Date(moment);
    owner.token = await startTestSession(host(), owner, true);
    await confirmRecently(host(), owner);
    return runAs(host(), owner, undoTerminationVerb, { organizationId, productId });
  };
  expect(await refusalOf(undo('2026-08-19T10:00:00Z'))).toMatchObject({ code: 'product.not_ending' });
  expect(await undo('2026-08-19T09:59:59Z')).toMatchObject({ terminatesOn: null });
});

test('ORG-2: another time zone is recorded and told with the old and the new one; what is none is refused', async () => {
  const world = await renewalWorld(host());
  const answer = await moveTo(world, 'America/Sao_Paulo');
  expect(answer.timeZone).toBe('America/Sao_Paulo');
  const [event] = await organizationEvents(host().db, world.organizationId);
  expect(event).toMatchObject({
    event: 'organization.update',
    before: { timeZone: 'Europe/Zurich' },
    after: { timeZone: 'America/Sao_Paulo' },
  });
  const [mail] = (await mailsTo(host().db, world.owner.email)).filter(
    ({ template }) => template === 'organizationChanged',
  );
  expect(mail?.content).toMatchObject({
    changes: [{ field: 'timeZone', before: 'Europe/Zurich', after: 'America/Sao_Paulo' }],
  });
  for (const none of ['Mars/Olympus', '+02:00', ''])
    expect(await refusalOf(moveTo(world, none)), none).toMatchObject({ code: 'request.invalid_input' });
});
