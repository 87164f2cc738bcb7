import { exportAudit } from './export-audit.ts';
import { listAudit } from './list-audit.ts';
import { listAuditChoices } from './list-audit-choices.ts';

export const auditActions = {
  audit: { list: listAudit, listChoices: listAuditChoices, export: exportAudit },
} as const;
