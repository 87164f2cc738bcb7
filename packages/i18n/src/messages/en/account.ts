export const account = {
  profile: {
    title: 'Profile',
    lead: 'Your name and language, in every organization.',
    personal: 'About you',
    firstName: 'First name',
    lastName: 'Last name',
    language: 'Language',
    languageHelp: 'For every page and every message we send you.',
    loginIdentifier: 'Login identifier',
    loginIdentifierHelp: 'You sign in with this e-mail address.',
    save: 'Save profile',
    saved: 'Your profile is saved.',
  },
} as const;
