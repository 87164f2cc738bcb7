import { listProFormas, proFormasShown } from '@atrium/contracts/pro-forma/list-pro-formas';
import { listProFormas as readProFormas } from '@atrium/db/pro-forma/pro-forma-queries';
import { implement } from '../kernel/implement.ts';
import { viewProForma } from './pro-forma-view.ts';

export const listProFormasVerb = implement(listProFormas, async ({ tenant, host, today }) => ({
  proFormas: (await readProFormas(tenant, proFormasShown)).map((row) => viewProForma(host, row, today)),
}));
