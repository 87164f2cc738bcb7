import type { Messages } from '../../text-key.ts';
import type { support as english } from '../en/support.ts';

export const support: Messages<typeof english> = {
  title: 'Support',
  lead: 'Ihre Codes, was der Support für Sie tun darf, und Ihre Nachrichten an uns.',
  code: {
    title: 'Support-Code',
    lead: 'Nennen Sie ihn, wenn Sie uns anrufen, und wir wissen sofort, wer Sie sind. Er ist kein Passwort.',
    spoken: 'Ihr Support-Code: {code}',
    until: 'Gültig bis {date}. Danach tritt ein anderer an seine Stelle.',
    copy: 'Code kopieren',
    copied: 'Kopiert',
    renew: 'Code erneuern',
    renewed: 'Sie haben einen neuen Code. Der alte gilt nicht mehr.',
  },
  vip: {
    title: 'VIP-Code',
    lead: 'Daran erkennt der Premium-Support Ihre Organisation. Alle, die {product} benutzen dürfen, sehen ihn.',
    spoken: 'Der VIP-Code Ihrer Organisation: {code}',
    channels: 'So erreichen Sie den Premium-Support',
    phone: 'Telefon',
    chat: 'Live-Chat',
    ticket: 'E-Mail',
  },
  message: {
    title: 'Schreiben Sie uns',
    lead: 'Wir antworten per E-Mail an {email}.',
    concerns: 'Worum geht es?',
    account: 'Mein eigenes Konto',
    subject: 'Betreff',
    body: 'Wie können wir helfen?',
    bodyHelp: 'Was haben Sie getan, und was ist geschehen? Bitte schreiben Sie nie Passwörter auf.',
    page: 'Die Adresse dieser Seite wird mitgeschickt.',
    send: 'Nachricht senden',
    sending: 'Wird gesendet …',
    sent: 'Ihre Nachricht ist bei uns angekommen',
    sentText: 'Ihre Referenz ist {reference}. Eine Bestätigung ist unterwegs zu Ihnen.',
    another: 'Weitere Nachricht schreiben',
  },
  messages: {
    title: 'Ihre Nachrichten',
    subject: 'Betreff',
    reference: 'Referenz',
    about: 'Betrifft',
    sent: 'Gesendet',
    empty: 'Sie haben uns noch nicht geschrieben',
    emptyText: 'Was Sie hier senden, erscheint mit seiner Referenz in dieser Liste.',
  },
  panel: {
    title: 'Den Support fragen',
    page: 'Alles zum Support',
  },
};
