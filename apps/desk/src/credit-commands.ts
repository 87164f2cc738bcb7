import type { AtriumClient } from '@atrium/client/client-types';
import type { Commands } from './command.ts';
import { wholeNumber } from './parse-arguments.ts';

const mostPeriods = 24;
const usualCredits = 50;
const mostCredits = 10_000;

type Grant = Parameters<AtriumClient['freeCredit']['grant']>[0];
type Credit = Awaited<ReturnType<AtriumClient['freeCredit']['grant']>>;

const head = ['credit', 'organization', 'for', 'periods', 'last day', 'used', 'reason'];
const rowOf = ({ id, organizationName, productType, plan, ...credit }: Credit): readonly string[] => [
  ...[id, organizationName, plan === null ? productType : `${productType}/${plan}`, String(credit.periods)],
  ...[credit.validThrough ?? '', credit.usedAt ?? '', credit.reason],
];

/** Free credits (CART-3), for finance. */
export const creditCommands: Commands = {
  'credits grant': {
    words: ['organization-id', 'type', 'periods', 'reason'],
    ...{ options: ['--plan', '--until'], sentence: true },
    about: 'gives an organization free periods of a type such as product.hosting; it reads the reason',
    run: async ({ client, given }) => {
      const [organizationId = '', type = '', periods, ...reason] = given.words;
      const credit = await client.freeCredit.grant({
        organizationId,
        type: (type.startsWith('product.') ? type : `product.${type}`) as Grant['type'],
        plan: given.option('--plan') ?? null,
        periods: wholeNumber(periods, 'periods', 1, mostPeriods),
        reason: reason.join(' '),
        lastDay: given.option('--until') ?? null,
      });
      return { data: credit, head, rows: [rowOf(credit)] };
    },
  },
  'credits list': {
    ...{ words: [], options: ['--organization', '--limit'], about: 'free credits, newest first' },
    run: async ({ client, given }) => {
      const limit = given.number('--limit', usualCredits, mostCredits);
      const organizationId = given.option('--organization') ?? null;
      const credits: Credit[] = [];
      for await (const credit of client.freeCredit.list.iterate({ organizationId }))
        if (credits.push(credit) >= limit) break;
      const none = credits.length === 0 && { note: 'There is no free credit.' };
      return { data: credits, head, rows: credits.map(rowOf), ...none };
    },
  },
};
