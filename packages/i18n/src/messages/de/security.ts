import type { Messages } from '../../text-key.ts';
import type { security as en } from '../en/security.ts';

export const security: Messages<typeof en> = {
  title: 'Sicherheit und Wiederherstellung',
  lead: 'Wie Sie sich anmelden, wie Sie den Zugang zurückbekommen und wo Sie angemeldet sind.',
  identifier: {
    title: 'Login-ID',
    lead: 'Die E-Mail-Adresse, mit der Sie sich anmelden.',
    term: 'Sie melden sich an mit',
    change: 'Login-ID ändern',
    consequence:
      'Wir senden einen Link an die neue Adresse. Bis Sie ihn öffnen, melden Sie sich mit {email} an.',
    address: 'Neue E-Mail-Adresse',
  },
  recovery: {
    title: 'Wiederherstellungs-E-Mail',
    lead: 'Ihr zweiter Zugang. Wenn Sie Ihr Passwort vergessen oder das Postfach Ihrer Login-ID verlieren, senden wir den Link hierher.',
    term: 'Wiederherstellungs-E-Mail',
    none: 'Noch keine',
    add: 'Wiederherstellungs-E-Mail hinzufügen',
    change: 'Wiederherstellungs-E-Mail ändern',
    consequence: 'Wir senden einen Link an diese Adresse. Sie gilt, sobald Sie ihn geöffnet haben.',
    address: 'E-Mail-Adresse',
    remove: 'Wiederherstellungs-E-Mail entfernen',
    removeTitle: 'Wiederherstellungs-E-Mail entfernen?',
    removeText: 'Ohne {email} kommen Sie nur noch über das Postfach Ihrer Login-ID wieder in Ihr Konto.',
    removed: 'Die Wiederherstellungs-E-Mail ist entfernt.',
  },
  pending: {
    title: 'Öffnen Sie den Link im Postfach von {email}',
    identifier: 'Bis dahin melden Sie sich mit {email} an. Der Link gilt bis {moment}.',
    recovery: 'Bis dahin wird diese Adresse nicht verwendet. Der Link gilt bis {moment}.',
    resend: 'Erneut senden',
    cancel: 'Änderung abbrechen',
    submit: 'Link senden',
    busy: 'Link wird gesendet …',
    sent: 'Ein Link ist unterwegs an {email}.',
    cancelled: 'Die Änderung ist abgebrochen.',
  },
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
