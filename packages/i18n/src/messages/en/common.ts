export const common = {
  saving: 'Saving…',
  /** In the summary of a form's errors: which field, and what is wrong with it. */
  fieldError: '{label}: {text}',
  cancel: 'Cancel',
  close: 'Close',
  continue: 'Continue',
  retry: 'Try again',
  edit: 'Edit',
  show: 'Show',
  hide: 'Hide',
  optional: 'optional',
  loading: 'Loading…',
  role: {
    legal_representative: 'Legal representative',
    administrator: 'Administrator',
    collaborator: 'Collaborator',
    external_user: 'External user',
  },
  organizationType: {
    individual: 'Individual',
    association: 'Association',
    company: 'Company',
    public_body: 'Public body',
  },
  language: {
    fr: 'French',
    de: 'German',
    es: 'Spanish',
    it: 'Italian',
    en: 'English',
  },
  /** Each language in its own words, for the language menu: the reader may not read the current one. */
  ownLanguage: {
    fr: 'Français',
    de: 'Deutsch',
    es: 'Español',
    it: 'Italiano',
    en: 'English',
  },
} as const;
