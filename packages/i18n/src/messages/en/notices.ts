export const notices = {
  passwordChanged: {
    subject: 'Your password has been changed',
    preheader: 'Every other session has been ended.',
    intro:
      'The password of your account {loginIdentifier} has just been {how, select, reset {replaced through the link for a forgotten password} other {changed}}.',
    consequence: 'Sessions elsewhere have been ended, and links that we sent earlier no longer work.',
    ifYou: 'If it was you, there is nothing to do.',
    ifNot: 'If it was not you, choose a new password at once:',
    button: 'Choose a new password',
  },
} as const;
