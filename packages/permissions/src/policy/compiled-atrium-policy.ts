import { compilePolicy } from '../engine/compile-policy.ts';
import { atriumPolicy } from './atrium-policy.ts';

/** For the server; the browser reads the same facts from the generated table. */
export const compiledAtriumPolicy = compilePolicy(atriumPolicy);
