/** A report is about one action and named after it: whoever holds that right may read it (ORG-10). */
export const reportKinds = ['member.remove', 'team.delete', 'organization.delete'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What a line is about, in the order in which a report shows them. */
export const reportAreas = ['people', 'products', 'data', 'money'] as const;
export type ReportArea = (typeof reportAreas)[number];

/** What happens. Each has a text, `report.effect.…`, with the parameters of its lines. */
export const reportEffects = [
  'membership_ends',
  'account_stays',
  'sessions_lose_organization',
  'billing_right_ends',
  'team_left',
  'grants_end',
  'tokens_end',
  'invitations_end',
  'data_handed_over',
  'data_kept',
  'data_deleted',
  'share_withdrawn',
  'access_lost',
  'access_kept',
  'access_unlisted',
  'team_goes',
  'nothing_for_money',
  'teams_deleted',
  'all_invitations_end',
  'logo_deleted',
  'log_kept',
  'documents_kept',
] as const;
export type ReportEffect = (typeof reportEffects)[number];
