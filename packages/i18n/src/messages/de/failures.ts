import type { Messages } from '../../text-key.ts';
import type { failures as english } from '../en/failures.ts';

export const failures: Messages<typeof english> = {
  title: 'Gescheiterte Aufgaben',
  lead: 'Sie wurden so oft versucht, wie es vorgesehen ist. Beheben Sie zuerst die Ursache und lassen Sie sie dann neu beginnen: Jede tut ihre Arbeit genau einmal.',
  replay: 'Neu beginnen',
  replayOne: 'Neu beginnen: {task}',
  replayAll: 'Alle neu beginnen lassen',
  replayed: '{count, plural, one {# Aufgabe beginnt neu} other {# Aufgaben beginnen neu}}',
  older: 'Ältere anzeigen',
  empty: 'Nichts ist gescheitert',
  emptyText: 'Hier steht, was vergeblich versucht wurde.',
  column: {
    task: 'Aufgabe',
    problem: 'Was schiefging',
    attempts: 'Versuche',
    tried: 'Zuletzt versucht',
    replay: 'Wiederholen',
  },
  task: {
    mail: 'E-Mail senden',
    text: 'Textnachricht senden',
    reset: 'Passwort zurücksetzen',
    charge: 'Zahlung einziehen',
    refund: 'Zahlung erstatten',
    event: 'Nachricht des Zahlungsanbieters verarbeiten',
    forget: 'Zahlungsmittel löschen',
    provision: 'Produkte einrichten',
    bank: 'Bankdatei verbuchen',
    list: 'Rechnungsliste erstellen',
  },
};
