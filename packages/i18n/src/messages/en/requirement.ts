export const requirement = {
  title: 'Security',
  lead: 'What this organization asks of everyone who works in it.',
  switch: 'Require two-factor authentication of everyone',
  help: 'Whoever has not set it up is asked to at their next action here, and can do nothing else in this organization before. External users can leave instead.',
  denied: 'Only an administrator or a legal representative can change this.',
  ownFirst: 'Set it up for your own account first.',
  setUpOwn: 'Set up for my account',
  on: 'Two-factor authentication is now required.',
  off: 'Two-factor authentication is no longer required.',
  everybody: 'All {people, number} people have set it up.',
  missing:
    '{count, plural, one {# of {people} people has not set it up yet.} other {# of {people} people have not set it up yet.}}',
  who: 'Show who',
  gate: {
    title: '{organization} requires two-factor authentication',
    text: 'Your account does not have it yet. Once it is set up, everything here is open to you again. It takes about two minutes.',
    setUp: 'Set up now',
    leave: 'Leave instead',
    left: 'You have left {organization}.',
    others: 'Your other organizations are not affected.',
  },
} as const;
