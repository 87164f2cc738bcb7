import type { Messages } from '../../text-key.ts';
import type { desk as en } from '../en/desk.ts';

export const desk: Messages<typeof en> = {
  list: {
    title: 'Identitätsprüfungen',
    lead: 'Fälle, die auf Ihre Entscheidung warten, die ältesten zuerst. Über jeden entscheiden zwei Personen unabhängig voneinander.',
    sent: 'Gesendet',
    country: 'Land',
    empty: 'Kein Fall wartet auf Sie',
    emptyText: 'Fälle erscheinen hier, sobald jemand seine Unterlagen gesendet hat.',
  },
  case: {
    title: 'Prüfung von {name}',
    loading: 'Identitätsprüfung',
    lead: 'Vergleichen Sie Name, Foto und Gesicht. Ihre Einsichtnahmen werden aufgezeichnet.',
    back: 'Alle Identitätsprüfungen',
    account: 'Das Konto',
    name: 'Name',
    loginIdentifier: 'Login-ID',
    since: 'Konto seit',
    sent: 'Unterlagen gesendet',
    address: 'Netzwerkadresse des Antrags',
    documents: 'Die Unterlagen',
    picture: 'Gesendetes Bild: {name}',
    front: 'Vorderseite',
    backSide: 'Rückseite',
    selfie: 'Gesicht',
  },
  decide: {
    title: 'Ihre Entscheidung',
    lead: 'Eine Ablehnung beendet den Fall. Zwei Zustimmungen starten die Wartezeit von {hours, number} Stunden.',
    choice: 'Entscheidung',
    approve: 'Es ist der Inhaber des Kontos',
    refuse: 'Es lässt sich nicht bestätigen',
    reason: 'Grund, der der Person mitgeteilt wird',
    choose: 'Grund auswählen',
    submit: 'Entscheidung speichern',
    saved: 'Ihre Entscheidung ist gespeichert.',
    savedWaiting: 'Beide haben zugestimmt. Die Wartezeit hat begonnen.',
  },
};
