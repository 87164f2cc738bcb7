export const report = {
  title: 'What will happen',
  lead: 'Made by {name} on {date}. It holds until {until}, as long as nothing changes.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  forWhom: 'Whoever may do this can open the link.',
  nothing: 'Nothing.',
  changed: {
    title: 'Something has changed since the last report',
    added: 'New:',
    gone: 'No longer:',
    within: 'The effects read the same, but what they are about has changed.',
  },
  kind: {
    member_remove: 'Removing {subject}',
    team_delete: 'Deleting the work team {subject}',
    organization_delete: 'Deleting {subject}',
  },
  area: {
    people: 'People',
    products: 'Products and access',
    data: 'Data',
    money: 'Money',
  },
  effect: {
    membership_ends: '{name} is no longer a member, from that moment on.',
    account_stays: 'The account {email} stays: it belongs to the person.',
    sessions_lose_organization: 'Open sessions of {name} lose this organization at once.',
    billing_right_ends: '{name} loses the billing right.',
    team_left: '{name} leaves the work team {team}.',
    grants_end: '{count, plural, one {# own access right ends} other {# own access rights end}}: {products}.',
    tokens_end: '{count, plural, one {# API token stops} other {# API tokens stop}} working.',
    invitations_end:
      '{count, plural, one {# open invitation} other {# open invitations}} sent by {name} {count, plural, one {ends} other {end}}.',
    data_handed_over: '{item} ({product}) goes to {to}.',
    data_kept: '{item} ({product}) is kept in a shared folder.',
    data_deleted: '{item} ({product}) is deleted. This cannot be undone.',
    share_withdrawn: '{item} ({product}) is no longer shared with {name}.',
    access_lost: '{name} loses access to {count, plural, one {# product} other {# products}}: {products}.',
    access_kept:
      '{count, plural, one {# person keeps} other {# people keep}} all of their access through other rights.',
    access_unlisted:
      '{count, plural, one {# more person is} other {# more people are}} in the work team and not listed one by one.',
    team_goes: 'The work team {team} goes, with its {count, plural, one {# right} other {# rights}}.',
    nothing_for_money: 'Invoices, orders and payments stay as they are.',
    teams_deleted: '{count, plural, one {# work team is} other {# work teams are}} deleted: {teams}.',
    all_invitations_end: '{count, plural, one {# open invitation ends.} other {# open invitations end.}}',
    logo_deleted: 'The logo is deleted.',
    log_kept: 'The activity log stays stored for {years, number} years, out of reach of the portal.',
    documents_kept:
      'Issued invoices and receipts stay stored for {years, number} years, as the law demands, out of reach of the portal.',
  },
} as const;
