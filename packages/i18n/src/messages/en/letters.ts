export const letters = {
  common: {
    button: 'See the request',
    note: 'You get this message because you belong to the organization or have asked yourself.',
  },
  submitted: {
    subject: '{organizationName}: succession has been requested',
    intro:
      '{requestedBy} asks to become legal representative of {organizationName}, because nobody who is one can act any more.',
    next: 'Two of our staff check the documents, each on their own. If both agree, {waitDays, plural, one {# day} other {# days}} pass before anything changes. A legal representative can stop the request at any time.',
  },
  waiting: {
    subject: '{organizationName}: succession in {waitDays, plural, one {# day} other {# days}}',
    intro:
      'The documents of {requestedBy} have been accepted. After the waiting time {requestedBy} becomes legal representative of {organizationName}.',
    next: 'You are a legal representative and can act? Open the request and stop it: one click is enough.',
  },
  refused: {
    subject: '{organizationName}: succession refused',
    intro: 'The request of {requestedBy} has been refused. Nothing changes in {organizationName}.',
    next: 'The documents have been erased. The request says why; another one can be made with better documents.',
  },
  stopped: {
    subject: '{organizationName}: succession stopped',
    intro: 'The request of {requestedBy} has been stopped. Nothing changes in {organizationName}.',
    next: 'The documents have been erased.',
  },
  completed: {
    subject: '{organizationName} has a new legal representative',
    intro: 'The waiting time is over: {requestedBy} is now legal representative of {organizationName}.',
    next: 'The documents have been erased. A legal representative who has not been here since the request becomes a collaborator. If another one has been here, all roles stay as they were.',
  },
  deleted: {
    subject: '{organizationName} has been deleted',
    preheader: 'What is kept, and for how long.',
    intro: 'You have deleted the organization {organizationName}. Nobody can open it any more.',
    kept: 'Billing documents and the activity log stay stored for {years, plural, one {# year} other {# years}}, because the law demands it. They are out of reach of the portal. Your own account stays as it is.',
    button: 'My organizations',
    notYou: 'This was not you? Change your password at once and contact support.',
  },
} as const;
