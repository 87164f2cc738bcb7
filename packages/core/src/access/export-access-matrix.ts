import { exportAccessMatrix } from '@atrium/contracts/access/export-access-matrix';
import { matrixLimits } from '@atrium/contracts/access/matrix-filter';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import { implement } from '../kernel/implement.ts';
import { csvLine } from './csv-line.ts';
import { readMatrix } from './read-matrix.ts';

const step = 500;

export const exportAccessMatrixVerb = implement(exportAccessMatrix, async ({ input, tenant, actor, now }) => {
  const t = translator(actor.locale, messagesOf(actor.locale));
  const products = { skip: 0, take: matrixLimits.fileProducts };
  const lines: string[] = [];
  for (let skip = 0; skip < matrixLimits.filePeople; skip += step) {
    const matrix = await readMatrix(tenant, input, { people: { skip, take: step }, products }, now);
    if (skip === 0) {
      const heads = [t('access.matrix.person'), t('access.matrix.email'), t('access.matrix.role')];
      lines.push(csvLine([...heads, ...matrix.products.map(({ name }) => name)]));
    }
    for (const [index, { name, email, role }] of matrix.people.entries()) {
      const cells = (matrix.cells[index] ?? []).map((levels) =>
        levels.map((level) => t(`access.level.${level}`)).join(', '),
      );
      lines.push(csvLine([name, email, t(`common.role.${role}`), ...cells]));
    }
    if (matrix.people.length < step) break;
  }
  return {
    fileName: `${t('access.matrix.fileName')}.csv`,
    mediaType: 'text/csv; charset=utf-8' as const,
    content: `\uFEFF${lines.join('')}`,
    encoding: 'utf8' as const,
  };
});
