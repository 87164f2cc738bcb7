export const mail = {
  layout: {
    greeting: 'Hello {firstName},',
    greetingWithoutName: 'Hello,',
    linkFallback: 'If the button does not work, copy this address into your browser:',
    footer: '{brand} sent you this message automatically. Replies to it are not read.',
    regards: 'The {brand} team',
  },
  confirmEmail: {
    subject: 'Confirm your e-mail address',
    preheader: 'Your code and your link are inside.',
    intro: 'One step is left: confirm that this e-mail address is yours.',
    codeIntro: 'Enter this code on the page where you signed up:',
    codeValidity: 'The code is valid for {codeMinutes, plural, one {# minute} other {# minutes}}.',
    linkIntro: 'Or open the link:',
    button: 'Confirm address',
    linkValidity: 'The link works once and is valid for {validHours, plural, one {# hour} other {# hours}}.',
    ignore: 'You did not sign up? Ignore this message, and nothing will happen.',
    secret: 'Keep the code to yourself: we never ask for it by phone or in a message.',
  },
  signUpAddressTaken: {
    subject: 'You already have an account',
    preheader: 'Someone tried to sign up with your address.',
    intro:
      'Someone, perhaps you, has just tried to sign up with this e-mail address. It already belongs to your account, so no new account was created.',
    signIn: 'If it was you, sign in as usual:',
    button: 'Sign in',
    reset: 'If you no longer know your password, choose a new one:',
    resetButton: 'Choose a new password',
    ignore:
      'If it was not you, there is nothing to do: your account is unchanged, and the other person has learned nothing about it.',
  },
  organizationChanged: {
    subject: 'The details of {organizationName} have changed',
    preheader: '{count, plural, one {# detail is} other {# details are}} different now.',
    intro: '{changedBy} has changed the details of {organizationName}. This is different now:',
    field: 'Detail',
    before: 'Before',
    after: 'Now',
    empty: '(empty)',
    button: 'View organization',
    reason:
      'You receive this message because you are a legal representative of this organization. If you did not expect the change, check the details and correct them where needed.',
  },
  organizationField: {
    name: 'Name',
    type: 'Type',
    line1: 'Street and number',
    line2: 'Address supplement',
    postalCode: 'Postal code',
    city: 'City',
    country: 'Country',
    phone: 'Phone',
    vatNumber: 'VAT number',
    documentLocale: 'Language of documents',
    timeZone: 'Time zone',
    currency: 'Currency of future invoices',
  },
  identitySubmitted: {
    subject: 'Somebody asks to remove your two-factor authentication',
    preheader: 'If it was not you, stop it now.',
    intro:
      'Somebody who knows your password has asked us to remove two-factor authentication from your account, and has sent us pictures of an identity document.',
    next: 'If it was you, there is nothing to do: two of our staff check the pictures, and you will hear from us. If it was not you, stop the request, then change your password.',
    button: 'Stop the request',
    note: 'Signing in with your second factor stops the request, too.',
  },
  identityWaiting: {
    subject: 'Your two-factor authentication will be removed',
    preheader: 'In {waitHours} hours, unless you stop it.',
    intro:
      'Two of our staff have checked the identity document. In {waitHours} hours two-factor authentication will be removed from your account, and every session will end.',
    next: 'If you did not ask for this, stop it now, then change your password. One click is enough; you need not sign in.',
    button: 'Stop the removal',
    note: 'We wait on purpose, so that nobody can take over your account unnoticed.',
  },
  identityRefused: {
    subject: 'Your identity could not be confirmed',
    preheader: 'Two-factor authentication stays as it is.',
    intro:
      'We have checked the pictures and cannot remove two-factor authentication from your account. The reason:',
    next: 'Your pictures have been erased. You can start again with better ones.',
    button: 'Start again',
    note: 'If you did not ask for this, change your password: somebody else knows it.',
  },
  identityStopped: {
    subject: 'The request to remove your second factor has been stopped',
    preheader: 'Two-factor authentication stays as it is.',
    intro:
      'The request has been stopped, through a link in one of our messages or by a sign-in with your second factor. Two-factor authentication stays on, and the pictures have been erased.',
    next: 'If the request was not yours, change your password: somebody else knows it. If it was yours, you can start again.',
    button: 'Start again',
    note: 'Nothing has changed in your account.',
  },
  identityCompleted: {
    subject: 'Your two-factor authentication has been removed',
    preheader: 'Sign in, then set it up again.',
    intro:
      'The waiting time of {waitHours} hours is over and nobody has stopped the request. Your password is enough to sign in now; every session has ended, and the pictures have been erased.',
    next: 'Sign in and set up two-factor authentication again, so that your account stays protected.',
    button: 'Sign in',
    note: 'If you did not ask for this, sign in at once, change your password and contact support.',
  },
  identityExpired: {
    subject: 'Your request has expired',
    preheader: 'We did not check your pictures in time.',
    intro:
      'We are sorry: we did not check your pictures in time, and have erased them. Two-factor authentication stays as it is.',
    next: 'Please send your pictures again.',
    button: 'Start again',
    note: 'If you did not ask for this, change your password: somebody else knows it.',
  },
  identityReason: {
    unreadable: 'A picture is blurred, cut off or too dark to read.',
    document_expired: 'The document is no longer valid.',
    name_differs: 'The name on the document is not that of the account.',
    face_differs: 'The selfie and the photo on the document do not show the same person clearly enough.',
    not_genuine: 'We could not convince ourselves that the document is genuine.',
  },
  accountClosed: {
    subject: 'Your account has been closed',
    preheader: 'Your personal data has been erased.',
    intro:
      'Your account has been closed, as you asked. Your name, addresses, picture and second factors have been erased, every session has ended, and you are no longer a member of any organization.',
    kept: 'Kept, because the law asks for it: invoices of your organizations, and the log of what was done in them, for ten years.',
    note: 'If you did not do this, contact support at once.',
  },
} as const;
