export const access = {
  level: {
    statistics: 'View statistics',
    technical: 'Technical settings',
    manage: 'Manage',
    read: 'Read',
    send: 'Send',
    rules: 'Rules',
    dns: 'DNS entries',
    write: 'Write',
    restore: 'Restore',
    operate: 'Operate',
    broadcast: 'Broadcast',
    check: 'Check tickets',
    sell: 'Sell tickets',
    use: 'Use',
  },
  matrix: {
    person: 'Name',
    email: 'E-mail address',
    role: 'Role',
    fileName: 'access-matrix',
  },
} as const;
