import { readFile } from 'node:fs/promises';
import { isRefusedWith } from '../src/atrium-error.ts';
import { createAtriumClient } from '../src/create-client.ts';

const atOnce = 50;

/** Invites the addresses in the first column as collaborators: with the scope "members:write". Says what became of each. */
export async function inviteFromCsv(url: string, token: string, file: string): Promise<Map<string, string>> {
  const client = createAtriumClient({ url, token });
  const { organizationId } = await client.apiToken.getCurrent();
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).slice(1);
  const emails = lines.map((line) => line.split(',')[0]?.trim() ?? '').filter((email) => email !== '');
  const outcomes = new Map<string, string>();
  for (let from = 0; from < emails.length; from += atOnce) {
    const group = emails.slice(from, from + atOnce);
    try {
      const offer = { role: 'collaborator', billingRight: false, locale: 'en' } as const;
      const { results } = await client.invitation.create({ organizationId, emails: group, ...offer });
      for (const { email, outcome } of results) outcomes.set(email, outcome);
    } catch (error) {
      if (!isRefusedWith(error, 'member.organization_full')) throw error;
      for (const email of group) outcomes.set(email, `no room: at most ${error.params.limit} people`);
    }
  }
  return outcomes;
}
