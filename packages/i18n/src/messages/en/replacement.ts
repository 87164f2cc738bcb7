export const replacement = {
  title: 'Replace the legal representative',
  lead: 'First you name another member, then you step down yourself. The organization is never without a legal representative.',
  open: 'Replace',
  zoneText: 'Hand the legal responsibility over to another member: name them first, then step down.',
  roleOnly: 'Only a legal representative can do this.',
  denied:
    '{count, plural, one {Only the legal representative can do this: {names}.} other {Only a legal representative can do this: {names}.}}',
  name: {
    title: 'Step 1: Name another member',
    lead: 'They get all rights here and share the legal responsibility with you. An e-mail tells them so. For you, nothing changes yet.',
    member: 'New legal representative',
    help: 'An administrator or a collaborator whose membership has no end date. Anyone else has to be invited first.',
    submit: 'Name as legal representative',
    done: '{name} is now a legal representative.',
    already:
      '{count, plural, one {{names} is a legal representative as well as you.} other {{names} are legal representatives as well as you.}}',
    another: 'Name another member',
  },
  step: {
    title: 'Step 2: Step down yourself',
    lead: 'You give up the legal responsibility. What do you want to be from now on?',
    first: 'This comes after the first step. As the only legal representative you cannot step down.',
    choice: 'Your role from now on',
    leave: 'Leave the organization',
    confirm: 'I understand that only a legal representative can give me the role back.',
    confirmMissing: 'Tick the box to confirm.',
    submit: 'Step down',
    stay: 'Stay legal representative too',
    done: 'You have stepped down. Your role is now: {role}.',
    left: 'You have left {organization}.',
  },
  means: {
    administrator:
      'You keep all rights, except giving or taking the role of legal representative and changing the details of the organization.',
    collaborator:
      'You keep only what has been granted to you: access to products, and the billing right if you have it.',
    leave:
      'You lose access at once. Your files stay in shared folders, and your account stays. To come back, somebody has to invite you.',
  },
} as const;
