import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createPasswordHasher } from '@atrium/core/account/password-hasher';
import { createOnlineVatRegister } from '@atrium/core/billing-address/online-vat-register';
import { localVatRegister } from '@atrium/core/billing-address/vat-register';
import { loadCatalogue } from '@atrium/core/catalogue/load-catalogue';
import { demoStaff } from '@atrium/core/demo/demo-staff';
import { demoLogins, demoPassword, seedDemo } from '@atrium/core/demo/seed-demo';
import { createSimulatedProvider } from '@atrium/core/demo/simulated-provider';
import type { MailDelivery } from '@atrium/core/jobs/deliver-mail';
import type { SmsDelivery } from '@atrium/core/jobs/deliver-sms';
import { keepCatalogue } from '@atrium/core/jobs/keep-catalogue';
import type { Host } from '@atrium/core/kernel/host';
import { createSecrets } from '@atrium/core/kernel/secrets';
import { demoMailboxPasswords } from '@atrium/core/mailbox/demo-mailbox-passwords';
import { loadSeller } from '@atrium/core/seller/load-seller';
import { createDatabase } from '@atrium/db/client/create-database';
import { migrate } from '@atrium/db/migrations/migrate';
import { type Config, readConfig } from './config.ts';
import { createApp } from './http/create-app.ts';
import { listen } from './http/listen.ts';
import { loadStaticFiles } from './http/static-files.ts';
import { loadWebPage } from './http/web-page.ts';
import { runWorker } from './jobs/run-worker.ts';
import { createLogger } from './observability/logger.ts';
import { createMetrics } from './observability/metrics.ts';
import { openDatabase } from './open-database.ts';
import { readSecret } from './read-secret.ts';
import { type Stoppers, stopOnSignals } from './stop-on-signals.ts';

const apps = join(import.meta.dirname, '../..');

/** Brings one process up, in the order in which its parts need each other, and says when it is ready. */
export async function start(environment: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(environment);
  const now = () => new Date();
  const log = createLogger(config.ATRIUM_LOG, now);
  // Before anything starts: a mistake in it ends the process with its line.
  const catalogue = loadCatalogue(config.ATRIUM_CATALOGUE);
  const seller = loadSeller(config.ATRIUM_SELLER);
  const stoppers: Stoppers = [];
  stopOnSignals(log, stoppers);

  const store = await openDatabase(config);
  stoppers.push(() => store.stop());
  const { applied } = await migrate(store.url);
  if (applied.length > 0) log({ level: 'info', message: 'database migrated', applied });
  const { db, close } = createDatabase({ url: store.url, maxConnections: config.DATABASE_CONNECTIONS });
  stoppers.push(close);

  const metrics = createMetrics();
  const { publicUrl, smsAvailable, support } = config;
  const secrets = createSecrets(config.ATRIUM_SECRET ?? (await readSecret(config.ATRIUM_DATA)));
  const [brand, passwords] = [config.ATRIUM_BRAND, createPasswordHasher()];
  const host: Host = {
    ...{ db, now, publicUrl, brand, passwords, secrets, smsAvailable, support, catalogue, log },
    ...{ seller, vatRegister: config.VAT_REGISTERS ? createOnlineVatRegister() : localVatRegister },
    paymentProviders: await paymentProviders(config, { db, now, publicUrl, secrets }),
    ...(config.ATRIUM_DEMO ? { mailboxPasswords: demoMailboxPasswords } : {}),
  };
  await keepCatalogue(host);
  if (config.ATRIUM_DEMO) await seedDemo(host, config.NODE_ENV !== 'production');

  if (config.ATRIUM_JOBS) {
    const delivery = await mailDelivery(config, stoppers);
    const texting = await smsDelivery(config);
    const worker = await runWorker(store.url, { host, metrics, delivery, texting });
    stoppers.push(() => worker.stop());
  }

  const readiness = { stopping: false };
  const app = createApp({
    ...{ config, host, metrics, readiness },
    webFiles: await loadStaticFiles(join(apps, 'web/dist'), { immutable: /^\/assets\// }),
    webPage: await loadWebPage(join(apps, 'web/dist'), config.ATRIUM_BRAND),
    helpFiles: await loadStaticFiles(join(apps, 'docs/dist'), { immutable: /^\/assets\// }),
  });
  const server = await listen(app, config);
  stoppers.push(async () => {
    readiness.stopping = true;
    await setTimeout(config.STOP_DELAY_SECONDS * 1000);
    await server.close();
  });
  announce(config);
}

type ProviderParts = Parameters<typeof createSimulatedProvider>[0];

/** Stripe where it is configured; outside production a simulated one takes its place. */
async function paymentProviders(config: Config, parts: ProviderParts): Promise<Host['paymentProviders']> {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = config;
  if (!secretKey || !webhookSecret)
    return config.NODE_ENV === 'production' ? [] : [createSimulatedProvider(parts)];
  const { createStripeProvider } = await import('@atrium/core/payment/stripe-provider');
  return [createStripeProvider({ secretKey, webhookSecret })];
}

async function mailDelivery(config: Config, stoppers: Stoppers): Promise<MailDelivery> {
  const common = { brand: { name: config.ATRIUM_BRAND, url: config.publicUrl }, from: config.MAIL_FROM };
  if (!config.SMTP_URL) return { ...common, transport: null };
  // Loaded only where mails really leave: it is memory that a demo can do without.
  const { createSmtpTransport } = await import('@atrium/mail/deliver/smtp-transport');
  const transport = createSmtpTransport({
    url: config.SMTP_URL,
    allowPlaintext: config.SMTP_ALLOW_PLAINTEXT,
  });
  stoppers.push(() => transport.close());
  return { ...common, transport };
}

async function smsDelivery(config: Config): Promise<SmsDelivery> {
  const brand = { name: config.ATRIUM_BRAND, url: config.publicUrl };
  if (!config.SMS_WEBHOOK_URL) return { brand, transport: null };
  const { createWebhookSmsTransport } = await import('@atrium/mail/deliver/webhook-sms-transport');
  const transport = createWebhookSmsTransport({
    url: config.SMS_WEBHOOK_URL,
    token: config.SMS_WEBHOOK_TOKEN ?? '',
    sender: config.SMS_SENDER,
  });
  return { brand, transport };
}

function announce(config: Config): void {
  const lines = [`${config.ATRIUM_BRAND} is ready at ${config.publicUrl}`];
  if (config.ATRIUM_DEMO) {
    lines.push('', `Demo logins, all with the password ${demoPassword}`);
    for (const { email, who } of demoLogins) lines.push(`  ${email.padEnd(34)} ${who}`);
    if (config.NODE_ENV !== 'production') {
      for (const { email } of demoStaff) {
        lines.push(`  ${email.padEnd(34)} staff, with a code from ${config.publicUrl}/dev/mailbox/sms`);
      }
    }
  }
  if (!config.SMTP_URL) lines.push('', `Mails arrive at ${config.publicUrl}/dev/mailbox`);
  process.stdout.write(`${lines.join('\n')}\n`);
}
