import { EventEmitter } from 'node:events';
import { OrganizationId } from '@atrium/contracts/fields';
import { announceAccessEnds } from '@atrium/core/jobs/announce-access-ends';
import { announceEnds } from '@atrium/core/jobs/announce-ends';
import { applyProviderEvent } from '@atrium/core/jobs/apply-provider-event';
import { chargePayment } from '@atrium/core/jobs/charge-payment';
import { chargeRenewals } from '@atrium/core/jobs/charge-renewals';
import { deliverMail, type MailDelivery } from '@atrium/core/jobs/deliver-mail';
import { deliverSms, type SmsDelivery } from '@atrium/core/jobs/deliver-sms';
import { endIdentityReviews } from '@atrium/core/jobs/end-identity-reviews';
import { endSuccessions } from '@atrium/core/jobs/end-successions';
import { endSupportAccesses } from '@atrium/core/jobs/end-support-accesses';
import { forgetPaymentMethod } from '@atrium/core/jobs/forget-payment-method';
import { keepJobWorkers } from '@atrium/core/jobs/keep-job-workers';
import { lapseChanges, withdrawEnded } from '@atrium/core/jobs/lapse-changes';
import { lapsePurchases } from '@atrium/core/jobs/lapse-purchases';
import { lapseTransfers } from '@atrium/core/jobs/lapse-transfers';
import { provisionProducts } from '@atrium/core/jobs/provision-products';
import { refundPayment } from '@atrium/core/jobs/refund-payment';
import { releaseAbandonedMessages } from '@atrium/core/jobs/release-abandoned-messages';
import { removeExpired } from '@atrium/core/jobs/remove-expired';
import { runRenewals } from '@atrium/core/jobs/run-renewals';
import { sendPasswordReset } from '@atrium/core/jobs/send-password-reset';
import { deliverSimulatedMessage } from '@atrium/core/jobs/simulated-message';
import type { Host } from '@atrium/core/kernel/host';
import { sendPasswordResetJob } from '@atrium/db/account/password-reset-queries';
import { deliverMailJob } from '@atrium/db/outbox/outbox-queries';
import { deliverSmsJob } from '@atrium/db/outbox/sms-queries';
import { forgetMethodJob } from '@atrium/db/payment/payment-method-queries';
import { chargePaymentJob, refundPaymentJob } from '@atrium/db/payment/payment-queries';
import { applyProviderEventJob } from '@atrium/db/payment/provider-event-queries';
import { simulatedMessageJob } from '@atrium/db/payment/simulated-queries';
import { provisionProductsJob } from '@atrium/db/purchase/purchase-queries';
import { sendRemindersJob } from '@atrium/db/reminder/reminder-queries';
import { withdrawEndedJob } from '@atrium/db/renewal/lapsed-queries';
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { z } from 'zod';
import type { Metrics } from '../observability/metrics.ts';
import { bankTasks } from './bank-tasks.ts';

const concurrency = 4;
const poolSize = 3;
const releaseSeconds = 10;
const removeExpiredJob = 'remove_expired';
const announceEndsJob = 'announce_ends';
const endSuccessionsJob = 'end_successions';
const endIdentityReviewsJob = 'end_identity_reviews';
const lapsePurchasesJob = 'lapse_purchases';
const lapseTransfersJob = 'lapse_transfers';
const endSupportAccessesJob = 'end_support_accesses';
const renewJob = 'renew';

const crontab = [
  `17 8 * * * ${sendRemindersJob}`,
  `23 * * * * ${removeExpiredJob}`,
  `11 * * * * ${announceEndsJob}`,
  `37 * * * * ${lapsePurchasesJob}`,
  `49 * * * * ${lapseTransfersJob}`,
  `* * * * * ${endIdentityReviewsJob}`,
  `* * * * * ${endSuccessionsJob}`,
  `* * * * * ${endSupportAccessesJob}`,
  `*/5 * * * * ${renewJob}`,
].join('\n');

type Parts = {
  readonly host: Host;
  readonly metrics: Metrics;
  readonly delivery: MailDelivery;
  readonly texting: SmsDelivery;
};

const MessageJob = z.object({ id: z.uuid() });
const ProductJob = z.object({ organizationId: OrganizationId, id: z.uuid() });
const ProvisionJob = z.object({ organizationId: z.uuid(), id: z.uuid() });
const ResetJob = z.object({ email: z.string(), requestId: z.string(), address: z.string() });

/** Takes jobs from the shared queue: any number of processes, each job in one of them at a time (NFR-2). */
export async function runWorker(
  databaseUrl: string,
  { host, metrics, delivery, texting }: Parts,
): Promise<Runner> {
  const counted =
    (name: string, task: (payload: unknown) => Promise<void>): TaskList[string] =>
    async (payload) => {
      try {
        await task(payload);
        metrics.jobs.inc({ task: name, outcome: 'ok' });
      } catch (error) {
        metrics.jobs.inc({ task: name, outcome: 'failed' });
        host.log({ level: 'error', message: `job ${name} failed and will be tried again`, error });
        throw error;
      }
    };
  const workerIds = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => void workerIds.add(worker.workerId));
  events.on('worker:stop', ({ worker }) => void workerIds.delete(worker.workerId));
  const runner = await run({
    ...{ connectionString: databaseUrl, events },
    concurrency,
    maxPoolSize: poolSize,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    taskList: {
      [deliverMailJob]: counted(deliverMailJob, (job) =>
        deliverMail(host, delivery, MessageJob.parse(job).id),
      ),
      [deliverSmsJob]: counted(deliverSmsJob, (job) => deliverSms(host, texting, MessageJob.parse(job).id)),
      [sendPasswordResetJob]: counted(sendPasswordResetJob, (job) =>
        sendPasswordReset(host, ResetJob.parse(job)),
      ),
      ...paymentTasks(host, counted),
      ...bankTasks(host, counted),
      [removeExpiredJob]: counted(removeExpiredJob, () => removeExpired(host)),
      [announceEndsJob]: counted(announceEndsJob, async () => {
        await announceEnds(host);
        await announceAccessEnds(host);
      }),
      [endIdentityReviewsJob]: counted(endIdentityReviewsJob, () => endIdentityReviews(host)),
      [provisionProductsJob]: counted(provisionProductsJob, (job) =>
        provisionProducts(host, ProvisionJob.parse(job)),
      ),
      [lapsePurchasesJob]: counted(lapsePurchasesJob, () => lapsePurchases(host)),
      [lapseTransfersJob]: counted(lapseTransfersJob, () => lapseTransfers(host)),
      [endSupportAccessesJob]: counted(endSupportAccessesJob, () => endSupportAccesses(host)),
      [renewJob]: counted(renewJob, async () => {
        await lapseChanges(host);
        await runRenewals(host);
        await chargeRenewals(host);
      }),
      [withdrawEndedJob]: counted(withdrawEndedJob, (job) => {
        const { organizationId, id } = ProductJob.parse(job);
        return withdrawEnded(host, organizationId, id);
      }),
      [endSuccessionsJob]: counted(endSuccessionsJob, () => endSuccessions(host)),
    },
    crontab,
  });
  await keepJobWorkers(host, [...workerIds]);
  const timer = setInterval(async () => {
    await releaseAbandonedMessages(host);
    await keepJobWorkers(host, [...workerIds]);
  }, releaseSeconds * 1000);
  // On a stop of any kind; whoever asked for it has the error, if there is one.
  runner.promise.catch(() => {}).finally(() => clearInterval(timer));
  return runner;
}

/** Money on its way: every one of them may run again after a crash and does nothing twice (PAY-5, NFR-2). */
function paymentTasks(
  host: Host,
  counted: (name: string, task: (payload: unknown) => Promise<void>) => TaskList[string],
): TaskList {
  const OfTenant = z.object({ organizationId: OrganizationId, id: z.uuid() });
  const EventJob = z.object({ provider: z.string(), eventId: z.string() });
  const ForgetJob = z.object({ provider: z.string(), token: z.string() });
  const MessageJob = z.object({ eventId: z.string(), chargeId: z.string(), settles: z.boolean() });
  return {
    [chargePaymentJob]: counted(chargePaymentJob, (job) => {
      const { organizationId, id } = OfTenant.parse(job);
      return chargePayment(host, organizationId, id);
    }),
    [refundPaymentJob]: counted(refundPaymentJob, (job) => {
      const { organizationId, id } = OfTenant.parse(job);
      return refundPayment(host, organizationId, id);
    }),
    [applyProviderEventJob]: counted(applyProviderEventJob, (job) => {
      const { provider, eventId } = EventJob.parse(job);
      return applyProviderEvent(host, provider, eventId);
    }),
    [forgetMethodJob]: counted(forgetMethodJob, (job) => {
      const { provider, token } = ForgetJob.parse(job);
      return forgetPaymentMethod(host, provider, token);
    }),
    [simulatedMessageJob]: counted(simulatedMessageJob, (job) =>
      deliverSimulatedMessage(host, MessageJob.parse(job)),
    ),
  };
}
