import type { Messages } from '../../text-key.ts';
import type { security as en } from '../en/security.ts';

export const security: Messages<typeof en> = {
  title: 'Sicherheit und Wiederherstellung',
  lead: 'Wie Sie sich anmelden, wie Sie den Zugang zurückbekommen und wo Sie angemeldet sind.',
  password: {
    title: 'Passwort',
    lead: 'Nur für die Anmeldung hier. Ihre Postfächer haben eigene Passwörter.',
    changedAt: 'Zuletzt geändert',
    never: 'Seit der Registrierung nicht',
    change: 'Passwort ändern',
    current: 'Aktuelles Passwort',
    consequence:
      'Hier bleiben Sie angemeldet. Alle anderen Sitzungen enden, und wir informieren Sie per E-Mail.',
    busy: 'Passwort wird geändert …',
    changed: 'Ihr Passwort ist geändert.',
    othersEnded:
      '{count, plural, =0 {Sie waren sonst nirgends angemeldet.} one {Eine andere Sitzung wurde beendet.} other {# andere Sitzungen wurden beendet.}}',
  },
  sessions: {
    title: 'Sitzungen und Geräte',
    lead: 'Überall, wo Sie angemeldet sind. Beenden Sie, was Sie nicht erkennen, und ändern Sie dann Ihr Passwort.',
    device: '{browser} auf {system}',
    unknownDevice: 'Unbekanntes Gerät',
    current: 'Diese Sitzung',
    local: 'Lokales Netzwerk',
    unknownPlace: 'Ort unbekannt',
    lastUsed: 'Zuletzt verwendet: {when}',
    lastUsedExact: 'Zuletzt verwendet: {moment}. Angemeldet: {start}',
    end: 'Sitzung beenden',
    endOf: 'Sitzung beenden: {device}',
    ended: 'Die Sitzung ist beendet.',
    endOthers: 'Alle anderen Sitzungen beenden',
    noOthers: 'Sie sind sonst nirgends angemeldet.',
    othersEnded:
      '{count, plural, =0 {Es gab keine andere Sitzung.} one {Eine andere Sitzung wurde beendet.} other {# andere Sitzungen wurden beendet.}}',
    more: '{count, plural, one {Und # weitere, vor längerer Zeit verwendet.} other {Und # weitere, vor längerer Zeit verwendet.}}',
  },
};
