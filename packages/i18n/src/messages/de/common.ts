import type { Messages } from '../../text-key.ts';
import type { common as en } from '../en/common.ts';

export const common: Messages<typeof en> = {
  saving: 'Wird gespeichert …',
  /** In the summary of a form's errors: which field, and what is wrong with it. */
  fieldError: '{label}: {text}',
  cancel: 'Abbrechen',
  close: 'Schließen',
  continue: 'Fortfahren',
  retry: 'Noch einmal versuchen',
  edit: 'Bearbeiten',
  show: 'Anzeigen',
  hide: 'Ausblenden',
  optional: 'optional',
  loading: 'Wird geladen …',
  role: {
    legal_representative: 'Gesetzlicher Vertreter',
    administrator: 'Administrator',
    collaborator: 'Mitarbeiter',
    external_user: 'Externer Benutzer',
  },
  organizationType: {
    individual: 'Privatperson',
    association: 'Verein',
    company: 'Unternehmen',
    public_body: 'Öffentliche Einrichtung',
  },
  language: {
    fr: 'Französisch',
    de: 'Deutsch',
    es: 'Spanisch',
    it: 'Italienisch',
    en: 'Englisch',
  },
  ownLanguage: {
    fr: 'Français',
    de: 'Deutsch',
    es: 'Español',
    it: 'Italiano',
    en: 'English',
  },
};
