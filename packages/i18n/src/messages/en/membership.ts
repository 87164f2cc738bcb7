export const membership = {
  invitation: {
    subject: '{invitedBy} invites you to {organizationName}',
    preheader: 'The invitation is valid for {validDays, plural, one {# day} other {# days}}.',
    intro:
      '{invitedBy} invites you to join {organizationName} as {role, select, legal_representative {legal representative} administrator {administrator} collaborator {collaborator} other {external user}}.',
    message: 'Message from {invitedBy}: “{message}”',
    button: 'View invitation',
    validity:
      'The link works once and is valid for {validDays, plural, one {# day} other {# days}}. It is only for you: please do not pass it on.',
    ignore:
      'You do not know {organizationName}? Ignore this message, or decline behind the link: then nothing more will come.',
  },
  invitationAnswered: {
    accepted: '{name} is now a member of {organizationName}',
    declined: '{email} has declined your invitation',
    preheader: 'The answer to your invitation.',
    acceptedText: '{name} ({email}) has accepted your invitation and is now a member of {organizationName}.',
    declinedText:
      '{email} has declined your invitation to {organizationName}. The person does not get any access.',
    button: 'View members',
  },
  membershipChanged: {
    subject: 'Your role in {organizationName} has changed',
    preheader: '{count, plural, one {# thing is} other {# things are}} different now.',
    intro: '{changedBy} has changed your membership of {organizationName}. This is different now:',
    field: 'Detail',
    before: 'Before',
    after: 'Now',
    button: 'Open organization',
    reason: 'If you did not expect this, ask an administrator of the organization.',
  },
  membershipField: {
    role: 'Role',
    billingRight: 'Billing right',
    endsAt: 'End of membership',
    blockedAt: 'Access',
  },
  membershipValue: {
    yes: 'Yes',
    no: 'No',
    never: 'No end',
    open: 'Open',
    blocked: 'Blocked',
  },
  membershipEnded: {
    subject: 'You are no longer a member of {organizationName}',
    preheader: 'Your account stays.',
    removed: '{changedBy} has ended your membership of {organizationName}. You no longer have access there.',
    left: 'You have left {organizationName}. You no longer have access there.',
    account: 'Your account and your other organizations stay as they are.',
  },
  membershipEnds: {
    subject: 'Your access to {organizationName} ends on {date}',
    preheader: 'Nothing else changes until then.',
    intro:
      'Your membership of {organizationName} ends by itself on {date}. Until then you have the same access as now.',
    extend: 'Do you need access for longer? Ask an administrator of the organization.',
    button: 'Open organization',
  },
  accessEnds: {
    subject: 'Access to {what} ends on {date}',
    own: 'Your access to {what} in {organizationName} ends by itself on {date}. Until then you have the same access as now.',
    team: 'The access of the work team {team} to {what} in {organizationName} ends by itself on {date}. Until then its people have the same access as now.',
    place:
      'Your place in the work team {team} of {organizationName} ends by itself on {date}, and with it what the team gives you.',
  },
} as const;
