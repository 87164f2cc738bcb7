import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { readReference } from '../reference/payment-reference.ts';
import type { BankStatementLimits } from './bank-statement.ts';
import { BankStatementError, type BankStatementProblem } from './bank-statement-error.ts';
import { type Fields, type PackedPayment, packPayment } from './packed-payment.ts';
import { type Emit, StatementCollector } from './statement-collector.ts';
import { messageShape, type Shape } from './statement-shape.ts';

/** As ISO names a message, and as SWIFT and the banks of Austria named it in versions that are still about. */
const namespace =
  /^(?:urn:iso:std:iso:20022:tech:xsd:|urn:swift:xsd:|ISO:)(camt\.05[34])\.001\.(0[2-9]|1[0-4])(?:$|:APC:STUZZA:)/;
/** Elements that may stand around a message: an envelope with the header of the bank's network. */
const maxEnvelope = 3;

type Frame = { readonly name: string; fields: Record<string, string>; readonly line: number };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML as it arrives and hands items to `emit`. Throws a BankStatementError at the first thing that is wrong. */
export class StatementParser {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #limits: BankStatementLimits;
  readonly #collector: StatementCollector;
  readonly #emit: Emit;
  /** The shape of each open element; null for what is passed over. */
  readonly #shapes: (Shape | null)[] = [messageShape];
  /** By their attribute, of the message's element and those around it. */
  readonly #namespaces = new Map<string, string>();
  #root: { readonly name: string; readonly line: number } | null = null;
  #isKnown = false;
  readonly #frames: Frame[] = [];
  #payments: PackedPayment[] = [];
  #charges: Fields[] = [];
  #text = '';
  /** Characters since the parser last said something: a text or a name without end must not fill the memory. */
  #silent = 0;
  #statements = 0;

  constructor(emit: Emit, limits: BankStatementLimits) {
    this.#limits = limits;
    this.#emit = emit;
    this.#collector = new StatementCollector(emit, limits.maxMovements);
    const parser = this.#parser;
    parser.on('error', (error) => this.#fail('not_xml', error.message));
    parser.on('doctype', () => this.#fail('document_type', 'DOCTYPE'));
    parser.on('opentag', (tag) => this.#opened(tag));
    parser.on('text', (text) => this.#read(text));
    parser.on('cdata', (text) => this.#read(text));
    parser.on('closetag', () => this.#closed());
  }

  write(text: string): void {
    this.#silent += text.length;
    this.#parser.write(text);
    if (this.#silent > this.#limits.maxTextLength + 2 * text.length) this.#fail('text_too_long', '');
  }

  close(): void {
    // Closing forgets the line.
    const { line } = this.#parser;
    this.#parser.close();
    const root = this.#root;
    if (root && !this.#isKnown) throw new BankStatementError('unsupported_message', root.line, root.name);
    if (this.#statements === 0) throw new BankStatementError('missing', line, 'Stmt');
  }

  #fail(problem: BankStatementProblem, detail: string): never {
    throw new BankStatementError(problem, this.#parser.line, detail);
  }

  #opened(tag: SaxesTagPlain): void {
    this.#silent = 0;
    this.#text = '';
    const depth = this.#shapes.length;
    if (depth > this.#limits.maxDepth) this.#fail('too_deep', tag.name);
    const name = localName(tag.name);
    const around = this.#shapes[depth - 1] ?? null;
    const shape =
      around === messageShape ? this.#outside(tag, name, depth) : (around?.inside?.[name] ?? null);
    this.#shapes.push(shape);
    if (shape === null) return;
    if (shape.container !== undefined) {
      // A statement knows what its message says of all of them.
      const fields = shape.container === 'statement' ? { ...this.#frames.at(-1)?.fields } : {};
      this.#frames.push({ name: shape.container, fields, line: this.#parser.line });
    }
    const currency = shape.field === undefined ? undefined : tag.attributes.Ccy;
    if (currency !== undefined) this.#keep(`${shape.field}Currency`, currency);
  }

  /** What stands around messages, and each message itself: one that is none of ours is refused with all of them. */
  #outside(tag: SaxesTagPlain, name: string, depth: number): Shape | null {
    this.#root ??= { name, line: this.#parser.line };
    for (const [attribute, value] of Object.entries(tag.attributes))
      if (attribute.startsWith('xmlns')) this.#namespaces.set(attribute, value.trim());
    if (name !== 'Document') return depth <= maxEnvelope ? messageShape : null;
    const prefix = tag.name.slice(0, -name.length);
    const uri = this.#namespaces.get(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? '';
    const found = namespace.exec(uri);
    if (!found) this.#fail('unsupported_message', uri === '' ? name : uri);
    this.#isKnown = true;
    this.#collector.begin();
    const message = found?.[1] === 'camt.053' ? 'camt.053' : 'camt.054';
    this.#emit([{ kind: 'file', message, version: Number(found?.[2]) }]);
    return messageShape.inside?.Document ?? null;
  }

  #read(text: string): void {
    this.#silent = 0;
    if (this.#text.length + text.length > this.#limits.maxTextLength) this.#fail('text_too_long', '');
    this.#text += text;
  }

  #closed(): void {
    this.#silent = 0;
    const shape = this.#shapes.pop() ?? null;
    if (shape?.field !== undefined) this.#keep(shape.field, this.#text.trim());
    if (shape?.container !== undefined) this.#contained();
    this.#text = '';
  }

  /** The first text of a name counts; texts of a message are put together. */
  #keep(name: string, text: string): void {
    const fields = this.#frames.at(-1)?.fields;
    if (fields === undefined || text === '') return;
    const former = fields[name];
    if (former === undefined) fields[name] = text;
    else if (name === 'message' && former.length < this.#limits.maxTextLength)
      fields[name] = `${former}\n${text}`;
  }

  #contained(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const { fields, line } = frame;
    const outer = this.#frames.at(-1)?.fields ?? {};
    if (frame.name === 'structured') {
      keepReference(outer, fields);
      if (fields.message !== undefined) this.#keep('message', fields.message);
    } else if (frame.name === 'charge') this.#charges.push(fields);
    else if (frame.name === 'details') {
      if (this.#payments.length >= this.#limits.maxMovements) this.#fail('too_many', 'TxDtls');
      this.#payments.push(packPayment(fields));
    } else if (frame.name === 'balance') this.#collector.balance(fields, line);
    else if (frame.name === 'entry') {
      this.#collector.entry(outer, fields, { payments: this.#payments, charges: this.#charges }, line);
      this.#payments = [];
      this.#charges = [];
    } else if (frame.name === 'statement') {
      this.#statements += 1;
      this.#collector.end(fields, this.#parser.line);
    }
  }
}

/** Of several references the first that is one by its check digits counts, else the first of a known kind, else the first. */
function keepReference(details: Record<string, string>, { type = '', reference }: Fields): void {
  if (reference === undefined) return;
  const isKnown = type === 'QRR' || type === 'SCOR';
  const former = details.reference;
  if (former !== undefined && !counts(former, details.referenceType, reference, isKnown)) return;
  details.reference = reference;
  if (isKnown) details.referenceType = type;
}

function counts(
  former: string,
  formerType: string | undefined,
  reference: string,
  isKnown: boolean,
): boolean {
  if (readReference(former) !== null) return false;
  return readReference(reference) !== null || (isKnown && formerType === undefined);
}
