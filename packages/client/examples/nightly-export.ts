import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createAtriumClient } from '../src/create-client.ts';

/** Every member of the organization, one line of JSON each: for a nightly job with the scope "members:read". */
export async function exportMembers(url: string, token: string, file: string): Promise<number> {
  const client = createAtriumClient({ url, token });
  const { organizationId } = await client.apiToken.getCurrent();
  const out = createWriteStream(file, { mode: 0o600 });
  let count = 0;
  for await (const member of client.member.list.iterate({ organizationId })) {
    if (!out.write(`${JSON.stringify(member)}\n`)) await once(out, 'drain');
    count += 1;
  }
  out.end();
  await once(out, 'finish');
  return count;
}
