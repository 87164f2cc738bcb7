export const letters = {
  deleted: {
    subject: '{organizationName} has been deleted',
    preheader: 'What is kept, and for how long.',
    intro: 'You have deleted the organization {organizationName}. Nobody can open it any more.',
    kept: 'Billing documents and the activity log stay stored for {years, plural, one {# year} other {# years}}, because the law demands it. They are out of reach of the portal. Your own account stays as it is.',
    button: 'My organizations',
    notYou: 'This was not you? Change your password at once and contact support.',
  },
} as const;
