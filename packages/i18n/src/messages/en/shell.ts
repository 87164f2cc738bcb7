export const shell = {
  skipToContent: 'Skip to content',
  notifications: 'Notifications',
  noScript:
    'This site needs JavaScript. Switch it on in your browser’s settings, then reload the page. The help centre works without it.',
  cookiesBlocked:
    'Your browser blocks cookies, so you cannot stay signed in. Allow cookies for this site, then try again.',
  cookiesGuide: 'How to allow cookies and JavaScript',
  helpCentre: 'Help centre',
  language: 'Language',
  theme: {
    title: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    system: 'Like the device',
  },
  nav: {
    label: 'Main menu',
    open: 'Open menu',
    close: 'Close menu',
    dashboard: 'Dashboard',
    organization: 'Organization',
    help: 'Help',
  },
  switcher: {
    label: 'Switch organization. Current one: {name}',
    create: 'Create an organization',
    all: 'My organizations',
  },
  account: {
    label: 'Your account: {name}',
    signedInAs: 'Signed in as',
    profile: 'Profile',
    signOut: 'Sign out',
  },
  connection: {
    lost: 'No connection. What you see may be out of date; we keep trying.',
  },
  confirmBanner: {
    title: 'Confirm your e-mail address',
    text: 'Until then you can neither order nor accept invitations. We have sent a message to {email}.',
    resend: 'Send a new message',
  },
  dashboard: {
    title: 'Welcome, {firstName}',
    lead: 'What matters in {organization} right now.',
    nothing: 'Everything is in order',
    nothingText: 'There is nothing you need to do for this organization at the moment.',
    details: 'Organization details',
    addressMissing: 'The postal address is missing',
    addressMissingText: 'It appears on invoices and decides their currency and tax.',
    addressAction: 'Add address',
    currency: 'Currency of future invoices',
    yourRole: 'Your role',
    country: 'Country',
    type: 'Type',
  },
  notFound: {
    title: 'This page does not exist, or is not for you',
    text: 'The address may be mistyped, or the page belongs to an organization of which you are not a member.',
    home: 'Go to my start page',
  },
  failed: {
    title: 'This did not load',
    text: 'Check your connection, then try again.',
    requestId: 'Reference for support: {requestId}',
  },
  sudo: {
    password: 'Password',
    title: 'Confirm it is you',
    text: 'This is a sensitive step. Enter your password to continue; it then holds for ten minutes.',
  },
} as const;
