import { listAuditChoices } from '@atrium/contracts/audit/list-audit-choices';
import { listAuditChoiceRows } from '@atrium/db/audit/audit-log-queries';
import { implement } from '../kernel/implement.ts';

export const listAuditChoicesVerb = implement(listAuditChoices, ({ tenant }) => listAuditChoiceRows(tenant));
