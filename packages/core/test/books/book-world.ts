import { type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { driverOf } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import type { z } from 'zod';
import { tokenOf } from '../../src/demo/simulated-outcomes.ts';
import { createSimulatedProvider } from '../../src/demo/simulated-provider.ts';
import type { Verb } from '../../src/kernel/verb.ts';
import { sellerDay } from '../../src/seller/seller-day.ts';
import {
  confirmRecently,
  createPerson,
  createTestOrganization,
  runAs,
  startTestSession,
  type TestHost,
  type TestPerson,
} from '../test-host.ts';

/** Cards by what comes of a charge; the first is the default one. */
export const cardOutcomes = ['success', 'declined', 'delayed', 'three_d_secure'] as const;

export type Start = {
  readonly day: CalendarDate;
  readonly numberAt: 'payment' | 'issue';
  readonly country: 'CH' | 'DE';
};

export type BookWorld = {
  readonly host: TestHost;
  readonly owner: TestPerson;
  readonly organizationId: OrganizationId;
  readonly currency: 'CHF' | 'EUR';
  readonly cards: readonly string[];
  /** Another organization of the same owner, that products are handed to and come back from (PROD-5). */
  readonly elsewhere: OrganizationId;
  /** What the bank has told so far, so that it can tell it again. */
  readonly told: string[];
  /** What was done and how it ended, for whoever reads a failure. */
  readonly log: string[];
  readonly today: () => CalendarDate;
  readonly passDay: () => void;
  /** Calls a verb as the owner; null when it was refused, which is right as long as the books agree. */
  readonly call: <A extends AnyAction>(verb: Verb<A>, input: object) => Promise<z.output<A['output']> | null>;
  readonly rows: <T>(statement: string, parameters?: readonly unknown[]) => Promise<T[]>;
};

const dayMs = 86_400_000;

/** An organization on a day of its own, with a card for each outcome, in a store that others have used before. */
export async function createBookWorld(plain: TestHost, start: Start): Promise<BookWorld> {
  const seller = { ...plain.seller, numberAt: start.numberAt };
  const host: TestHost = { ...plain, seller, paymentProviders: [createSimulatedProvider(plain)] };
  host.clock.now = new Date(`${start.day}T09:00:00Z`);
  host.logged.length = 0;
  const owner = await createPerson(host);
  const organizationId = await createTestOrganization(host, owner);
  const currency = start.country === 'CH' ? 'CHF' : 'EUR';
  const { country } = start;
  const { db } = host;
  const elsewhere = await createTestOrganization(host, owner);
  for (const id of [organizationId, elsewhere])
    await db.updateTable('organization').set({ country, currency }).where('id', '=', id).execute();
  const cards = cardOutcomes.map(() => newId());
  await db
    .insertInto('paymentMethod')
    .values(
      cardOutcomes.map((outcome, index) => ({
        ...{ organizationId, id: cards[index] ?? '', provider: 'simulated', kind: 'card' as const },
        ...{ providerToken: tokenOf(outcome, newId().replaceAll('-', '')), name: outcome, brand: 'visa' },
        ...{ lastDigits: '4242', isDefault: index === 0, createdAt: host.now() },
      })),
    )
    .execute();
  const log: string[] = [];
  const driver = driverOf.get(db);
  let sessionOf = '';
  return {
    ...{ host, owner, organizationId, elsewhere, currency, cards, log, told: [] },
    today: () => sellerDay(host, host.now()),
    passDay: () => {
      host.clock.now = new Date(host.clock.now.getTime() + dayMs);
    },
    call: async (verb, input) => {
      const day = sellerDay(host, host.now());
      if (day !== sessionOf) {
        owner.token = await startTestSession(host, owner, true);
        await confirmRecently(host, owner);
      }
      sessionOf = day;
      try {
        return await runAs(host, owner, verb, { organizationId, ...input });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        log.push(`  refused: ${error.code}`);
        return null;
      }
    },
    rows: async <T>(statement: string, parameters: readonly unknown[] = [organizationId]) =>
      ((await driver?.unsafe(statement, parameters as never)) ?? []) as unknown as T[],
  };
}

/** Nothing of this organization happens any more when others pass days of their own. */
export async function retire({ rows, organizationId, elsewhere }: BookWorld): Promise<void> {
  const own = 'organization_id = any($1::uuid[])';
  const both = `{${organizationId},${elsewhere}}`;
  await rows(`update subscription set run_at = 'infinity' where ${own}`, [both]);
  await rows(
    `update renewal_attempt set state = 'cancelled', next_on = null where ${own} and state in ('waiting', 'charging')`,
    [both],
  );
}

/** The same days, seen from the other organization. */
export const seenFromElsewhere = (world: BookWorld): BookWorld => ({
  ...world,
  organizationId: world.elsewhere,
  rows: (statement, parameters = [world.elsewhere]) => world.rows(statement, parameters),
});

export const dayOf = (text: string): CalendarDate => calendarDate(text);
