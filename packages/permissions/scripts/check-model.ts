import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { runOpenFgaStore } from '../src/interop/openfga-store.ts';
import type { InteropReport } from '../src/interop/report.ts';
import { runSpiceDbValidation } from '../src/interop/spicedb-validation.ts';

/**
 * `node packages/permissions/scripts/check-model.ts <file>…`: answers the assertions of OpenFGA store files and
 * SpiceDB validation files. Ends with 1 when an answer differs, with 2 when a file cannot be read.
 */
function check(path: string): InteropReport {
  const text = readFileSync(path, 'utf8');
  const folder = dirname(resolve(path));
  const readFile = (name: string) => {
    const target = resolve(folder, name);
    // A model is data of others: it may name files beside it or one project up, not any file of the machine.
    if (relative(process.cwd(), target).startsWith('..') && relative(folder, target).startsWith('..')) {
      throw new Error(`${name} lies outside of the working folder and of the model's own`);
    }
    return readFileSync(target, 'utf8');
  };
  const run = /^(schema|schemaFile):/m.test(text) ? runSpiceDbValidation : runOpenFgaStore;
  return run(text, readFile, Date.now());
}

const totals = { files: 0, asserted: 0, passed: 0, unread: 0 };
for (const path of process.argv.slice(2)) {
  totals.files += 1;
  try {
    const { asserted, passed, failures } = check(path);
    totals.asserted += asserted;
    totals.passed += passed;
    console.log(`${path}: ${passed} of ${asserted}`);
    for (const failure of failures) console.log(`  ${failure}`);
  } catch (error) {
    totals.unread += 1;
    console.log(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(JSON.stringify(totals));
process.exitCode = totals.unread > 0 ? 2 : totals.passed < totals.asserted ? 1 : 0;
