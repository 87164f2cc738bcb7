export const recovery = {
  forgot: {
    title: 'Forgotten password',
    lead: 'Enter your login identifier or your recovery e-mail. We send a link there for choosing a new password.',
    email: 'E-mail address',
    submit: 'Send link',
    busy: 'Sending link…',
    back: 'Back to sign-in',
    sentTitle: 'Look in your mailbox',
    sentText: 'If {email} belongs to an account, a link is on its way. It is valid for one hour.',
    sentHelp:
      'No message? Look in the spam folder, or enter your other address: the login identifier or the recovery e-mail.',
    again: 'Enter another address',
  },
  reset: {
    title: 'Choose a new password',
    lead: 'Every session then ends. Two-factor authentication stays as it is.',
    submit: 'Set new password',
    busy: 'Setting password…',
    expiredText: 'It works once and for one hour. Ask for a new one.',
    again: 'Ask for a new link',
  },
  link: {
    expired: 'This link no longer works',
    toPortal: 'Continue to the portal',
  },
  address: {
    title: 'Confirm your address',
    lead: 'With one click you confirm that this mailbox is yours.',
    submit: 'Confirm address',
    busy: 'Confirming address…',
    identifierDone: 'Your login identifier has changed',
    identifierText:
      'You now sign in with {email}. We have told the former address; it can undo the change for 72 hours.',
    recoveryDone: 'Your recovery e-mail is confirmed',
    recoveryText: 'If you forget your password, {email} lets you back in.',
    expiredText: 'It works once and for 24 hours. You can have a new one sent under “Security and recovery”.',
  },
  undo: {
    title: 'Take your account back',
    lead: 'Your former login identifier becomes valid again. Choose a new password. Every session ends, and what was added around the change is removed.',
    submit: 'Undo the change',
    busy: 'Undoing the change…',
    expiredText:
      'It works once and for 72 hours. If you can no longer sign in, ask for a new password with your login identifier or your recovery e-mail.',
    again: 'Forgotten password',
  },
  claim: {
    title: 'One step is left',
    lead: 'You signed up in another browser. Choose a password here to finish. It may be the one from before.',
    submit: 'Confirm address and set password',
    busy: 'Confirming address…',
    notMe: 'I did not sign up',
    rejectTitle: 'Delete this account?',
    rejectText:
      'Someone signed up with your address. The account and its organization are deleted, and your address is free again.',
    rejectSubmit: 'Delete account',
    rejectBusy: 'Deleting account…',
    rejected: 'The account has been deleted',
    rejectedText:
      'Nobody can use your address through it any more. You can create an account of your own at any time.',
    signUp: 'Create an account',
  },
} as const;
