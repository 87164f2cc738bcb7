import type { Messages } from '../../text-key.ts';
import type { security as en } from '../en/security.ts';

export const security: Messages<typeof en> = {
  title: 'Sécurité et récupération',
  lead: 'Comment vous vous connectez, comment vous retrouvez l’accès et où vous êtes connecté.',
  identifier: {
    title: 'Identifiant de connexion',
    lead: 'L’adresse e-mail avec laquelle vous vous connectez.',
    term: 'Vous vous connectez avec',
    change: 'Changer l’identifiant de connexion',
    consequence:
      'Nous envoyons un lien à la nouvelle adresse. Tant que vous ne l’avez pas ouvert, vous vous connectez avec {email}.',
    address: 'Nouvelle adresse e-mail',
  },
  recovery: {
    title: 'E-mail de récupération',
    lead: 'Votre second accès. Si vous oubliez votre mot de passe ou perdez la boîte e-mail de votre identifiant de connexion, nous envoyons le lien ici.',
    term: 'E-mail de récupération',
    none: 'Aucun pour l’instant',
    add: 'Ajouter un e-mail de récupération',
    change: 'Changer l’e-mail de récupération',
    consequence: 'Nous envoyons un lien à cette adresse. Elle sert dès que vous avez ouvert le lien.',
    address: 'Adresse e-mail',
    remove: 'Retirer l’e-mail de récupération',
    removeTitle: 'Retirer l’e-mail de récupération ?',
    removeText: 'Sans {email}, seule la boîte e-mail de votre identifiant de connexion vous rend l’accès.',
    removed: 'L’e-mail de récupération est retiré.',
  },
  pending: {
    title: 'Ouvrez le lien reçu à l’adresse {email}',
    identifier: 'D’ici là, vous vous connectez avec {email}. Le lien reste valable jusqu’au {moment}.',
    recovery: 'D’ici là, cette adresse ne sert pas. Le lien reste valable jusqu’au {moment}.',
    resend: 'Renvoyer le lien',
    cancel: 'Annuler le changement',
    submit: 'Envoyer le lien',
    busy: 'Envoi du lien…',
    sent: 'Un lien est en route vers {email}.',
    cancelled: 'Le changement est annulé.',
  },
  password: {
    title: 'Mot de passe',
    lead: 'Il ne sert qu’à vous connecter ici. Vos boîtes e-mail ont leurs propres mots de passe.',
    changedAt: 'Dernière modification',
    never: 'Aucune depuis votre inscription',
    change: 'Changer le mot de passe',
    current: 'Mot de passe actuel',
    consequence:
      'Vous restez connecté ici. Toutes les autres sessions prennent fin, et nous vous en informons par e-mail.',
    busy: 'Changement du mot de passe…',
    changed: 'Votre mot de passe est changé.',
    othersEnded:
      '{count, plural, =0 {Vous n’étiez connecté nulle part ailleurs.} one {Une autre session a pris fin.} many {# d’autres sessions ont pris fin.} other {# autres sessions ont pris fin.}}',
  },
  sessions: {
    title: 'Sessions et appareils',
    lead: 'Tous les endroits où vous êtes connecté. Mettez fin à ce que vous ne reconnaissez pas, puis changez votre mot de passe.',
    device: '{browser} sur {system}',
    unknownDevice: 'Appareil inconnu',
    current: 'Cette session',
    local: 'Réseau local',
    unknownPlace: 'Lieu inconnu',
    lastUsed: 'Dernière utilisation : {when}',
    lastUsedExact: 'Dernière utilisation : {moment}. Connexion : {start}',
    end: 'Mettre fin à la session',
    endOf: 'Mettre fin à la session : {device}',
    ended: 'La session a pris fin.',
    endOthers: 'Mettre fin à toutes les autres sessions',
    noOthers: 'Vous n’êtes connecté nulle part ailleurs.',
    othersEnded:
      '{count, plural, =0 {Il n’y avait pas d’autre session.} one {Une autre session a pris fin.} many {# d’autres sessions ont pris fin.} other {# autres sessions ont pris fin.}}',
    more: '{count, plural, one {Et # autre, utilisée il y a plus longtemps.} many {Et # d’autres, utilisées il y a plus longtemps.} other {Et # autres, utilisées il y a plus longtemps.}}',
  },
};
