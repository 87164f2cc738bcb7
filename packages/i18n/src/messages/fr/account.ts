import type { Messages } from '../../text-key.ts';
import type { account as en } from '../en/account.ts';

export const account: Messages<typeof en> = {
  profile: {
    title: 'Profil',
    lead: 'Votre nom et votre langue, dans toutes les organisations.',
    personal: 'À propos de vous',
    firstName: 'Prénom',
    lastName: 'Nom',
    language: 'Langue',
    languageHelp: 'Pour toutes les pages et tous les messages que nous vous envoyons.',
    loginIdentifier: 'Identifiant de connexion',
    loginIdentifierHelp: 'Vous vous connectez avec cette adresse e-mail.',
    save: 'Enregistrer le profil',
    saved: 'Votre profil est enregistré.',
  },
  sessions: {
    title: 'Autres sessions',
    text: 'Une session est restée ouverte ailleurs ? Mettez fin à toutes les sessions sauf celle-ci.',
    end: 'Mettre fin aux autres sessions',
    ended:
      '{count, plural, =0 {Il n’y avait pas d’autre session.} one {Une autre session a pris fin.} many {# d’autres sessions ont pris fin.} other {# autres sessions ont pris fin.}}',
  },
};
