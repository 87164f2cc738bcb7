import type { Messages } from '../../text-key.ts';
import type { help as en } from '../en/help.ts';

export const help: Messages<typeof en> = {
  title: 'Hilfe',
  close: 'Hilfe schließen',
  searchLabel: 'In den Anleitungen suchen',
  clear: 'Suche leeren',
  forPage: 'Zu dieser Seite',
  usual: 'Gute Einstiege',
  centre: 'Alle Anleitungen in der Hilfe',
  results:
    '{count, plural, =0 {Keine Anleitung gefunden} one {# Anleitung gefunden} other {# Anleitungen gefunden}}',
  none: 'Nichts gefunden zu „{query}“',
  noneText:
    'Versuchen Sie es mit anderen Wörtern, oder sehen Sie die Themen der Hilfe durch. Wir notieren, was nicht gefunden wurde, aber nicht, wer gefragt hat.',
  otherLanguage: 'Auf {own} passt nichts. Diese Anleitungen sind auf {language}.',
  back: 'Zurück',
  openOnSite: 'In der Hilfe öffnen',
  related: 'Verwandte Anleitungen',
  important: 'Wichtig',
  goodToKnow: 'Gut zu wissen',
  onlyRoles: 'Wer das kann: {roles}. Ihre Rolle in {organization}: {role}.',
  askThem:
    '{count, plural, one {Sie können {names} fragen.} other {Sie können eine dieser Personen fragen: {names}.}}',
  feedback: {
    question: 'War diese Anleitung hilfreich?',
    yes: 'Ja',
    no: 'Nein',
    comment: 'Was sollten wir wissen?',
    commentHelp: 'Bitte keine Namen, Adressen oder Nummern. Antworten können wir nicht.',
    send: 'Rückmeldung senden',
    busy: 'Rückmeldung wird gesendet …',
    thanks: 'Danke. Ihre Rückmeldung hilft uns, diese Anleitung zu verbessern.',
  },
};
