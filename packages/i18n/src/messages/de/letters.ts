import type { Messages } from '../../text-key.ts';
import type { letters as en } from '../en/letters.ts';

export const letters: Messages<typeof en> = {
  common: {
    button: 'Antrag ansehen',
    note: 'Sie erhalten diese Nachricht, weil Sie zur Organisation gehören oder den Antrag gestellt haben.',
  },
  submitted: {
    subject: '{organizationName}: Nachfolge beantragt',
    intro:
      '{requestedBy} möchte gesetzlicher Vertreter von {organizationName} werden, weil niemand in dieser Rolle mehr handeln kann.',
    next: 'Zwei unserer Mitarbeiter prüfen die Dokumente, jeder für sich. Sind beide einverstanden, vergehen {waitDays, plural, one {# Tag} other {# Tage}}, bevor sich etwas ändert. Ein gesetzlicher Vertreter kann den Antrag jederzeit stoppen.',
  },
  waiting: {
    subject: '{organizationName}: Nachfolge in {waitDays, plural, one {# Tag} other {# Tagen}}',
    intro:
      'Die Dokumente von {requestedBy} wurden anerkannt. Nach der Wartezeit wird {requestedBy} gesetzlicher Vertreter von {organizationName}.',
    next: 'Sie sind gesetzlicher Vertreter und können handeln? Öffnen Sie den Antrag, und stoppen Sie ihn: Ein Klick genügt.',
  },
  refused: {
    subject: '{organizationName}: Nachfolge abgelehnt',
    intro: 'Der Antrag von {requestedBy} wurde abgelehnt. In {organizationName} ändert sich nichts.',
    next: 'Die Dokumente wurden gelöscht. Der Antrag nennt den Grund; mit besseren Dokumenten kann ein neuer gestellt werden.',
  },
  stopped: {
    subject: '{organizationName}: Nachfolge gestoppt',
    intro: 'Der Antrag von {requestedBy} wurde gestoppt. In {organizationName} ändert sich nichts.',
    next: 'Die Dokumente wurden gelöscht.',
  },
  completed: {
    subject: '{organizationName} hat einen neuen gesetzlichen Vertreter',
    intro: 'Die Wartezeit ist vorbei: {requestedBy} ist jetzt gesetzlicher Vertreter von {organizationName}.',
    next: 'Die Dokumente wurden gelöscht. Ein gesetzlicher Vertreter, der seit dem Antrag nicht hier war, wird Mitarbeiter. War ein anderer hier, bleiben alle Rollen, wie sie waren.',
  },
  deleted: {
    subject: '{organizationName} wurde gelöscht',
    preheader: 'Was aufbewahrt wird, und wie lange.',
    intro: 'Sie haben die Organisation {organizationName} gelöscht. Niemand kann sie mehr öffnen.',
    kept: 'Abrechnungsunterlagen und Aktivitätsprotokoll bleiben {years, plural, one {# Jahr} other {# Jahre}} lang gespeichert, weil das Gesetz es verlangt. Im Portal sind sie nicht mehr zugänglich. Ihr eigenes Konto bleibt, wie es ist.',
    button: 'Meine Organisationen',
    notYou: 'Das waren nicht Sie? Ändern Sie sofort Ihr Passwort, und wenden Sie sich an den Support.',
  },
};
