export const members = {
  yes: 'Yes',
  no: 'No',
  status: {
    active: 'Active',
    blocked: 'Blocked',
    ended: 'Ended',
  },
  column: {
    lastName: 'Last name',
    firstName: 'First name',
    email: 'E-mail',
    role: 'Role',
    billingRight: 'Billing right',
    status: 'Status',
    teams: 'Work teams',
    secondFactor: 'Two-factor authentication',
    joined: 'Member since',
    lastActive: 'Last activity',
    ends: 'Ends',
  },
} as const;
