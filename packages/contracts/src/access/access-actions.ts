import { explainAccess } from './explain-access.ts';
import { exportAccessMatrix } from './export-access-matrix.ts';
import { getAccessMatrix } from './get-access-matrix.ts';
import { getMemberAccess } from './get-member-access.ts';
import { getProductAccess } from './get-product-access.ts';
import { getTeamAccess } from './get-team-access.ts';
import { previewAccess } from './preview-access.ts';

export const accessActions = {
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
