import { z } from 'zod';

/** What an address under way is for: signing in, or getting back in. */
export const AddressPurpose = z.enum(['login_identifier', 'recovery_email']);
export type AddressPurpose = z.output<typeof AddressPurpose>;
