import type { Messages } from '../../text-key.ts';
import type { membership as en } from '../en/membership.ts';

export const membership: Messages<typeof en> = {
  invitation: {
    subject: '{invitedBy} lädt Sie zu {organizationName} ein',
    preheader: 'Die Einladung gilt {validDays, plural, one {# Tag} other {# Tage}}.',
    intro:
      '{invitedBy} lädt Sie ein, {organizationName} als {role, select, legal_representative {gesetzlicher Vertreter} administrator {Administrator} collaborator {Mitarbeiter} other {externer Benutzer}} beizutreten.',
    message: 'Nachricht von {invitedBy}: „{message}“',
    button: 'Einladung ansehen',
    validity:
      'Der Link funktioniert einmal und gilt {validDays, plural, one {# Tag} other {# Tage}}. Er ist nur für Sie: Bitte geben Sie ihn nicht weiter.',
    ignore:
      'Sie kennen {organizationName} nicht? Ignorieren Sie diese Nachricht, oder lehnen Sie hinter dem Link ab: Dann kommt nichts mehr.',
  },
  invitationAnswered: {
    accepted: '{name} ist jetzt Mitglied von {organizationName}',
    declined: '{email} hat Ihre Einladung abgelehnt',
    preheader: 'Die Antwort auf Ihre Einladung.',
    acceptedText:
      '{name} ({email}) hat Ihre Einladung angenommen und ist jetzt Mitglied von {organizationName}.',
    declinedText:
      '{email} hat Ihre Einladung zu {organizationName} abgelehnt. Die Person erhält keinen Zugriff.',
    button: 'Mitglieder ansehen',
  },
  membershipChanged: {
    subject: 'Ihre Rolle in {organizationName} hat sich geändert',
    preheader: '{count, plural, one {# Angabe ist} other {# Angaben sind}} jetzt anders.',
    intro: '{changedBy} hat Ihre Mitgliedschaft bei {organizationName} geändert. Das ist jetzt anders:',
    field: 'Angabe',
    before: 'Vorher',
    after: 'Jetzt',
    button: 'Organisation öffnen',
    reason: 'Wenn Sie das nicht erwartet haben, wenden Sie sich an einen Administrator der Organisation.',
  },
  membershipField: {
    role: 'Rolle',
    billingRight: 'Abrechnungsrecht',
    endsAt: 'Ende der Mitgliedschaft',
    blockedAt: 'Zugriff',
  },
  membershipValue: {
    yes: 'Ja',
    no: 'Nein',
    never: 'Kein Ende',
    open: 'Offen',
    blocked: 'Gesperrt',
  },
  membershipEnded: {
    subject: 'Sie sind nicht mehr Mitglied von {organizationName}',
    preheader: 'Ihr Konto bleibt bestehen.',
    removed:
      '{changedBy} hat Ihre Mitgliedschaft bei {organizationName} beendet. Sie haben dort keinen Zugriff mehr.',
    left: 'Sie haben {organizationName} verlassen. Sie haben dort keinen Zugriff mehr.',
    account: 'Ihr Konto und Ihre anderen Organisationen bleiben, wie sie sind.',
  },
  membershipEnds: {
    subject: 'Ihr Zugriff auf {organizationName} endet am {date}',
    preheader: 'Bis dahin ändert sich nichts.',
    intro:
      'Ihre Mitgliedschaft bei {organizationName} endet am {date} von selbst. Bis dahin haben Sie denselben Zugriff wie jetzt.',
    extend: 'Brauchen Sie länger Zugriff? Wenden Sie sich an einen Administrator der Organisation.',
    button: 'Organisation öffnen',
  },
  accessEnds: {
    subject: 'Der Zugriff auf {what} endet am {date}',
    own: 'Ihr Zugriff auf {what} bei {organizationName} endet am {date} von selbst. Bis dahin haben Sie denselben Zugriff wie jetzt.',
    team: 'Der Zugriff des Arbeitsteams {team} auf {what} bei {organizationName} endet am {date} von selbst. Bis dahin ändert sich für seine Mitglieder nichts.',
    place:
      'Ihr Platz im Arbeitsteam {team} von {organizationName} endet am {date} von selbst, und damit auch, was Ihnen das Team gibt.',
  },
};
