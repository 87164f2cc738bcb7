import type { Messages } from '../../text-key.ts';
import type { membership as en } from '../en/membership.ts';

export const membership: Messages<typeof en> = {
  invitation: {
    subject: '{invitedBy} vous invite à rejoindre {organizationName}',
    preheader: 'L’invitation est valable {validDays, plural, one {# jour} many {# jours} other {# jours}}.',
    intro:
      '{invitedBy} vous invite à rejoindre {organizationName} en tant {role, select, legal_representative {que responsable légal} administrator {qu’administrateur} collaborator {que collaborateur} other {qu’utilisateur externe}}.',
    message: 'Message de {invitedBy} : « {message} »',
    button: 'Voir l’invitation',
    validity:
      'Le lien ne sert qu’une fois et reste valable {validDays, plural, one {# jour} many {# jours} other {# jours}}. Il vous est personnel : ne le transmettez pas.',
    ignore:
      'Vous ne connaissez pas {organizationName} ? Ignorez ce message, ou refusez derrière le lien : vous ne recevrez plus rien.',
  },
  invitationAnswered: {
    accepted: '{name} est désormais membre de {organizationName}',
    declined: '{email} a refusé votre invitation',
    preheader: 'La réponse à votre invitation.',
    acceptedText:
      '{name} ({email}) a accepté votre invitation et est désormais membre de {organizationName}.',
    declinedText:
      '{email} a refusé votre invitation à rejoindre {organizationName}. Cette personne n’obtient aucun accès.',
    button: 'Voir les membres',
  },
  membershipChanged: {
    subject: 'Votre rôle dans {organizationName} a changé',
    preheader:
      '{count, plural, one {# élément a changé} many {# éléments ont changé} other {# éléments ont changé}}.',
    intro: '{changedBy} a modifié votre appartenance à {organizationName}. Voici ce qui a changé :',
    field: 'Élément',
    before: 'Avant',
    after: 'Maintenant',
    button: 'Ouvrir l’organisation',
    reason: 'Si vous ne vous y attendiez pas, adressez-vous à un administrateur de l’organisation.',
  },
  membershipField: {
    role: 'Rôle',
    billingRight: 'Droit de facturation',
    endsAt: 'Fin de l’appartenance',
    blockedAt: 'Accès',
  },
  membershipValue: {
    yes: 'Oui',
    no: 'Non',
    never: 'Sans fin',
    open: 'Ouvert',
    blocked: 'Bloqué',
  },
  membershipEnded: {
    subject: 'Vous n’êtes plus membre de {organizationName}',
    preheader: 'Votre compte reste.',
    removed: '{changedBy} a mis fin à votre appartenance à {organizationName}. Vous n’y avez plus accès.',
    left: 'Vous avez quitté {organizationName}. Vous n’y avez plus accès.',
    account: 'Votre compte et vos autres organisations restent inchangés.',
  },
  membershipEnds: {
    subject: 'Votre accès à {organizationName} prend fin le {date}',
    preheader: 'Rien d’autre ne change d’ici là.',
    intro:
      'Votre appartenance à {organizationName} prend fin d’elle-même le {date}. Jusque-là, votre accès reste le même.',
    extend: 'Avez-vous besoin d’un accès plus long ? Adressez-vous à un administrateur de l’organisation.',
    button: 'Ouvrir l’organisation',
  },
  accessEnds: {
    subject: 'L’accès à {what} prend fin le {date}',
    own: 'Votre accès à {what} dans {organizationName} prend fin de lui-même le {date}. Jusque-là, votre accès reste le même.',
    team: 'L’accès de l’équipe de travail {team} à {what} dans {organizationName} prend fin de lui-même le {date}. Jusque-là, rien ne change pour ses membres.',
    place:
      'Votre place dans l’équipe de travail {team} de {organizationName} prend fin d’elle-même le {date}, et avec elle ce que l’équipe vous donne.',
  },
};
