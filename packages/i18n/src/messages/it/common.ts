import type { Messages } from '../../text-key.ts';
import type { common as en } from '../en/common.ts';

export const common: Messages<typeof en> = {
  saving: 'Salvataggio…',
  /** In the summary of a form's errors: which field, and what is wrong with it. */
  fieldError: '{label}: {text}',
  cancel: 'Annulla',
  close: 'Chiudi',
  continue: 'Continua',
  retry: 'Riprova',
  edit: 'Modifica',
  show: 'Mostra',
  hide: 'Nascondi',
  optional: 'facoltativo',
  loading: 'Caricamento…',
  role: {
    legal_representative: 'Rappresentante legale',
    administrator: 'Amministratore',
    collaborator: 'Collaboratore',
    external_user: 'Utente esterno',
  },
  organizationType: {
    individual: 'Privato',
    association: 'Associazione',
    company: 'Azienda',
    public_body: 'Ente pubblico',
  },
  language: {
    fr: 'Francese',
    de: 'Tedesco',
    es: 'Spagnolo',
    it: 'Italiano',
    en: 'Inglese',
  },
  ownLanguage: {
    fr: 'Français',
    de: 'Deutsch',
    es: 'Español',
    it: 'Italiano',
    en: 'English',
  },
};
