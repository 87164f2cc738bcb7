import { closeDeskCase } from './close-desk-case.ts';
import { getDeskCase } from './get-desk-case.ts';
import { getDeskOrganization } from './get-desk-organization.ts';
import { identifyCustomer } from './identify-customer.ts';
import { listDeskCases } from './list-desk-cases.ts';
import { openAccess } from './open-access.ts';
import { openWithReason } from './open-with-reason.ts';

export const deskActions = {
  desk: {
    identify: identifyCustomer,
    openAccess,
    openWithReason,
    listCases: listDeskCases,
    getCase: getDeskCase,
    getOrganization: getDeskOrganization,
    closeCase: closeDeskCase,
  },
} as const;
