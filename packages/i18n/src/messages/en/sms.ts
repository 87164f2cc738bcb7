// One part of a text message holds 160 characters of a small alphabet: no typographic marks, few accents.
export const sms = {
  signInCode:
    '{code} is your {brand} sign-in code. It is valid for {minutes, plural, one {# minute} other {# minutes}}. Do not share it with anyone.',
  phoneCode:
    '{code} confirms your phone number with {brand}. It is valid for {minutes, plural, one {# minute} other {# minutes}}. Do not share it with anyone.',
  identityReview:
    '{brand}: somebody asks to remove two-factor authentication from your account. If it is not you, stop it here: {link}',
  paymentReminder:
    '{brand}: {amount} are overdue. If you have paid, ignore this. Sign in at {link}; the invoice shows the number {code}.',
} as const;
