import type { Messages } from '../../text-key.ts';
import type { requirement as en } from '../en/requirement.ts';

export const requirement: Messages<typeof en> = {
  title: 'Sicherheit',
  lead: 'Was diese Organisation von allen verlangt, die in ihr arbeiten.',
  switch: 'Von allen Zwei-Faktor-Authentifizierung verlangen',
  help: 'Wer sie noch nicht eingerichtet hat, wird bei der nächsten Aktion hier dazu aufgefordert und kann vorher nichts anderes in dieser Organisation tun. Externe Benutzer können stattdessen austreten.',
  denied: 'Nur ein Administrator oder ein gesetzlicher Vertreter kann das ändern.',
  ownFirst: 'Richten Sie sie zuerst für Ihr eigenes Konto ein.',
  setUpOwn: 'Für mein Konto einrichten',
  on: 'Zwei-Faktor-Authentifizierung wird jetzt verlangt.',
  off: 'Zwei-Faktor-Authentifizierung wird nicht mehr verlangt.',
  everybody: 'Alle {people, number} Personen haben sie eingerichtet.',
  missing:
    '{count, plural, one {# von {people} Personen hat sie noch nicht eingerichtet.} other {# von {people} Personen haben sie noch nicht eingerichtet.}}',
  who: 'Anzeigen, wer',
  gate: {
    title: '{organization} verlangt Zwei-Faktor-Authentifizierung',
    text: 'Ihr Konto hat sie noch nicht. Sobald sie eingerichtet ist, steht Ihnen hier wieder alles offen. Das dauert etwa zwei Minuten.',
    setUp: 'Jetzt einrichten',
    leave: 'Stattdessen austreten',
    left: 'Sie sind aus {organization} ausgetreten.',
    others: 'Ihre anderen Organisationen sind nicht betroffen.',
  },
};
