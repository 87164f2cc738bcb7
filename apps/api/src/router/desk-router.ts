import { closeDeskCaseVerb } from '@atrium/core/desk/close-desk-case';
import { getDeskCaseVerb } from '@atrium/core/desk/get-desk-case';
import { getDeskOrganizationVerb } from '@atrium/core/desk/get-desk-organization';
import { identifyCustomerVerb } from '@atrium/core/desk/identify-customer';
import { listDeskCasesVerb } from '@atrium/core/desk/list-desk-cases';
import { openAccessVerb } from '@atrium/core/desk/open-access';
import { openWithReasonVerb } from '@atrium/core/desk/open-with-reason';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const deskRouter = router({
  identify: mountMutation(identifyCustomerVerb),
  openAccess: mountMutation(openAccessVerb),
  openWithReason: mountMutation(openWithReasonVerb),
  listCases: mountQuery(listDeskCasesVerb),
  getCase: mountQuery(getDeskCaseVerb),
  getOrganization: mountQuery(getDeskOrganizationVerb),
  closeCase: mountMutation(closeDeskCaseVerb),
});
