import { createTransport } from 'nodemailer';
import type { MailTransport, OutgoingMail } from './mail-transport.ts';

export type SmtpOptions = {
  /** `smtp://user:pass@host:587` (STARTTLS) or `smtps://user:pass@host:465`. User and password percent-encoded. */
  readonly url: string;
  /** Deliver without encryption to a server that offers none. On this machine itself that is always allowed. */
  readonly allowPlaintext?: boolean;
};

export type SmtpTransport = MailTransport & {
  /** Ends idle connections. Deliveries under way are finished. */
  close(): void;
};

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** From call to answer. A job holds a row lock meanwhile, so that a stalling server must not keep it for long. */
const deadlineSeconds = 60;

/** Connections are kept and shared. Throws for a URL that is none; rejects a mail that the server does not take. */
export const createSmtpTransport = ({ url, allowPlaintext = false }: SmtpOptions): SmtpTransport => {
  const { auth, host, isLocal, port, secure } = readUrl(url);
  const transporter = createTransport({
    ...{ pool: true, host, port, secure, auth, maxConnections: 5 },
    requireTLS: !secure && !isLocal && !allowPlaintext,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: !isLocal },
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    // A kept connection that the server has closed meanwhile deserves one more try; the outbox does the rest.
    maxRequeues: 1,
  });
  return {
    deliver: async (mail) => {
      await transporter.sendMail({
        ...toMessage(mail),
        signal: AbortSignal.timeout(deadlineSeconds * 1000),
      });
    },
    close: () => transporter.close(),
  };
};

const readUrl = (text: string) => {
  const url = URL.parse(text);
  const secure = url?.protocol === 'smtps:';
  // The text is not repeated: it holds a password.
  if (!url?.hostname || !(secure || url.protocol === 'smtp:'))
    throw new Error('The address of the SMTP server must be smtp://host:port or smtps://host:port');
  return {
    secure,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    isLocal: loopback.includes(url.hostname),
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  };
};

/** One address, taken as it is and never parsed: a comma or a line break in it must not make a second recipient. */
const oneAddress = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/;

const toMessage = ({ from, html, id, locale, replyTo, subject, text, to }: OutgoingMail) => {
  if (!oneAddress.test(to) || (replyTo !== undefined && !oneAddress.test(replyTo)))
    throw new Error('A mail goes to exactly one address');
  if (!/^[\w.-]+$/.test(id))
    throw new Error('The id of a mail is part of its Message-ID and must be a plain word');
  const sender = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
  return {
    from,
    to: { name: '', address: to },
    envelope: { from: sender, to: [to] },
    messageId: `<${id}@${sender.slice(sender.lastIndexOf('@') + 1)}>`,
    ...{ subject, text, html },
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    headers: {
      // Neither vacation notices nor other machines shall answer (RFC 3834; the second one is Exchange's). A message
      // that a person has written is to be answered.
      ...(!replyTo && { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }),
      'Content-Language': locale,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};
