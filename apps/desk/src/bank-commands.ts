import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AtriumClient } from '@atrium/client/client-types';
import type { Answer, Commands, Work } from './command.ts';
import { DeskExit, exitCodes } from './exit-codes.ts';

const usualWaitSeconds = 600;
const mostWaitSeconds = 86_400;
const uploadSeconds = 900;
const firstPauseMs = 200;
const longestPauseMs = 2000;

type FileView = Awaited<ReturnType<AtriumClient['bankFile']['get']>>;

/** Files of the bank (PAY-3), for finance. */
export const bankCommands: Commands = {
  'import-statement': {
    ...{ words: ['file'], options: ['--wait'], takesFiles: true },
    about: 'imports a statement of the bank (camt.053, camt.054) and waits until it is booked',
    run: importStatement,
  },
  statements: {
    ...{ words: [], options: [], about: 'the latest files of the bank' },
    run: async ({ client }) => {
      const { files } = await client.bankFile.list({});
      const rows = files.map(({ id, name, uploadedAt, state, movements, booked }) => [
        ...[id, name, uploadedAt, state, String(movements), String(booked)],
      ]);
      const none = rows.length === 0 && { note: 'No file has been imported yet.' };
      return { data: files, head: ['file', 'name', 'when', 'state', 'movements', 'booked'], rows, ...none };
    },
  },
};

async function importStatement({ client, given, progress }: Work): Promise<Answer> {
  const path = given.words[0] ?? '';
  const waitSeconds = given.number('--wait', usualWaitSeconds, mostWaitSeconds);
  const file = await readable(path);
  progress(`sending ${file.size} bytes`);
  const { id } = await client.upload('bankFile.import', { name: basename(path) }, file, {
    timeoutSeconds: uploadSeconds,
  });
  const until = Date.now() + waitSeconds * 1000;
  for (let wait = firstPauseMs; ; wait = Math.min(wait * 2, longestPauseMs)) {
    const view = await client.bankFile.get({ id });
    if (view.state === 'done' || view.state === 'refused') return told(view);
    progress(`${view.state}: ${view.booked} of ${view.added} movements`);
    if (Date.now() + wait > until)
      throw new DeskExit(
        exitCodes.unreachable,
        `Not booked yet: file ${id} is ${view.state}. Nothing is lost.`,
      );
    await pause(wait);
  }
}

/** As a part of the disk that is read while it is sent: a statement may have 150 MB. */
async function readable(path: string): Promise<Blob> {
  try {
    return await openAsBlob(path);
  } catch {
    throw new DeskExit(exitCodes.usage, `${path} cannot be read.`);
  }
}

function told(view: FileView): Answer {
  const head = ['outcome', 'movements', 'waiting'];
  if (view.state === 'refused') {
    const place = view.problemLine === null ? '' : `, line ${view.problemLine}`;
    const detail = view.problemDetail ? ` (${view.problemDetail})` : '';
    const note = `${view.name} was refused: ${view.problem}${place}${detail}. Nothing of it was kept.`;
    return { data: view, head, rows: [], note, exitCode: exitCodes.refused };
  }
  const rows = view.outcomes.map(({ outcome, count, waiting }) => [outcome, String(count), String(waiting)]);
  const differing = view.statements.filter(
    ({ balance, missesPrevious }) => balance === 'differs' || missesPrevious,
  );
  const news = `Movements: ${view.movements}, new: ${view.added}.`;
  const warning = differing.length > 0 ? ' Look at its page at the desk: balances do not follow.' : '';
  return { data: view, head, rows, note: `${news}${warning}` };
}
