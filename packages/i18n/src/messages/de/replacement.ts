import type { Messages } from '../../text-key.ts';
import type { replacement as en } from '../en/replacement.ts';

export const replacement: Messages<typeof en> = {
  title: 'Gesetzlichen Vertreter ersetzen',
  lead: 'Zuerst benennen Sie ein anderes Mitglied, dann treten Sie selbst zurück. Die Organisation ist nie ohne gesetzlichen Vertreter.',
  open: 'Ersetzen',
  zoneText:
    'Übergeben Sie die rechtliche Verantwortung an ein anderes Mitglied: Benennen Sie es zuerst, und treten Sie dann zurück.',
  roleOnly: 'Nur ein gesetzlicher Vertreter kann dies tun.',
  denied:
    '{count, plural, one {Nur der gesetzliche Vertreter kann dies tun: {names}.} other {Nur ein gesetzlicher Vertreter kann dies tun: {names}.}}',
  name: {
    title: 'Schritt 1: Ein anderes Mitglied benennen',
    lead: 'Diese Person erhält hier alle Rechte und teilt mit Ihnen die rechtliche Verantwortung. Sie erfährt es per E-Mail. Für Sie ändert sich noch nichts.',
    member: 'Neuer gesetzlicher Vertreter',
    help: 'Ein Administrator oder Mitarbeiter, dessen Mitgliedschaft kein Enddatum hat. Alle anderen müssen zuerst eingeladen werden.',
    submit: 'Zum gesetzlichen Vertreter machen',
    done: '{name} ist jetzt gesetzlicher Vertreter.',
    already:
      '{count, plural, one {{names} ist neben Ihnen gesetzlicher Vertreter.} other {{names} sind neben Ihnen gesetzliche Vertreter.}}',
    another: 'Ein anderes Mitglied benennen',
  },
  step: {
    title: 'Schritt 2: Selbst zurücktreten',
    lead: 'Sie geben die rechtliche Verantwortung ab. Was möchten Sie von nun an sein?',
    first:
      'Dies folgt nach dem ersten Schritt. Als einziger gesetzlicher Vertreter können Sie nicht zurücktreten.',
    choice: 'Ihre Rolle von nun an',
    leave: 'Organisation verlassen',
    confirm: 'Mir ist bewusst, dass nur ein gesetzlicher Vertreter mir die Rolle zurückgeben kann.',
    confirmMissing: 'Setzen Sie das Häkchen, um zu bestätigen.',
    submit: 'Zurücktreten',
    stay: 'Auch gesetzlicher Vertreter bleiben',
    done: 'Sie sind zurückgetreten. Ihre Rolle ist jetzt: {role}.',
    left: 'Sie haben {organization} verlassen.',
  },
  means: {
    administrator:
      'Sie behalten alle Rechte, außer die Rolle des gesetzlichen Vertreters zu geben oder zu nehmen und die Angaben der Organisation zu ändern.',
    collaborator:
      'Sie behalten nur, was Ihnen gewährt wurde: Zugriff auf Produkte, und das Abrechnungsrecht, falls Sie es haben.',
    leave:
      'Sie verlieren sofort den Zugriff. Ihre Dateien bleiben in gemeinsamen Ordnern, Ihr Konto bleibt bestehen. Um zurückzukommen, muss Sie jemand einladen.',
  },
};
