import { openAccessVerb } from '../src/desk/open-access.ts';
import { grantSupportAccessVerb } from '../src/support-access/grant-support-access.ts';
import { accessWorld } from './access-world.ts';
import { createStaff, runAs, type TestHost, type TestPerson } from './test-host.ts';

/** An organization with two products, and an agent; with short words for what tests of temporary access do most. */
export async function supportWorld(host: TestHost) {
  const world = await accessWorld(host);
  const { owner, organizationId, product } = world;
  const hostingId = await product('product.hosting', 'Website');
  const driveId = await product('product.drive', 'Drive');
  const agent = await createStaff(host, 'agent');
  const hosting = { type: 'product.hosting', resourceId: hostingId };
  const letIn = (services: readonly object[] = [hosting], more: object = {}, as: TestPerson = owner) =>
    runAs(host, as, grantSupportAccessVerb, {
      ...{ organizationId, services, hours: 24, reason: 'The site is slow.', ...more },
    });
  const takeUp = (accessId: string, as: TestPerson = agent) =>
    runAs(host, as, openAccessVerb, { organizationId, accessId });
  return { ...world, hostingId, driveId, agent, hosting, letIn, takeUp };
}
