import type { Messages } from '../../text-key.ts';
import type { notices as en } from '../en/notices.ts';

export const notices: Messages<typeof en> = {
  passwordChanged: {
    subject: 'Votre mot de passe a été changé',
    preheader: 'Les autres sessions ont pris fin.',
    intro:
      'Le mot de passe de votre compte {loginIdentifier} vient d’être {how, select, reset {remplacé à l’aide du lien pour mot de passe oublié} other {changé}}.',
    consequence:
      'Les sessions ouvertes ailleurs ont pris fin, et les liens envoyés auparavant ne fonctionnent plus.',
    ifYou: 'Si c’était vous, il n’y a rien à faire.',
    ifNot: 'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe :',
    button: 'Choisir un nouveau mot de passe',
  },
  confirmAddress: {
    subject:
      '{purpose, select, recovery_email {Confirmez votre e-mail de récupération} other {Confirmez votre nouvel identifiant de connexion}}',
    preheader: 'Ouvrez le lien pour terminer.',
    intro:
      '{purpose, select, recovery_email {Vous avez indiqué cette adresse comme e-mail de récupération. Elle vous rend l’accès quand vous ne pouvez plus vous connecter.} other {Vous avez indiqué cette adresse comme nouvel identifiant de connexion. Une fois confirmée, elle vous sert à vous connecter.}}',
    button: 'Confirmer l’adresse',
    validity:
      'Le lien ne sert qu’une fois et reste valable {validHours, plural, one {# heure} many {# d’heures} other {# heures}}. D’ici là, rien ne change.',
    ignore: 'Vous n’attendiez pas ce message ? Ignorez-le : sans le lien, il ne se passe rien.',
  },
  addressInUse: {
    subject: 'Votre adresse a été saisie dans un autre compte',
    preheader: 'Rien n’a changé pour vous.',
    intro:
      'Quelqu’un, peut-être vous, a voulu faire de cette adresse e-mail l’identifiant de connexion d’un autre compte. Elle est déjà associée au vôtre : ce n’est donc pas possible.',
    ifYou:
      'Si c’était vous, connectez-vous au compte qui porte cette adresse et changez d’abord son identifiant de connexion :',
    button: 'Se connecter',
    ignore:
      'Si ce n’était pas vous, il n’y a rien à faire : votre compte est inchangé, et l’autre personne n’a rien appris à son sujet.',
  },
  identifierChanged: {
    subject: 'Votre identifiant de connexion a changé',
    preheader: 'La connexion se fait désormais avec une autre adresse.',
    intro: 'L’identifiant de connexion de votre compte est passé de {previous} à {current}.',
    ifYou: 'Si c’était vous, il n’y a rien à faire.',
    ifNot:
      'Si ce n’était pas vous, reprenez votre compte. Vous choisirez un nouveau mot de passe, et la personne à l’origine du changement sera déconnectée :',
    button: 'Annuler le changement',
    validity:
      'Le lien ne sert qu’une fois et reste valable {undoHours, plural, one {# heure} many {# d’heures} other {# heures}}, quoi que l’on change entre-temps.',
    elsewhere:
      'Si ce n’était pas vous, consultez la messagerie de {previous} : le message reçu là annule le changement pendant {undoHours, plural, one {# heure} many {# d’heures} other {# heures}}.',
  },
  identifierRestored: {
    subject: 'L’ancien identifiant de connexion est de nouveau valable',
    preheader: 'Le changement est annulé.',
    intro:
      'Le changement de l’identifiant de connexion est annulé : on se connecte de nouveau avec {restored} et non plus avec {replaced}.',
    consequence:
      'Un nouveau mot de passe est en place et toutes les sessions ont pris fin. Un e-mail de récupération et des méthodes de double authentification ajoutés autour du changement ont été retirés.',
    next: 'Une fois connecté, vérifiez votre e-mail de récupération et votre double authentification.',
    button: 'Se connecter',
  },
  recoveryEmailChanged: {
    subject:
      '{change, select, removed {Votre e-mail de récupération a été retiré} other {Votre e-mail de récupération a changé}}',
    preheader: 'Il vous rend l’accès à votre compte.',
    intro:
      '{change, select, removed {{recoveryEmail} n’est plus l’e-mail de récupération de votre compte {loginIdentifier}.} other {{recoveryEmail} est désormais l’e-mail de récupération de votre compte {loginIdentifier}.}}',
    ifYou: 'Si c’était vous, il n’y a rien à faire.',
    ifNot:
      'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe, puis vérifiez votre e-mail de récupération :',
    button: 'Choisir un nouveau mot de passe',
  },
  resetPassword: {
    subject: 'Choisissez un nouveau mot de passe',
    preheader: 'Voici votre lien.',
    intro:
      'Quelqu’un, peut-être vous, a demandé un nouveau mot de passe pour votre compte {loginIdentifier}.',
    button: 'Choisir un nouveau mot de passe',
    validity:
      'Le lien ne sert qu’une fois et reste valable {validMinutes, plural, one {# minute} many {# de minutes} other {# minutes}}.',
    ignore: 'Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe reste le même.',
    secret: 'Gardez le lien pour vous : nous ne le demandons jamais, ni par téléphone ni par message.',
  },
  newDevice: {
    subject: 'Nouvelle connexion à votre compte',
    preheader: 'Depuis un appareil que nous n’avions encore jamais vu.',
    intro:
      'Votre compte {loginIdentifier} vient d’être ouvert depuis un appareil que nous n’avions encore jamais vu :',
    detail: 'Détail',
    value: 'Cette connexion',
    device: 'Appareil',
    place: 'Lieu',
    time: 'Heure',
    unknown: 'Inconnu',
    local: 'Réseau local',
    ifYou: 'Si c’était vous, il n’y a rien à faire.',
    ifNot:
      'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe. Toutes les sessions prendront fin :',
    button: 'Choisir un nouveau mot de passe',
  },
};
