import type { Messages } from '../../text-key.ts';
import type { common as en } from '../en/common.ts';

export const common: Messages<typeof en> = {
  saving: 'Enregistrement…',
  /** In the summary of a form's errors: which field, and what is wrong with it. */
  fieldError: '{label} : {text}',
  cancel: 'Annuler',
  close: 'Fermer',
  continue: 'Continuer',
  retry: 'Réessayer',
  edit: 'Modifier',
  show: 'Afficher',
  hide: 'Masquer',
  optional: 'facultatif',
  loading: 'Chargement…',
  role: {
    legal_representative: 'Responsable légal',
    administrator: 'Administrateur',
    collaborator: 'Collaborateur',
    external_user: 'Utilisateur externe',
  },
  organizationType: {
    individual: 'Particulier',
    association: 'Association',
    company: 'Entreprise',
    public_body: 'Organisme public',
  },
  language: {
    fr: 'Français',
    de: 'Allemand',
    es: 'Espagnol',
    it: 'Italien',
    en: 'Anglais',
  },
  ownLanguage: {
    fr: 'Français',
    de: 'Deutsch',
    es: 'Español',
    it: 'Italiano',
    en: 'English',
  },
};
