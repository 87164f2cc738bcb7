import { parentPort } from 'node:worker_threads';
import { openShare } from './share.ts';
import type { Question } from './share-workers.ts';

// One share in a thread of its own: answers each order with its result.
const share = openShare();
parentPort?.on('message', async (question: Question) => {
  const answer = question.kind === 'read' ? share.read(question.order) : share.write(question.order);
  parentPort?.postMessage(await answer);
});
