import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { ErrorCode, ErrorData } from '@atrium/contracts/kernel/error-catalogue';
import type { Host } from '@atrium/core/kernel/host';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Config } from '../config.ts';
import type { Metrics } from '../observability/metrics.ts';
import { mountDocs } from '../openapi/mount-docs.ts';
import { leadOn } from './already-signed-in.ts';
import { bearerOf } from './bearer.ts';
import { clientAddress } from './client-address.ts';
import { createCookies } from './cookies.ts';
import { isCrossSite } from './cross-site.ts';
import { mountDevMailbox } from './dev-mailbox.ts';
import { mountDevPayments } from './dev-payments.ts';
import { answerFile, answerUpload, filePath, uploadPath } from './file-endpoints.ts';
import { isReady, type Readiness } from './health.ts';
import { mountHelpPages } from './help-pages.ts';
import { answerImage, imagePath } from './images.ts';
import { answerWebhook, webhookPath } from './payment-webhooks.ts';
import { securityHeaders } from './security-headers.ts';
import type { StaticFiles } from './static-files.ts';
import { forToolsElsewhere } from './tools-elsewhere.ts';
import { answerTrpc, type Dependencies, type Incoming, trpcPath } from './trpc-endpoint.ts';
import { answerV1, v1Path } from './v1-endpoint.ts';
import type { WebPage } from './web-page.ts';

export type AppParts = {
  readonly config: Config;
  readonly host: Host;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly webFiles: StaticFiles;
  readonly webPage: WebPage | null;
  readonly helpFiles: StaticFiles;
};

export type Environment = { Bindings: HttpBindings; Variables: { requestId: string; address: string } };

const maxBodyBytes = 1_000_000;
const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Every address of the process: the API, the portal, the help centre, health, metrics, the dev mailbox. */
export function createApp(parts: AppParts): Hono<Environment> {
  const { config, host, metrics } = parts;
  const app = new Hono<Environment>();
  const cookies = createCookies({ insecure: config.ATRIUM_INSECURE_COOKIES });
  const pageHeaders = Object.entries(securityHeaders(config.publicUrl));

  app.use(async (c, next) => {
    c.set('requestId', randomUUID());
    c.set('address', addressOf(c, config.TRUSTED_PROXIES));
    await next();
    c.res.headers.set('x-request-id', c.get('requestId'));
    if (c.req.path.startsWith('/api/')) return;
    for (const [name, value] of pageHeaders) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });

  mountDocs(app, { brand: host.brand, publicUrl: config.publicUrl });
  mountApi(app, { host, metrics, cookies });

  app.get('/health/live', (c) => c.text('ok'));
  app.get('/health/ready', async (c) =>
    (await isReady(host.db, parts.readiness)) ? c.text('ready') : c.text('not ready', 503),
  );
  app.get('/metrics', async (c) => {
    if (!mayScrape(c, config)) return c.text('not found', 404);
    return c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType });
  });
  if (hasDevMailbox(config)) mountDevMailbox(app, host);
  if (host.paymentProviders.some(({ name }) => name === 'simulated')) mountDevPayments(app, host);
  app.get(`${imagePath}/:key`, async (c) => {
    return (await answerImage(host.db, c.req.param('key'))) ?? c.text('not found', 404);
  });

  mountHelpPages(app, { host, helpFiles: parts.helpFiles });

  app.get('*', async (c) => {
    const { path } = c.req;
    const encoding = c.req.header('accept-encoding') ?? null;
    if (path === '/help' || path.startsWith('/help/')) return answerHelp(c, parts.helpFiles, encoding);
    const file = path === '/index.html' ? null : parts.webFiles.answer(path, encoding);
    if (file) return file;
    // Files that are not there; `product.drive` at the end is the name of a page.
    if (/^\/assets\/|(?<!\/product)\.\w{2,5}$/.test(path)) return c.text('not found', 404);
    const further = await leadOn(c, host, cookies);
    if (further) return further;
    return parts.webPage?.answer(c.req.raw, path) ?? c.text('The portal has not been built.', 503);
  });
  app.notFound((c) => c.text('not found', 404));
  app.onError((error, c) => {
    const requestId = c.get('requestId');
    host.log({ level: 'error', message: 'request failed unexpectedly', requestId, path: c.req.path, error });
    return refuse(c, 500, 'request.unexpected');
  });
  return app;
}

/** Where mails or text messages have nowhere else to go; never in production. */
const hasDevMailbox = ({ NODE_ENV, SMTP_URL, SMS_WEBHOOK_URL }: Config): boolean =>
  NODE_ENV !== 'production' && !(SMTP_URL && SMS_WEBHOOK_URL);

/** Actions, and the files that they take and answer: the one door (API-1). */
function mountApi(app: Hono<Environment>, deps: Dependencies): void {
  app.use('/api/*', forToolsElsewhere);
  const countBody = bodyLimit({
    maxSize: maxBodyBytes,
    onError: (c) => refuse(c, 413, 'request.too_large'),
  });
  app.post('/api/*', (c, next) => {
    // Measured while they are read, by the action's own limit.
    if (c.req.path.startsWith(`${uploadPath}/`)) return next();
    // A stated length is kept by the HTTP parser and enough to judge by; counting builds a whole request object.
    const length = c.req.header('content-length');
    if (length === undefined) return countBody(c, next);
    return Number(length) <= maxBodyBytes ? next() : Promise.resolve(refuse(c, 413, 'request.too_large'));
  });
  const throughDoor = async (
    c: Context<Environment>,
    answer: (incoming: Incoming) => Promise<Response | null>,
  ): Promise<Response> => {
    // A token is no ambient credential: no other site can make a browser send it.
    const forgeable = c.req.method !== 'GET' && bearerOf(c.req.raw.headers) === null;
    if (forgeable && isCrossSite(c.req.raw.headers, c.req.header('host') ?? null)) {
      return refuse(c, 403, 'request.cross_site');
    }
    const response = await answer({ id: c.get('requestId'), address: c.get('address'), raw: c.req.raw });
    if (!response) return refuse(c, 404, 'request.not_found');
    for (const [name, value] of Object.entries(apiHeaders)) response.headers.set(name, value);
    return response;
  };
  app.all(`${trpcPath}/*`, (c) => throughDoor(c, (incoming) => answerTrpc(incoming, deps)));
  app.post(`${v1Path}/:action`, (c) =>
    throughDoor(c, (incoming) => answerV1(c.req.param('action'), incoming, deps)),
  );
  app.post(`${uploadPath}/:action`, (c) =>
    throughDoor(c, (incoming) => answerUpload(c.req.param('action'), incoming, deps)),
  );
  app.get(`${filePath}/:action`, (c) =>
    throughDoor(c, (incoming) => answerFile(c.req.param('action'), incoming, deps)),
  );
  app.post(`${webhookPath}/:provider`, (c) => answerWebhook(c, deps.host));
  app.all('/api/*', (c) => refuse(c, 404, 'request.not_found'));
}

function answerHelp(c: Context<Environment>, files: StaticFiles, encoding: string | null): Response {
  const moved = files.redirect(c.req.path.replace(/\/$/, ''));
  if (moved) return c.redirect(moved, 301);
  const path = c.req.path.slice('/help'.length);
  const file =
    files.answer(path, encoding) ?? files.answer(`${path.replace(/\/$/, '')}/index.html`, encoding);
  return file ?? helpNotFound(path, files, encoding) ?? c.text('not found', 404);
}

/** The help centre's own page, in the language of the address that does not exist. */
function helpNotFound(path: string, files: StaticFiles, encoding: string | null): Response | null {
  const [, locale] = path.split('/');
  const page = files.answer(`/${locale}/404.html`, encoding) ?? files.answer('/404.html', encoding);
  return page && new Response(page.body, { status: 404, headers: page.headers });
}

function refuse(c: Context<Environment>, status: 403 | 404 | 413 | 500, code: ErrorCode): Response {
  const data: ErrorData = { code, params: {}, fields: [], requestId: c.get('requestId') };
  return c.json({ error: { message: code, code: -32_600, data } }, status, apiHeaders);
}

const addressOf = (c: Context<Environment>, trustedProxies: number): string =>
  clientAddress(
    c.env.incoming?.socket.remoteAddress,
    c.req.header('x-forwarded-for') ?? null,
    trustedProxies,
  );

/** In production only with the token: behind a proxy on the same machine everybody comes from the loopback address. */
function mayScrape(c: Context<Environment>, { METRICS_TOKEN, NODE_ENV }: Config): boolean {
  if (METRICS_TOKEN) return isSame(c.req.header('authorization') ?? '', `Bearer ${METRICS_TOKEN}`);
  return NODE_ENV !== 'production' && ['127.0.0.1', '::1'].includes(c.get('address'));
}

/** In the same time wherever the two differ (SEC-1). */
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());
