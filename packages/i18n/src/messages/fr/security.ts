import type { Messages } from '../../text-key.ts';
import type { security as en } from '../en/security.ts';

export const security: Messages<typeof en> = {
  title: 'Sécurité et récupération',
  lead: 'Comment vous vous connectez, comment vous retrouvez l’accès et où vous êtes connecté.',
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
