import type { Messages } from '../../text-key.ts';
import type { correspondence as english } from '../en/correspondence.ts';

export const correspondence: Messages<typeof english> = {
  message: {
    subject: '[{reference}] {subject}',
    preheader: 'Un message envoyé depuis le portail.',
    intro: '{name} ({email}) a écrit au support.',
    organization: 'Organisation : {organization}',
    page: 'Page : {page}',
    footer: 'Votre réponse ira à {email}.',
  },
  received: {
    subject: 'Nous avons reçu votre message {reference}',
    preheader: 'Nous vous répondrons par e-mail.',
    intro: 'Merci. Votre message « {subject} » est arrivé à notre équipe de support.',
    next: 'Nous vous répondrons par e-mail à cette adresse. Si vous nous appelez, indiquez la référence {reference}.',
    button: 'Voir mes messages',
  },
  granted: {
    subject: '{organizationName} : le support dispose d’un accès temporaire',
    intro: '{by} a donné au support l’accès à {services} de {organizationName} jusqu’au {date}.',
    next: 'Motif : {reason}. Vous voyez tout ce que le support y fait et pouvez retirer l’accès à tout moment.',
  },
  used: {
    subject: '{organizationName} : le support utilise l’accès temporaire',
    intro:
      '{by}, de notre équipe de support, a ouvert l’accès temporaire à {services} de {organizationName}.',
    next: 'La page de l’accès montre ce qui se passe au moment même. Il prend fin le {date}, ou dès que vous le retirez.',
  },
  withdrawn: {
    subject: '{organizationName} : accès temporaire retiré',
    intro: '{by} a retiré au support l’accès temporaire à {services} de {organizationName}.',
    next: 'Il a pris fin à cet instant. Ce que le support a fait jusque-là reste dans la liste.',
  },
  ended: {
    subject: '{organizationName} : l’accès temporaire a pris fin',
    intro: 'L’accès temporaire du support à {services} de {organizationName} a pris fin le {date}.',
    next: 'Ce que le support a fait jusque-là reste dans la liste.',
  },
  access: {
    button: 'Voir l’accès temporaire',
  },
  staffAdded: {
    subject: 'Votre compte de collaborateur du fournisseur',
    preheader: 'Choisissez un mot de passe, puis activez la double authentification.',
    intro:
      'Un administrateur vous a créé un compte interne, avec cette adresse comme identifiant de connexion.',
    next: 'Choisissez d’abord un mot de passe, puis connectez-vous et activez la double authentification sous « Sécurité et récupération ». Une fois connecté avec elle, vous accédez au bureau.',
    button: 'Choisir un mot de passe',
  },
};
