import type { CompiledPolicy } from '../engine/compiled-policy.ts';
import type { EngineUnderTest } from './engine-under-test.ts';

/** A deliberately broken engine; a proof that lets one pass proves nothing. */
export interface Mutant {
  readonly name: string;
  readonly engine: (policy: CompiledPolicy) => EngineUnderTest;
}
