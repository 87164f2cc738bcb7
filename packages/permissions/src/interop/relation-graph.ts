import { evaluateCondition } from './condition.ts';
import type {
  RelationDefinition,
  RelationModel,
  RelationTuple,
  Rewrite,
  Subject,
  SubjectType,
} from './relation-model.ts';

/**
 * `maybe` = a parameter of a condition is missing or unreadable. `named` tells a subject found by its own name from one that only a wildcard
 * covers: lists of users name the wildcard instead.
 */
export interface Outcome {
  readonly answer: 'yes' | 'no' | 'maybe';
  readonly named: boolean;
  /** A no that stands only because the question met itself; nothing may be subtracted on its strength. */
  readonly cycle?: boolean;
}

const NO: Outcome = { answer: 'no', named: false };
const CYCLE: Outcome = { answer: 'no', named: false, cycle: true };
const NAMED: Outcome = { answer: 'yes', named: true };

/** Deeper than any sensible model, far from the end of the stack. */
const MAX_DEPTH = 400;

/** A question went deeper than `MAX_DEPTH`: the data has a chain without end or an absurd one. */
export class DepthError extends Error {}

interface Question {
  readonly subject: Subject;
  readonly context: Readonly<Record<string, unknown>>;
  readonly now: number;
  /** A set of subjects contains itself; not so when the question is which subjects tuples name. */
  readonly reflexive: boolean;
  readonly memo: Map<string, Outcome>;
  /** Questions that are being answered, with their depth: meeting one again is a cycle. */
  readonly open: Map<string, number>;
  /** Shallowest open question met again; what was found below it is not final. */
  cycleTo: number;
}

/** Answers questions over tuples by walking the model; the tuples are indexed once. */
export class RelationGraph {
  readonly model: RelationModel;
  readonly tuples: readonly RelationTuple[];
  readonly #byObject = new Map<string, RelationTuple[]>();

  constructor(model: RelationModel, tuples: readonly RelationTuple[]) {
    this.model = model;
    // Tuples that the model does not allow have no effect, as in both systems after a change of the model.
    this.tuples = tuples.filter((tuple) => isAllowed(model, tuple));
    for (const tuple of this.tuples) {
      const key = `${tuple.type}:${tuple.id}#${tuple.relation}`;
      const list = this.#byObject.get(key);
      if (list === undefined) this.#byObject.set(key, [tuple]);
      else list.push(tuple);
    }
  }

  /** Is `subject` in `relation` of the object? `context` brings the parameters of conditions, `now` is epoch ms. */
  check(
    object: { readonly type: string; readonly id: string },
    relation: string,
    subject: Subject,
    context: Readonly<Record<string, unknown>>,
    now: number,
    reflexive = true,
  ): Outcome {
    if (this.definition(object.type, relation) === undefined) {
      throw new Error(`${object.type} has no relation ${relation}`);
    }
    const fresh = { memo: new Map(), open: new Map(), cycleTo: Number.POSITIVE_INFINITY };
    const question = { subject, context, now, reflexive, ...fresh };
    return this.#relation(question, object.type, object.id, relation);
  }

  definition(type: string, relation: string): RelationDefinition | undefined {
    return this.model.types.get(type)?.get(relation);
  }

  #relation(question: Question, type: string, id: string, relation: string): Outcome {
    const { subject, memo, open } = question;
    if (question.reflexive && subject.relation === relation && subject.type === type && subject.id === id)
      return NAMED;
    const definition = this.definition(type, relation);
    if (definition === undefined) return NO;
    const key = `${type}:${id}#${relation}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const openAt = open.get(key);
    if (openAt !== undefined) {
      question.cycleTo = Math.min(question.cycleTo, openAt);
      return CYCLE;
    }
    const depth = open.size;
    if (depth > MAX_DEPTH) throw new DepthError(`deeper than ${MAX_DEPTH} steps at ${key}`);
    open.set(key, depth);
    const before = question.cycleTo;
    question.cycleTo = Number.POSITIVE_INFINITY;
    const outcome = this.#rewrite(question, type, id, relation, definition.rewrite);
    open.delete(key);
    // Inside a cycle only a yes is final; at its head everything is.
    if (question.cycleTo >= depth || outcome.answer === 'yes') memo.set(key, outcome);
    question.cycleTo = Math.min(
      before,
      question.cycleTo >= depth ? Number.POSITIVE_INFINITY : question.cycleTo,
    );
    return outcome;
  }

  #rewrite(question: Question, type: string, id: string, relation: string, rewrite: Rewrite): Outcome {
    switch (rewrite.kind) {
      case 'nothing':
        return NO;
      case 'direct':
        return this.#direct(question, type, id, relation);
      case 'self': {
        const { subject } = question;
        return subject.type === type && subject.id === id && subject.relation === null ? NAMED : NO;
      }
      case 'computed':
        return this.#relation(question, type, id, rewrite.relation);
      case 'arrow':
        return this.#arrow(question, type, id, rewrite);
      case 'union':
        return any(rewrite.of, (part) => this.#rewrite(question, type, id, relation, part));
      case 'intersection':
        return every(rewrite.of, (part) => this.#rewrite(question, type, id, relation, part));
      case 'exclusion': {
        const base = this.#rewrite(question, type, id, relation, rewrite.base);
        if (base.answer === 'no') return base;
        const without = this.#rewrite(question, type, id, relation, rewrite.without);
        if (without.cycle) return CYCLE;
        if (without.answer === 'yes') return NO;
        return without.answer === 'maybe' ? { ...base, answer: 'maybe' } : base;
      }
    }
  }

  #direct(question: Question, type: string, id: string, relation: string): Outcome {
    const { subject } = question;
    return any(this.#live(question, type, id, relation), (tuple) => {
      const holds = this.#condition(question, tuple);
      if (holds === 'no') return NO;
      const given = tuple.subject;
      if (given.type === subject.type && given.id === subject.id && given.relation === subject.relation) {
        return { answer: holds, named: true };
      }
      if (given.id === '*') {
        const covered = given.type === subject.type && subject.relation === null;
        return covered ? { answer: holds, named: false } : NO;
      }
      if (given.relation === null) return NO;
      return both(holds, this.#relation(question, given.type, given.id, given.relation));
    });
  }

  #arrow(
    question: Question,
    type: string,
    id: string,
    rewrite: Extract<Rewrite, { kind: 'arrow' }>,
  ): Outcome {
    const tuples = this.#live(question, type, id, rewrite.tupleset).filter(
      (tuple) => tuple.subject.id !== '*',
    );
    const follow = (tuple: RelationTuple) => {
      const holds = this.#condition(question, tuple);
      if (holds === 'no') return NO;
      return both(holds, this.#relation(question, tuple.subject.type, tuple.subject.id, rewrite.relation));
    };
    if (!rewrite.every) return any(tuples, follow);
    return tuples.length === 0 ? NO : every(tuples, follow);
  }

  #live(question: Question, type: string, id: string, relation: string): readonly RelationTuple[] {
    const tuples = this.#byObject.get(`${type}:${id}#${relation}`) ?? [];
    return tuples.filter((tuple) => tuple.endsAt === null || question.now < tuple.endsAt);
  }

  #condition(question: Question, tuple: RelationTuple): Outcome['answer'] {
    if (tuple.condition === null) return 'yes';
    const condition = this.model.conditions.get(tuple.condition.name);
    if (condition === undefined) throw new Error(`no condition ${tuple.condition.name}`);
    const verdict = evaluateCondition(condition, tuple.condition.context, question.context);
    return verdict === null ? 'maybe' : verdict ? 'yes' : 'no';
  }
}

function both(holds: 'yes' | 'maybe', inner: Outcome): Outcome {
  return inner.answer === 'yes' && holds === 'maybe' ? { ...inner, answer: 'maybe' } : inner;
}

/** A named yes is the strongest; a yes by wildcard is kept while a named one may still come. */
function any<T>(parts: readonly T[], ask: (part: T) => Outcome): Outcome {
  let best = NO;
  for (const part of parts) {
    const outcome = ask(part);
    if (outcome.answer === 'yes' && outcome.named) return outcome;
    if (outcome.answer === 'yes') best = outcome;
    else if (outcome.answer === 'maybe' && best.answer !== 'yes') {
      best = { answer: 'maybe', named: outcome.named || (best.answer === 'maybe' && best.named) };
    } else if (outcome.cycle && best.answer === 'no') best = outcome;
  }
  return best;
}

/** Named when any part names the subject: the wildcards of the others then only let it pass. */
function every<T>(parts: readonly T[], ask: (part: T) => Outcome): Outcome {
  let answer: Outcome['answer'] = 'yes';
  let named = false;
  for (const part of parts) {
    const outcome = ask(part);
    if (outcome.answer === 'no') return outcome;
    if (outcome.answer === 'maybe') answer = 'maybe';
    named ||= outcome.named;
  }
  return { answer, named };
}

function isAllowed(model: RelationModel, tuple: RelationTuple): boolean {
  const subjects = model.types.get(tuple.type)?.get(tuple.relation)?.subjects ?? [];
  return subjects.some((allowed) => matches(allowed, tuple));
}

function matches(allowed: SubjectType, { subject, condition }: RelationTuple): boolean {
  return (
    allowed.type === subject.type &&
    allowed.relation === subject.relation &&
    allowed.wildcard === (subject.id === '*') &&
    allowed.condition === (condition?.name ?? null)
  );
}
