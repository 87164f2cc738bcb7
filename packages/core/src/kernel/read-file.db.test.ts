import { defineAction } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { open } from '@atrium/contracts/kernel/permissions';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createPerson, requestOf, useTestHost } from '../../test/test-host.ts';
import { implementPrepared } from './implement.ts';
import { implementSystem } from './implement-system.ts';

const host = useTestHost();
const maxBytes = 10;
const output = z.object({ size: z.number() });

const take = implementPrepared(
  defineAction({
    ...{ name: 'test.take', kind: 'mutation', scope: 'account', permission: 'account.update' },
    ...{ input: z.object({}), output, errors: [], file: { maxBytes } },
  }),
  async ({ file }) => (await file()).byteLength,
  async ({ prepared, audit }) => {
    audit.unchanged();
    return { size: prepared };
  },
);

const takeOpenly = implementSystem(
  defineAction({
    ...{ name: 'test.takeOpenly', kind: 'mutation', scope: 'public', permission: open('a test of files') },
    ...{ input: z.object({}), output, errors: [], file: { maxBytes } },
  }),
  async ({ file }) => ({ size: (await file()).byteLength }),
);

const sending = (file: Buffer, token: string | null) => {
  const asked: number[] = [];
  const readFile = async (limit: number) => {
    asked.push(limit);
    if (file.byteLength > limit) throw new DomainError('request.too_large', {}, { field: 'file' });
    return file;
  };
  return { request: { ...requestOf(token), readFile }, asked };
};

test('NFR-5: a file is read up to the limit of its action', async () => {
  const { token } = await createPerson(host());
  const { request, asked } = sending(Buffer.alloc(maxBytes), token);
  expect(await take.run(host(), request, {})).toEqual({ size: maxBytes });
  expect(await takeOpenly.run(host(), request, {})).toEqual({ size: maxBytes });
  expect(asked).toEqual([maxBytes, maxBytes]);
  const larger = sending(Buffer.alloc(maxBytes + 1), token).request;
  await expect(take.run(host(), larger, {})).rejects.toMatchObject({ code: 'request.too_large' });
});

test('PERM-1: nothing is read of somebody who is refused', async () => {
  const { request, asked } = sending(Buffer.alloc(1), null);
  await expect(take.run(host(), request, {})).rejects.toMatchObject({ code: 'session.required' });
  expect(asked).toEqual([]);
});

test('API-2: without a file, or with an empty one, the field is named', async () => {
  const { token } = await createPerson(host());
  for (const request of [requestOf(token), sending(Buffer.alloc(0), token).request]) {
    const fields = [{ path: 'file', code: 'field.required', params: {} }];
    await expect(take.run(host(), request, {})).rejects.toMatchObject({
      code: 'request.invalid_input',
      fields,
    });
  }
});
