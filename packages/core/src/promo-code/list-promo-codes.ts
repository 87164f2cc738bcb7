import { normalisePromoText } from '@atrium/billing/promo/enter-promo';
import { listPromoCodes } from '@atrium/contracts/promo-code/list-promo-codes';
import { listPromoCodes as listRows } from '@atrium/db/promo-code/promo-code-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { viewPromoCode } from './promo-code-view.ts';

const page = 50;

export const listPromoCodesVerb = implementStaff(listPromoCodes, async ({ input, system, audit }) => {
  const search = normalisePromoText(input.search);
  const rows = await listRows(system, { search, before: input.before, limit: page + 1 });
  const shown = rows.slice(0, page);
  audit.staff({ after: { count: shown.length } });
  return { codes: shown.map(viewPromoCode), more: rows.length > page };
});
