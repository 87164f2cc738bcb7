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
  sessions: {
    title: 'Other sessions',
    text: 'Have you left yourself signed in somewhere else? End every session but this one.',
    end: 'End other sessions',
    ended:
      '{count, plural, =0 {There was no other session.} one {One other session has been ended.} other {# other sessions have been ended.}}',
  },
} as const;
