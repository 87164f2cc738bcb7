import { exportAuditVerb } from '@atrium/core/audit/export-audit';
import { listAuditVerb } from '@atrium/core/audit/list-audit';
import { listAuditChoicesVerb } from '@atrium/core/audit/list-audit-choices';
import { mountQuery, router } from './trpc.ts';

export const auditRouter = router({
  list: mountQuery(listAuditVerb),
  listChoices: mountQuery(listAuditChoicesVerb),
  export: mountQuery(exportAuditVerb),
});
