import { identifyBankCustomer } from '@atrium/contracts/bank-movement/identify-bank-customer';
import { identifyCustomer } from '@atrium/db/bank/suspense-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const identifyBankCustomerVerb = implementStaff(
  identifyBankCustomer,
  async ({ input, host, system, audit }) => {
    const customer = await identifyCustomer(system, host.seller.id, input.text);
    audit.staff(customer ? { organizationId: customer.id } : { after: { found: false } });
    return { customer: customer ?? null };
  },
);
