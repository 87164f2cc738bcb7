export const alerts = {
  subject: {
    authenticatorAdded: 'An authenticator app was added',
    smsAdded: 'Codes by text message are on',
    passkeyAdded: 'A passkey was added',
    authenticatorRemoved: 'Your authenticator app was removed',
    smsRemoved: 'Codes by text message are off',
    passkeyRemoved: 'A passkey was removed',
    backupCodesRenewed: 'You have new backup codes',
    backupCodeUsed: 'A backup code was used',
    codeGuessed: 'Someone may know your password',
    passkeyCloned: 'A passkey was refused',
  },
  text: {
    authenticatorAdded: 'An authenticator app is now part of your two-factor authentication.',
    smsAdded: 'You can now confirm a sign-in with a code by text message.',
    passkeyAdded: 'You can now sign in with a new passkey.',
    authenticatorRemoved:
      'Your authenticator app can no longer be used to sign in. All your other sessions have ended.',
    smsRemoved: 'Codes by text message can no longer be used to sign in. All your other sessions have ended.',
    passkeyRemoved:
      'One of your passkeys can no longer be used to sign in. All your other sessions have ended.',
    backupCodesRenewed: 'New backup codes were made for your account. The old ones no longer work.',
    backupCodeUsed:
      'A sign-in to your account was confirmed with one of your backup codes. That code no longer works.',
    codeGuessed:
      'Someone entered your password correctly, then several wrong codes. The sign-in did not succeed.',
    passkeyCloned:
      'A sign-in with one of your passkeys was refused: there seems to be a copy of it. Remove that passkey and make a new one.',
  },
  twoFactorOff: 'It was your last second factor: two-factor authentication is off.',
  codesLeft:
    '{count, plural, =0 {You have no backup code left. Make new ones.} one {You have # backup code left. Make new ones.} other {You have # backup codes left.}}',
  origin: 'On {moment} (UTC), from the address {address}.',
  notYou: 'If it was not you, change your password and end your other sessions at once:',
  button: 'Check my account',
} as const;
