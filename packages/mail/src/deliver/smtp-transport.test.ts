import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { renderMail } from '../render-mail.ts';
import type { OutgoingMail } from './mail-transport.ts';
import { createSmtpTransport, type SmtpOptions } from './smtp-transport.ts';

type Received = {
  readonly raw: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly encrypted: boolean;
};

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A real SMTP server on a free port that keeps what it gets. */
const startServer = async (options: SMTPServerOptions = {}) => {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          raw: Buffer.concat(chunks).toString(),
          to: rcptTo.map(({ address }) => address),
          from: mailFrom ? mailFrom.address : '',
          encrypted: session.secure,
        });
        done();
      });
    },
    ...options,
  });
  // Connections end with an error when a test hangs up in the middle; that is no failure.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  ends.push(() => server.close());
  const address = server.server.address();
  return { received, port: typeof address === 'object' && address ? address.port : 0 };
};

const connect = (options: SmtpOptions) => {
  const transport = createSmtpTransport(options);
  ends.push(() => transport.close());
  return transport;
};

const rendered = renderMail(
  {
    template: 'confirmEmail',
    params: {
      firstName: 'Zoë',
      link: 'https://portal.example.com/confirm-email#token',
      code: '048213',
      validHours: 24,
      codeMinutes: 15,
    },
  },
  { brand: { name: 'Atrium', url: 'https://portal.example.com' }, locale: 'fr' },
);
const mail = (change: Partial<OutgoingMail> = {}): OutgoingMail => ({
  ...rendered,
  id: '0198c0de-0000-7000-8000-000000000001',
  to: 'zoe@example.com',
  from: 'Atrium <no-reply@portal.example.com>',
  locale: 'fr',
  ...change,
});

test('a mail arrives as it was written: both parts, subject, sender, language', async () => {
  const { port, received } = await startServer({ disabledCommands: ['STARTTLS'] });
  await connect({ url: `smtp://localhost:${port}` }).deliver(mail());
  expect(received).toHaveLength(1);
  const [{ from, raw, to } = { from: '', raw: '', to: [] }] = received;
  expect({ from, to }).toEqual({ from: 'no-reply@portal.example.com', to: ['zoe@example.com'] });
  const parsed = await PostalMime.parse(raw);
  expect(parsed.subject).toBe(rendered.subject);
  expect(parsed.text?.trim()).toBe(rendered.text.trim());
  expect(parsed.html?.trim()).toBe(rendered.html.trim());
  expect(parsed.from).toMatchObject({ name: 'Atrium', address: 'no-reply@portal.example.com' });
  expect(parsed.to).toMatchObject([{ address: 'zoe@example.com' }]);
  const header = (key: string) => parsed.headers.filter((one) => one.key === key).map(({ value }) => value);
  expect(header('auto-submitted')).toEqual(['auto-generated']);
  expect(header('content-language')).toEqual(['fr']);
  expect(header('date')).toHaveLength(1);
});

test('a repeat carries the same Message-ID, so that it can be recognised', async () => {
  const { port, received } = await startServer({ disabledCommands: ['STARTTLS'] });
  const transport = connect({ url: `smtp://localhost:${port}` });
  await transport.deliver(mail());
  await transport.deliver(mail());
  const ids = await Promise.all(received.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
  expect(ids).toEqual(Array(2).fill('<0198c0de-0000-7000-8000-000000000001@portal.example.com>'));
});

test('a line break in a subject or a name adds no header', async () => {
  const { port, received } = await startServer({ disabledCommands: ['STARTTLS'] });
  const hostile = 'Hello\r\nBcc: victim@example.com\r\n\r\nbody';
  await connect({ url: `smtp://localhost:${port}` }).deliver(
    mail({ subject: hostile, from: 'A\r\nX-Evil: 1 <no-reply@example.com>' }),
  );
  const [{ raw, to } = { raw: '', to: [] }] = received;
  const parsed = await PostalMime.parse(raw);
  expect(to).toEqual(['zoe@example.com']);
  expect(parsed.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['bcc']));
  expect(parsed.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['x-evil']));
  expect(parsed.text?.trim()).toBe(rendered.text.trim());
});

test.each([
  'a@example.com, b@example.com',
  'A <a@example.com>',
  'a@example.com\r\nRCPT TO:<b@example.com>',
  'nobody',
  '',
])('a mail goes to exactly one address: %j is refused', async (to) => {
  const { port, received } = await startServer({ disabledCommands: ['STARTTLS'] });
  await expect(connect({ url: `smtp://localhost:${port}` }).deliver(mail({ to }))).rejects.toThrow(
    'one address',
  );
  expect(received).toEqual([]);
});

// 0.0.0.0 reaches this machine but is not one of its names: to the transport it is a server somewhere.
test('NFR nothing leaves this machine unencrypted, unless that was asked for', async () => {
  const plain = await startServer({ disabledCommands: ['STARTTLS'] });
  const url = `smtp://user:secret@0.0.0.0:${plain.port}`;
  await expect(connect({ url }).deliver(mail())).rejects.toThrow(/STARTTLS|TLS/);
  expect(plain.received).toEqual([]);
  const open = await startServer({ disabledCommands: ['STARTTLS', 'AUTH'] });
  await connect({ url: `smtp://0.0.0.0:${open.port}`, allowPlaintext: true }).deliver(mail());
  expect(open.received.map(({ encrypted }) => encrypted)).toEqual([false]);
});

test('NFR a server elsewhere must prove who it is; one on this machine need not', async () => {
  const startTls = await startServer();
  await expect(connect({ url: `smtp://0.0.0.0:${startTls.port}` }).deliver(mail())).rejects.toThrow(
    /certificate/i,
  );
  await connect({ url: `smtp://127.0.0.1:${startTls.port}` }).deliver(mail());
  const implicit = await startServer({ secure: true });
  await expect(connect({ url: `smtps://0.0.0.0:${implicit.port}` }).deliver(mail())).rejects.toThrow(
    /certificate/i,
  );
  await connect({ url: `smtps://localhost:${implicit.port}` }).deliver(mail());
  expect([...startTls.received, ...implicit.received].map(({ encrypted }) => encrypted)).toEqual([
    true,
    true,
  ]);
});

test('user and password come out of the URL as they are, special characters included', async () => {
  const logins: unknown[] = [];
  const { port } = await startServer({
    authOptional: false,
    onAuth: ({ password, username }, _session, done) => {
      logins.push({ username, password });
      done(null, { user: username });
    },
  });
  await connect({ url: `smtp://user%40example.com:p%2Fa%3Ass%20%C3%A9@localhost:${port}` }).deliver(mail());
  expect(logins).toEqual([{ username: 'user@example.com', password: 'p/a:ss é' }]);
});

test('a refusal by the server is an error, so that the outbox tries again', async () => {
  const { port } = await startServer({
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(new Error('No such mailbox')),
  });
  await expect(connect({ url: `smtp://localhost:${port}` }).deliver(mail())).rejects.toThrow(
    'No such mailbox',
  );
});

test('SEC-1 a wrong address of the server is told without its password', () => {
  for (const url of ['http://user:secret@host', 'smtp:', 'nonsense secret', 'smtp://'])
    expect(() => createSmtpTransport({ url })).toThrow(/^The address of the SMTP server must be/);
});
