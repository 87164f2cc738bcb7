import { explainAccess } from './access/explain-access.ts';
import { exportAccessMatrix } from './access/export-access-matrix.ts';
import { getAccessMatrix } from './access/get-access-matrix.ts';
import { getMemberAccess } from './access/get-member-access.ts';
import { getProductAccess } from './access/get-product-access.ts';
import { getTeamAccess } from './access/get-team-access.ts';
import { previewAccess } from './access/preview-access.ts';
import { confirmEmail } from './account/confirm-email.ts';
import { getAccount } from './account/get-account.ts';
import { requestConfirmation } from './account/request-confirmation.ts';
import { resendConfirmation } from './account/resend-confirmation.ts';
import { signUp } from './account/sign-up.ts';
import { updateAccount } from './account/update-account.ts';
import { createGrants } from './grant/create-grants.ts';
import { revokeGrant } from './grant/revoke-grant.ts';
import { updateGrant } from './grant/update-grant.ts';
import type { ErrorCodeOf, InputOf, OutputOf } from './kernel/define-action.ts';
import { createOrganization } from './organization/create-organization.ts';
import { getOrganization } from './organization/get-organization.ts';
import { listOrganizations } from './organization/list-organizations.ts';
import { updateOrganization } from './organization/update-organization.ts';
import { getProduct } from './product/get-product.ts';
import { listProducts } from './product/list-products.ts';
import { getReport } from './report/get-report.ts';
import { confirmPassword } from './session/confirm-password.ts';
import { endOtherSessions } from './session/end-other-sessions.ts';
import { signIn } from './session/sign-in.ts';
import { signOut } from './session/sign-out.ts';
import { addTeamMembers } from './team/add-team-members.ts';
import { createTeam } from './team/create-team.ts';
import { deleteTeam } from './team/delete-team.ts';
import { getTeam } from './team/get-team.ts';
import { listTeamCandidates } from './team/list-team-candidates.ts';
import { listTeamMembers } from './team/list-team-members.ts';
import { listTeams } from './team/list-teams.ts';
import { removeTeamMembers } from './team/remove-team-members.ts';
import { reportTeamDeletion } from './team/report-team-deletion.ts';
import { updateTeam } from './team/update-team.ts';
import { updateTeamMember } from './team/update-team-member.ts';

/** Everything that can be asked of the system, by router path. The router has exactly these. */
export const actions = {
  account: {
    get: getAccount,
    update: updateAccount,
    signUp,
    confirmEmail,
    resendConfirmation,
    requestConfirmation,
  },
  session: { signIn, signOut, confirmPassword, endOthers: endOtherSessions },
  organization: {
    list: listOrganizations,
    get: getOrganization,
    create: createOrganization,
    update: updateOrganization,
  },
  report: { get: getReport },
  team: {
    list: listTeams,
    get: getTeam,
    listMembers: listTeamMembers,
    listCandidates: listTeamCandidates,
    create: createTeam,
    update: updateTeam,
    addMembers: addTeamMembers,
    removeMembers: removeTeamMembers,
    updateMember: updateTeamMember,
    reportDeletion: reportTeamDeletion,
    delete: deleteTeam,
  },
  grant: { create: createGrants, update: updateGrant, revoke: revokeGrant },
  product: { list: listProducts, get: getProduct },
  access: {
    ofMember: getMemberAccess,
    ofTeam: getTeamAccess,
    ofProduct: getProductAccess,
    explain: explainAccess,
    preview: previewAccess,
    matrix: getAccessMatrix,
    exportMatrix: exportAccessMatrix,
  },
} as const;

type Actions = typeof actions;
type AllActions = { [F in keyof Actions]: Actions[F][keyof Actions[F]] }[keyof Actions];
export type ActionName = AllActions['name'];
type ByName<N extends ActionName> = Extract<AllActions, { name: N }>;

/** Exact types by the action's name, for callers that handle one action's refusals. */
export type ActionInput<N extends ActionName> = InputOf<ByName<N>>;
export type ActionOutput<N extends ActionName> = OutputOf<ByName<N>>;
export type ActionErrorCode<N extends ActionName> = ErrorCodeOf<ByName<N>>;
