import { join } from 'node:path';
import type { SupportContact } from '@atrium/core/kernel/host';
import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** What people type and links in mails begin with. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /**
   * The key that seals what must not lie readable in the database, such as the secrets of authenticator apps.
   * Required in production; elsewhere made at the first start and kept in ATRIUM_DATA.
   */
  ATRIUM_SECRET: z.string().min(32).max(1024).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  /** Where the embedded database keeps its files. */
  ATRIUM_DATA: z.string().default(join(import.meta.dirname, '../../../.data')),
  ATRIUM_DEMO: flag,
  /** What is sold: a file like packages/core/catalogue/catalogue.yaml, which is taken without it. */
  ATRIUM_CATALOGUE: z.string().min(1).optional(),
  /** Stripe takes cards, TWINT and PayPal; the secret of its webhook checks that messages are its own. */
  STRIPE_SECRET_KEY: z.string().min(8).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(8).optional(),
  /** Asks VIES and the Swiss UID register about VAT numbers; without it, check digits must do. */
  VAT_REGISTERS: flag,
  /** Who sells: a JSON file as docs/operations.md shows it. Without it, a demonstration; required in production. */
  ATRIUM_SELLER: z.string().min(1).optional(),
  ATRIUM_BRAND: z.string().min(1).max(60).default('Atrium'),
  ATRIUM_LOG: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
  /** Cookies without `Secure`, for browsers that refuse them on plain http://localhost. Never in production. */
  ATRIUM_INSECURE_COOKIES: flag,
  /** 0 leaves background jobs to other processes of the same installation. */
  ATRIUM_JOBS: z
    .enum(['0', '1'])
    .default('1')
    .transform((value) => value === '1'),
  /** Without it mails stay in the dev mailbox; required in production. */
  SMTP_URL: z.string().optional(),
  /** Delivers without encryption to an SMTP server that offers none: for one inside the same private network only. */
  SMTP_ALLOW_PLAINTEXT: flag,
  /** After a stop signal, how long requests are still answered while /health/ready says no. */
  STOP_DELAY_SECONDS: z.coerce.number().int().min(0).max(60).default(0),
  /** Where text messages are posted to. Without it they stay in the dev mailbox; in production none are offered. */
  SMS_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_WEBHOOK_TOKEN: z.string().min(16).optional(),
  SMS_SENDER: z.string().min(1).max(15).default('Atrium'),
  MAIL_FROM: z.string().default('Atrium <no-reply@localhost>'),
  /** Where messages to support go. Without it, `support@` at the host of PUBLIC_URL. */
  SUPPORT_EMAIL: z.email().optional(),
  /** Further ways that premium support offers. */
  SUPPORT_PHONE: z.string().min(3).max(30).optional(),
  SUPPORT_CHAT_URL: z.url({ protocol: /^https$/ }).optional(),
  /** How many proxies in front may be believed when they say where a request comes from. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Scrapers send it as a bearer token; without it, metrics answer on the loopback address only. */
  METRICS_TOKEN: z.string().min(16).optional(),
});

export type Config = z.output<typeof Environment> & {
  readonly publicUrl: string;
  /** Whether text messages can reach anybody: a provider, or the dev mailbox. */
  readonly smsAvailable: boolean;
  readonly support: SupportContact;
};

/** Reads the environment once, at the start; a wrong value ends the process with a sentence that names it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const result = Environment.safeParse(environment);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is not valid. ${problems.join('; ')}`);
  }
  const config = result.data;
  if (config.NODE_ENV === 'production' && config.ATRIUM_INSECURE_COOKIES) {
    throw new Error('ATRIUM_INSECURE_COOKIES cannot be used in production.');
  }
  if (config.NODE_ENV === 'production' && !config.SMTP_URL) {
    throw new Error('SMTP_URL is not set: without it nobody would get a mail. It is required in production.');
  }
  if (config.NODE_ENV === 'production' && !config.ATRIUM_SECRET) {
    throw new Error('ATRIUM_SECRET is not set: 32 random characters or more. It is required in production.');
  }
  if (config.NODE_ENV === 'production' && !config.ATRIUM_SELLER) {
    throw new Error(
      'ATRIUM_SELLER is not set: invoices would name a demonstration. It is required in production.',
    );
  }
  if (config.STRIPE_SECRET_KEY && !config.STRIPE_WEBHOOK_SECRET) {
    throw new Error('STRIPE_WEBHOOK_SECRET is not set: messages of Stripe could not be told from others.');
  }
  if (config.SMS_WEBHOOK_URL && !config.SMS_WEBHOOK_TOKEN) {
    throw new Error('SMS_WEBHOOK_TOKEN is not set: the provider of SMS_WEBHOOK_URL knows us by it.');
  }
  const smsAvailable = config.SMS_WEBHOOK_URL !== undefined || config.NODE_ENV !== 'production';
  const publicUrl = (config.PUBLIC_URL ?? `http://localhost:${config.PORT}`).replace(/\/+$/, '');
  const support = {
    email: config.SUPPORT_EMAIL ?? `support@${new URL(publicUrl).hostname}`,
    phone: config.SUPPORT_PHONE ?? null,
    chatUrl: config.SUPPORT_CHAT_URL ?? null,
  };
  return { ...config, publicUrl, smsAvailable, support };
}
