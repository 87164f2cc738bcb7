import type { Messages } from '../../text-key.ts';
import type { staff as english } from '../en/staff.ts';

export const staff: Messages<typeof english> = {
  title: 'Internes Team',
  lead: 'Konten der eigenen Leute des Anbieters. Ohne Zwei-Faktor-Authentifizierung bleibt ihnen der Desk verschlossen.',
  add: 'Person hinzufügen',
  column: {
    name: 'Name',
    roles: 'Rollen',
    factor: 'Zwei-Faktor-Authentifizierung',
    since: 'Seit',
  },
  factor: {
    on: 'Eingerichtet',
    off: 'Fehlt',
  },
  ended: 'Beendet am {date}',
  you: 'Sie',
  actions: 'Aktionen',
  menu: 'Aktionen für {name}',
  change: 'Rollen ändern',
  changed: 'Die Rollen sind geändert. Offene Fälle dieser Person sind beendet.',
  end: 'Zugang beenden',
  endText:
    '{name} wird überall abgemeldet, und offene Fälle enden sofort. Was getan wurde, bleibt aufgezeichnet.',
  endDone: '{name} gehört nicht mehr zum internen Team.',
  form: {
    email: 'E-Mail-Adresse',
    emailHelp: 'Eine eigene Adresse, die kein Kundenkonto hat.',
    firstName: 'Vorname',
    lastName: 'Nachname',
    locale: 'Sprache',
    roles: 'Rollen',
    noRole: 'Wählen Sie mindestens eine Rolle.',
    submit: 'Zum Team hinzufügen',
    done: '{name} hat eine Anleitung zur Anmeldung per E-Mail erhalten.',
  },
  role: {
    agent: 'Support',
    finance: 'Finanzen',
    reviewer: 'Prüfer',
    catalogue: 'Katalog',
    admin: 'Team-Verwaltung',
  },
  audit: {
    title: 'Was das Team getan hat',
    when: 'Wann',
    who: 'Wer',
    what: 'Aktion',
    whose: 'Wessen Daten',
    where: 'Von wo',
    empty: 'Noch ist nichts aufgezeichnet',
    emptyText: 'Jeder Blick und jede Änderung des Teams steht hier.',
    older: 'Ältere zeigen',
  },
};
