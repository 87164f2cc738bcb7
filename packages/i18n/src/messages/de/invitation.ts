import type { Messages } from '../../text-key.ts';
import type { invitation as en } from '../en/invitation.ts';

export const invitation: Messages<typeof en> = {
  title: 'Einladung zu {organization}',
  lead: '{name} lädt Sie ein, als {role, select, legal_representative {gesetzlicher Vertreter} administrator {Administrator} collaborator {Mitarbeiter} other {externer Benutzer}} beizutreten.',
  role: 'Rolle',
  teams: 'Arbeitsteams',
  products: 'Produkte',
  billing: 'Abrechnungsrecht',
  until: 'Gültig bis',
  message: 'Nachricht von {name}',
  signUpLead:
    'Erstellen Sie Ihr Konto, um beizutreten. Ihre E-Mail-Adresse ist durch diesen Link bereits bestätigt.',
  submit: 'Konto erstellen und beitreten',
  busy: 'Konto wird erstellt …',
  accept: 'Einladung annehmen',
  accepting: 'Wird angenommen …',
  decline: 'Ablehnen',
  signIn: 'Anmelden und annehmen',
  signInText: 'Sie haben mit dieser Adresse bereits ein Konto.',
  wrong: 'Sie sind als {email} angemeldet',
  wrongText: 'Diese Einladung ist für {invited}. Melden Sie sich mit dieser Adresse an, um sie anzunehmen.',
  switch: 'Konto wechseln',
  declined: 'Sie haben die Einladung abgelehnt',
  declinedText: '{name} erfährt davon. Mehr geschieht nicht.',
  failed: 'Diese Einladung lässt sich nicht öffnen',
  toPortal: 'Zum Portal',
  unconfirmed: 'Bestätigungsnachricht senden',
  confirmationSent:
    'Wir haben eine Nachricht an {email} gesendet. Bestätigen Sie die Adresse und öffnen Sie dann diese Einladung erneut.',
  checking: 'Einladung wird geöffnet …',
  yes: 'Ja',
  forAddress: 'Einladung für',
};
