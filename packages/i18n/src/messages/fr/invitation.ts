import type { Messages } from '../../text-key.ts';
import type { invitation as en } from '../en/invitation.ts';

export const invitation: Messages<typeof en> = {
  title: 'Invitation à rejoindre {organization}',
  lead: '{name} vous invite à rejoindre l’organisation en tant {role, select, legal_representative {que responsable légal} administrator {qu’administrateur} collaborator {que collaborateur} other {qu’utilisateur externe}}.',
  role: 'Rôle',
  teams: 'Équipes de travail',
  products: 'Produits',
  billing: 'Droit de facturation',
  until: 'Valable jusqu’au',
  message: 'Message de {name}',
  signUpLead: 'Créez votre compte pour rejoindre l’organisation. Ce lien confirme déjà votre adresse e-mail.',
  submit: 'Créer le compte et rejoindre',
  busy: 'Création du compte…',
  accept: 'Accepter l’invitation',
  accepting: 'Acceptation…',
  decline: 'Refuser',
  signIn: 'Se connecter pour accepter',
  signInText: 'Vous avez déjà un compte avec cette adresse.',
  wrong: 'Vous êtes connecté en tant que {email}',
  wrongText: 'Cette invitation est destinée à {invited}. Connectez-vous avec cette adresse pour l’accepter.',
  switch: 'Changer de compte',
  declined: 'Vous avez refusé l’invitation',
  declinedText: '{name} en est averti. Rien d’autre ne se passe.',
  failed: 'Cette invitation ne peut pas être ouverte',
  toPortal: 'Aller au portail',
  unconfirmed: 'Envoyer le message de confirmation',
  confirmationSent:
    'Nous avons envoyé un message à {email}. Confirmez l’adresse, puis rouvrez cette invitation.',
  checking: 'Ouverture de l’invitation…',
  yes: 'Oui',
  forAddress: 'Invitation pour',
};
