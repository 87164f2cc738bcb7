import type { Messages } from '../../text-key.ts';
import type { letters as en } from '../en/letters.ts';

export const letters: Messages<typeof en> = {
  deleted: {
    subject: '{organizationName} wurde gelöscht',
    preheader: 'Was aufbewahrt wird, und wie lange.',
    intro: 'Sie haben die Organisation {organizationName} gelöscht. Niemand kann sie mehr öffnen.',
    kept: 'Abrechnungsunterlagen und Aktivitätsprotokoll bleiben {years, plural, one {# Jahr} other {# Jahre}} lang gespeichert, weil das Gesetz es verlangt. Im Portal sind sie nicht mehr zugänglich. Ihr eigenes Konto bleibt, wie es ist.',
    button: 'Meine Organisationen',
    notYou: 'Das waren nicht Sie? Ändern Sie sofort Ihr Passwort, und wenden Sie sich an den Support.',
  },
};
