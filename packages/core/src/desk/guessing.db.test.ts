import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { supportCodeDigits, vipCodeDigits } from '@atrium/contracts/support/support-types';
import { expect, test } from 'vitest';
import {
  advance,
  createPerson,
  createStaff,
  outcomeOf,
  runAs,
  staffEvents,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { getSupportCodeVerb } from '../support/get-support-code.ts';
import { identifyCustomerVerb } from './identify-customer.ts';

const host = useTestHost();
const daySeconds = 86_400;

let drawn = 0;
/** A code that nobody has: all of them begin as no real one is likely to. */
const wrong = (digits = supportCodeDigits): string => {
  drawn += 1;
  return String(drawn).padStart(digits, '0');
};

/** One guess; how long to wait when it was refused before it was looked at, else null. */
async function guess(as: TestPerson, code = wrong()): Promise<number | null> {
  try {
    expect(await runAs(host(), as, identifyCustomerVerb, { code })).toEqual({ case: null });
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'request.rate_limited')
      return Number(error.params.retryAfterSeconds);
    throw error;
  }
}

test('SUP-1: one agent who guesses for a whole day, waiting exactly as long as told, has 34 guesses', async () => {
  const agent = await createStaff(host(), 'agent');
  const until = host().now().getTime() + daySeconds * 1000;
  let guesses = 0;
  while (host().now().getTime() < until) {
    const wait = await guess(agent, guesses % 2 === 0 ? wrong() : wrong(vipCodeDigits));
    if (wait === null) guesses += 1;
    else advance(host(), wait);
  }
  expect(guesses).toBeLessThanOrEqual(34);
  // Each of them is on record under the agent's name.
  const recorded = await staffEvents(host().db, agent.id);
  expect(recorded.filter(({ after }) => JSON.stringify(after) === '{"found":false}')).toHaveLength(guesses);
});

test('SUP-1: all agents together have fifty guesses, then one a minute', async () => {
  advance(host(), daySeconds);
  const agents = await Promise.all(Array.from({ length: 25 }, () => createStaff(host(), 'agent')));
  const rounds = async () => {
    const outcomes: (number | null)[] = [];
    for (let round = 0; round < 3; round += 1)
      outcomes.push(...(await Promise.all(agents.map((agent) => guess(agent)))));
    return outcomes.filter((wait) => wait === null).length;
  };
  expect(await rounds()).toBeLessThanOrEqual(50);
  for (let minute = 0; minute < 3; minute += 1) {
    advance(host(), 60);
    const outcomes = await Promise.all(agents.map((agent) => guess(agent)));
    expect(outcomes.filter((wait) => wait === null).length).toBeLessThanOrEqual(1);
  }
});

test('SUP-1: an agent who identifies thirty callers waits for nothing', async () => {
  advance(host(), daySeconds);
  const agent = await createStaff(host(), 'agent');
  for (let call = 0; call < 30; call += 1) {
    const { code } = await runAs(host(), await createPerson(host()), getSupportCodeVerb, {});
    expect(await outcomeOf(runAs(host(), agent, identifyCustomerVerb, { code }))).toBe('ok');
  }
});

test('SUP-1: the codes of three hundred people are all different and spread over the whole range', async () => {
  const codes: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const people = await Promise.all(Array.from({ length: 100 }, () => createPerson(host())));
    const views = await Promise.all(people.map((person) => runAs(host(), person, getSupportCodeVerb, {})));
    codes.push(...views.map(({ code }) => code));
  }
  expect(new Set(codes).size).toBe(codes.length);
  const first = codes.map((code) => Number(code[0]));
  for (let digit = 0; digit < 10; digit += 1)
    expect(first.filter((found) => found === digit).length).toBeGreaterThan(9);
});
