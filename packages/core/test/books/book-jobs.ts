import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { chargePayment } from '../../src/jobs/charge-payment.ts';
import { chargeRenewals } from '../../src/jobs/charge-renewals.ts';
import { lapseChanges, withdrawEnded } from '../../src/jobs/lapse-changes.ts';
import { lapsePurchases } from '../../src/jobs/lapse-purchases.ts';
import { provisionProducts } from '../../src/jobs/provision-products.ts';
import { refundPayment } from '../../src/jobs/refund-payment.ts';
import { runRenewals } from '../../src/jobs/run-renewals.ts';
import { type BookWorld, seenFromElsewhere } from './book-world.ts';

type Row = { readonly id: string };

/** What waits in the queue of jobs, by the rows that it waits for: payments, refunds, and what is to be set up. */
export async function runJobs({ host, organizationId, rows }: BookWorld): Promise<void> {
  const charges = await rows<Row>(`select payment.id from payment
    left join simulated_charge charge on charge.id = payment.provider_reference
    where organization_id = $1 and provider = 'simulated' and (payment.status = 'created'
      or (payment.status = 'cancelled' and charge.status in ('requires_action', 'pending'))) order by payment.id`);
  for (const { id } of charges) await chargePayment(host, organizationId, id);
  const refunds = await rows<Row>(
    `select id from refund where organization_id = $1 and status = 'requested' and payment_id is not null`,
  );
  for (const { id } of refunds) await refundPayment(host, organizationId, id);
  const purchases = await rows<Row>(
    `select id from purchase where organization_id = $1 and status = 'provisioning'`,
  );
  for (const { id } of purchases) await provisionProducts(host, { organizationId, id });
  const ended = await rows<Row>(`select id from product where organization_id = $1 and state = 'terminated'`);
  for (const { id } of ended)
    await withdrawEnded(host, organizationId, id).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
}

/** The run of each day, where anything is due: on the others it would find nothing. */
export async function passDays(world: BookWorld, days: number): Promise<void> {
  const { host, rows, organizationId, elsewhere } = world;
  for (let day = 0; day < days; day += 1) {
    world.passDay();
    const [due] = await rows<{ any: boolean }>(
      `select exists (select from subscription where organization_id in ($1, $4) and run_at <= $3)
        or exists (select from renewal_attempt where organization_id in ($1, $4)
          and (state = 'charging' or (state = 'waiting' and next_on <= $2::date + 1))) as any`,
      [organizationId, world.today(), host.now(), elsewhere],
    );
    if (due?.any) await runDay(world);
  }
  await lapsePurchases(host);
}

/** The worker stands still for days; then it runs once for all of them. */
export async function standStill(world: BookWorld, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) world.passDay();
  await runDay(world);
  await lapsePurchases(world.host);
}

async function runDay(world: BookWorld): Promise<void> {
  const { host } = world;
  await lapseChanges(host);
  await runRenewals(host);
  await chargeRenewals(host);
  await runJobs(world);
  await runJobs(seenFromElsewhere(world));
}
