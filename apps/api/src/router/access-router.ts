import { explainAccessVerb } from '@atrium/core/access/explain-access';
import { exportAccessMatrixVerb } from '@atrium/core/access/export-access-matrix';
import { getAccessMatrixVerb } from '@atrium/core/access/get-access-matrix';
import { getMemberAccessVerb } from '@atrium/core/access/get-member-access';
import { getProductAccessVerb } from '@atrium/core/access/get-product-access';
import { getTeamAccessVerb } from '@atrium/core/access/get-team-access';
import { previewAccessVerb } from '@atrium/core/access/preview-access';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const accessRouter = router({
  ofMember: mountQuery(getMemberAccessVerb),
  ofTeam: mountQuery(getTeamAccessVerb),
  ofProduct: mountQuery(getProductAccessVerb),
  explain: mountQuery(explainAccessVerb),
  preview: mountMutation(previewAccessVerb),
  matrix: mountQuery(getAccessMatrixVerb),
  exportMatrix: mountQuery(exportAccessMatrixVerb),
});
