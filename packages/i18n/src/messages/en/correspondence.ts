/** Mails about support: messages, temporary access, accounts of the staff. */
export const correspondence = {
  message: {
    subject: '[{reference}] {subject}',
    preheader: 'A message from the portal.',
    intro: '{name} ({email}) has written to support.',
    organization: 'Organization: {organization}',
    page: 'Page: {page}',
    footer: 'Your reply goes to {email}.',
  },
  received: {
    subject: 'We have received your message {reference}',
    preheader: 'We answer by e-mail.',
    intro: 'Thank you. Your message “{subject}” has reached our support team.',
    next: 'We answer by e-mail to this address. When you call us, please name the reference {reference}.',
    button: 'See my messages',
  },
  granted: {
    subject: '{organizationName}: support has temporary access',
    intro: '{by} has given support access to {services} of {organizationName} until {date}.',
    next: 'Reason: {reason}. You see everything that support does there, and can withdraw the access at any time.',
  },
  used: {
    subject: '{organizationName}: support has begun to use the temporary access',
    intro: '{by} of our support team has opened the temporary access to {services} of {organizationName}.',
    next: 'The page of the access shows what happens while it happens. It ends on {date}, or when you withdraw it.',
  },
  withdrawn: {
    subject: '{organizationName}: temporary access withdrawn',
    intro: '{by} has withdrawn the temporary access of support to {services} of {organizationName}.',
    next: 'It ended at that very moment. What support did until then stays in the list.',
  },
  ended: {
    subject: '{organizationName}: temporary access has ended',
    intro: 'The temporary access of support to {services} of {organizationName} ended on {date}.',
    next: 'What support did until then stays in the list.',
  },
  access: {
    button: 'See the temporary access',
  },
  staffAdded: {
    subject: 'Your staff account',
    preheader: 'Choose a password, then set up two-factor authentication.',
    intro: 'An administrator has made a staff account for you, with this address as login identifier.',
    next: 'Choose a password first, then sign in and set up two-factor authentication under “Security and recovery”. Once you have signed in with it, the desk opens.',
    button: 'Choose a password',
  },
} as const;
