import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openShare, type ReadOrder, type Share, type WriteOrder } from './share.ts';

export type Question =
  | { readonly kind: 'read'; readonly order: ReadOrder }
  | { readonly kind: 'write'; readonly order: WriteOrder };

/** Below this, starting a thread takes longer than it saves. */
const guidesWorthAThread = 100;
const mostThreads = 4;
/** Twice what a guide of usual length takes in five languages, so that long ones fit. */
const megabytesPerGuide = 0.3;

export type Shares = { readonly shares: readonly Share[]; readonly close: () => Promise<unknown> };

/** As many shares as there are processors, for as many guides as there are. */
export function openShares(guides: number): Shares {
  const wanted = Math.min(availableParallelism(), mostThreads, Math.floor(guides / guidesWorthAThread));
  if (wanted < 2) return { shares: [openShare()], close: async () => {} };
  // Told what they need, the threads collect their garbage in time; else they take what the machine has.
  const resourceLimits = {
    maxYoungGenerationSizeMb: 16,
    maxOldGenerationSizeMb: 100 + Math.ceil((guides / wanted) * megabytesPerGuide),
  };
  const file = new URL('share-worker.ts', import.meta.url);
  const workers = Array.from({ length: wanted }, () => new Worker(file, { resourceLimits }));
  const close = (): Promise<unknown> => Promise.all(workers.map((worker) => worker.terminate()));
  return { shares: workers.map(toShare), close };
}

function toShare(worker: Worker): Share {
  const ask = <T>(question: Question): Promise<T> =>
    new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (answer: T) => {
        worker.off('error', reject);
        resolve(answer);
      });
      worker.postMessage(question);
    });
  return { read: (order) => ask({ kind: 'read', order }), write: (order) => ask({ kind: 'write', order }) };
}
