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
  confirmAddress: {
    subject:
      '{purpose, select, recovery_email {Confirm your recovery e-mail} other {Confirm your new login identifier}}',
    preheader: 'Open the link, and it takes effect.',
    intro:
      '{purpose, select, recovery_email {You have entered this address as your recovery e-mail. It lets you back in when you can no longer sign in.} other {You have entered this address as your new login identifier. Once it is confirmed, you sign in with it.}}',
    button: 'Confirm address',
    validity:
      'The link works once and is valid for {validHours, plural, one {# hour} other {# hours}}. Until you use it, nothing changes.',
    ignore: 'You did not expect this message? Ignore it: without the link, nothing happens.',
  },
  addressInUse: {
    subject: 'Your address was entered in another account',
    preheader: 'Nothing has changed for you.',
    intro:
      'Someone, perhaps you, wanted to make this e-mail address the login identifier of another account. It already belongs to your account, so that is not possible.',
    ifYou:
      'If it was you, sign in to the account that has this address, and change its login identifier first:',
    button: 'Sign in',
    ignore:
      'If it was not you, there is nothing to do: your account is unchanged, and the other person has learned nothing about it.',
  },
  identifierChanged: {
    subject: 'Your login identifier has changed',
    preheader: 'Another address is used to sign in now.',
    intro: 'The login identifier of your account has been changed from {previous} to {current}.',
    ifYou: 'If it was you, there is nothing to do.',
    ifNot:
      'If it was not you, take your account back. You choose a new password, and whoever changed the address is signed out:',
    button: 'Undo the change',
    validity:
      'The link works once and is valid for {undoHours, plural, one {# hour} other {# hours}}, whatever is changed in the meantime.',
    elsewhere:
      'If it was not you, look in the mailbox of {previous}: the message there undoes the change for {undoHours, plural, one {# hour} other {# hours}}.',
  },
  identifierRestored: {
    subject: 'The former login identifier is valid again',
    preheader: 'The change has been undone.',
    intro:
      'The change of the login identifier has been undone: {restored} signs in again, {replaced} no longer does.',
    consequence:
      'A new password has been set and every session has been ended. A recovery e-mail and two-factor methods that were added around the change have been removed.',
    next: 'After signing in, check your recovery e-mail and your two-factor authentication.',
    button: 'Sign in',
  },
  recoveryEmailChanged: {
    subject:
      '{change, select, removed {Your recovery e-mail has been removed} other {Your recovery e-mail has changed}}',
    preheader: 'It lets you back into your account.',
    intro:
      '{change, select, removed {{recoveryEmail} is no longer the recovery e-mail of your account {loginIdentifier}.} other {{recoveryEmail} is now the recovery e-mail of your account {loginIdentifier}.}}',
    ifYou: 'If it was you, there is nothing to do.',
    ifNot: 'If it was not you, choose a new password at once, then check your recovery e-mail:',
    button: 'Choose a new password',
  },
  resetPassword: {
    subject: 'Choose a new password',
    preheader: 'Your link is inside.',
    intro: 'Someone, perhaps you, has asked for a new password for your account {loginIdentifier}.',
    button: 'Choose a new password',
    validity:
      'The link works once and is valid for {validMinutes, plural, one {# minute} other {# minutes}}.',
    ignore: 'You did not ask for it? Ignore this message: your password stays as it is.',
    secret: 'Keep the link to yourself: we never ask for it by phone or in a message.',
  },
  newDevice: {
    subject: 'New sign-in to your account',
    preheader: 'From a device that we have not seen before.',
    intro:
      'Your account {loginIdentifier} has just been signed in to from a device that we have not seen before:',
    detail: 'Detail',
    value: 'This sign-in',
    device: 'Device',
    place: 'Place',
    time: 'Time',
    unknown: 'Unknown',
    local: 'Local network',
    ifYou: 'If it was you, there is nothing to do.',
    ifNot: 'If it was not you, choose a new password at once. This ends every session:',
    button: 'Choose a new password',
  },
} as const;
