import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeCiiInvoice } from '@atrium/documents/electronic/cii-invoice';
import { drawDocuments } from '@atrium/documents/test/document-arbitrary';

// npm run prove -- e-invoices <folder> [invoices] [seed]: random electronic invoices against the rules and the schema that CEN
// publishes for EN 16931 (INV-8). The folder is a copy of their validation artefacts, 1.3.16 or newer, with `cii/xslt` and
// `cii/schema` in it. The programs that execute them are closed source in part, so they are fetched here and nowhere else.

const tools = join(import.meta.dirname, '../../.tools/e-invoice-rules');
const programs = { 'saxon-js': '2.7.0', xslt3: '2.7.0', 'libxml2-wasm': '0.7.2' };
const [artefacts, wanted = '500', firstSeed = '1'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** What each break must be found by: otherwise the silence of the rules proves nothing. */
const breaks = [
  [/<ram:GrandTotalAmount>(\d+)/, '<ram:GrandTotalAmount>1$1', 'BR-CO-15'],
  [/<ram:DuePayableAmount>(\d+)/, '<ram:DuePayableAmount>1$1', 'BR-CO-16'],
  [/<ram:IssueDateTime>.*?<\/ram:IssueDateTime>/s, '', 'BR-03'],
  [/<ram:InvoiceCurrencyCode>[A-Z]+/, '<ram:InvoiceCurrencyCode>XYZ', 'BR-CL-04'],
  [/<rsm:ExchangedDocument>/, '<rsm:ExchangedDocument><ram:Novelty/>', 'schema'],
] as const;

if (artefacts === undefined) throw new Error('Name the folder with the validation artefacts of EN 16931.');
fetchPrograms();
const brokenRules = await loadRules(artefacts);
const schemaFaults = await loadSchema(artefacts);

const faultsOf = async (xml: string): Promise<string[]> => [
  ...schemaFaults(xml),
  ...(await brokenRules(xml)),
];

const sample = { count: Number(wanted), seed: Number(firstSeed) };
const documents = drawDocuments(['invoice', 'credit_note'], sample);
const started = Date.now();
let faults = 0;
const blame = (what: string): void => {
  faults += 1;
  say(what);
};
for (const [index, document] of documents.entries()) {
  const found = await faultsOf(writeCiiInvoice(document));
  if (found.length > 0) blame(`invoice ${index} of seed ${sample.seed}: ${found.join(', ')}`);
}
for (const document of drawDocuments(['invoice'], { count: 1, seed: 1 })) {
  for (const [what, by, rule] of breaks) {
    const found = await faultsOf(writeCiiInvoice(document).replace(what, by));
    if (!found.some((name) => name.includes(rule)))
      blame(`a break of ${rule} was not found, only ${found.join(', ') || 'nothing'}`);
  }
}
const seconds = Math.round((Date.now() - started) / 1000);
say(`${documents.length} electronic invoices and ${breaks.length} breaks: ${faults} faults, ${seconds} s`);
process.exitCode = faults === 0 ? 0 : 1;

function fetchPrograms(): void {
  if (existsSync(join(tools, 'node_modules/libxml2-wasm'))) return;
  say('Fetching what executes the rules.');
  mkdirSync(tools, { recursive: true });
  writeFileSync(
    join(tools, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: programs }),
  );
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: tools, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('What executes the rules could not be fetched.');
}

type Saxon = {
  readonly transform: (
    options: object,
    mode: 'async',
  ) => Promise<{ readonly principalResult: string | null }>;
};

/** The official rules as a function: the ids of those that a document breaks, warnings among them. */
async function loadRules(folder: string): Promise<(xml: string) => Promise<string[]>> {
  const xslt = join(folder, 'cii/xslt/EN16931-CII-validation.xslt');
  const edition = createHash('sha256').update(readFileSync(xslt)).digest('hex').slice(0, 12);
  const compiled = join(tools, `rules-${edition}.sef.json`);
  if (!existsSync(compiled)) {
    say('Compiling the rules, about a minute.');
    const args = [join(tools, 'node_modules/xslt3/xslt3.js'), `-xsl:${xslt}`, `-export:${compiled}`, '-nogo'];
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error('The rules could not be compiled.');
  }
  const saxon = createRequire(join(tools, 'package.json'))('saxon-js') as Saxon;
  const stylesheetText = readFileSync(compiled, 'utf8');
  return async (xml) => {
    const options = { stylesheetText, sourceText: xml, destination: 'serialized' };
    const { principalResult } = await saxon.transform(options, 'async');
    const report = principalResult ?? '';
    if (!report.includes('schematron-output')) throw new Error('The rules gave no report.');
    return [...report.matchAll(/<svrl:failed-assert\b[^>]*?\bid="([^"]+)"/g)].map(([, id = '']) => id);
  };
}

type Libxml = {
  readonly XmlDocument: {
    readonly fromString: (xml: string) => { dispose(): void };
    readonly fromBuffer: (bytes: Uint8Array, options: object) => { dispose(): void };
  };
  readonly XsdValidator: { readonly fromDoc: (schema: object) => { validate(document: object): void } };
};

/** The published schema as a function: what it says of a document. */
async function loadSchema(folder: string): Promise<(xml: string) => string[]> {
  const load = (file: string) => import(pathToFileURL(join(tools, 'node_modules/libxml2-wasm', file)).href);
  const { XmlDocument, XsdValidator } = (await load('lib/index.mjs')) as Libxml;
  const { xmlRegisterFsInputProviders } = (await load('lib/nodejs.mjs')) as {
    xmlRegisterFsInputProviders(): void;
  };
  xmlRegisterFsInputProviders();
  const data = 'cii/schema/D16B SCRDM (Subset)/uncoupled clm/CII/uncefact/data/standard';
  const url = join(folder, data, 'CrossIndustryInvoice_100pD16B.xsd');
  const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(url), { url }));
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      schema.validate(document);
      return [];
    } catch (error) {
      return [`schema: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`];
    } finally {
      document.dispose();
    }
  };
}
