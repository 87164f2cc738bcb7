import type { TokenScope } from '@atrium/contracts/api-token/token-scopes';

/** What a token can be given, area by area: nothing, reading, or changing as well. */
export const tokenAreas = ['organization', 'members', 'products', 'billing', 'audit', 'webhooks'] as const;
export type TokenArea = (typeof tokenAreas)[number];
export type AreaChoice = 'none' | 'read' | 'write';

/** Reading comes with changing wherever there is something to read. */
const scopesOf: Readonly<Record<TokenArea, Readonly<Partial<Record<AreaChoice, readonly TokenScope[]>>>>> = {
  organization: { read: ['organization:read'], write: ['organization:read', 'organization:write'] },
  members: { read: ['members:read'], write: ['members:read', 'members:write'] },
  products: { read: ['products:read'], write: ['products:read', 'products:write'] },
  billing: { read: ['billing:read'], write: ['billing:read', 'billing:write'] },
  audit: { read: ['audit:read'] },
  webhooks: { write: ['webhooks:write'] },
};

export const choicesIn = (area: TokenArea): readonly AreaChoice[] =>
  (['none', 'read', 'write'] as const).filter((choice) => choice === 'none' || scopesOf[area][choice]);

export const scopesFor = (area: TokenArea, choice: AreaChoice): readonly TokenScope[] =>
  scopesOf[area][choice] ?? [];

/** The other way round: how far a token reaches in an area. */
export function choiceOf(area: TokenArea, scopes: readonly TokenScope[]): AreaChoice {
  if (scopes.some((scope) => scope === `${area}:write`)) return 'write';
  return scopes.some((scope) => scope === `${area}:read`) ? 'read' : 'none';
}
