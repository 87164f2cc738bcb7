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
};
