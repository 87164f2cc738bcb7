import { expect, test } from 'vitest';
import { cleanEnvironment } from './environment.mjs';
import { explainFailure } from './failure.mjs';
import { planTests } from './test-plan.mjs';

test('what npm adds to the environment is removed, the way to the registry is kept', () => {
  const env = cleanEnvironment({
    HOME: '/home/me',
    INIT_CWD: '/somewhere',
    PGPORT: '6543',
    npm_package_name: 'atrium',
    npm_lifecycle_event: 'start',
    npm_config_user_agent: 'npm',
    npm_config_registry: 'a registry',
    npm_config_https_proxy: 'a proxy',
  });
  expect(env).toMatchObject({
    HOME: '/home/me',
    npm_config_registry: 'a registry',
    npm_config_https_proxy: 'a proxy',
  });
  for (const name of [
    'INIT_CWD',
    'PGPORT',
    'npm_package_name',
    'npm_lifecycle_event',
    'npm_config_user_agent',
  ]) {
    expect(env).not.toHaveProperty(name);
  }
});

test.each([
  ['Error: ENOSPC: no space left on device, write', 'No space is left'],
  ['npm error code ENOTFOUND', 'registry cannot be reached'],
  ['something new', 'The build failed.'],
])('a tool that fails with "%s" is explained', (output, sentence) => {
  expect(explainFailure('The build', output).message).toContain(sentence);
});

test('npm test runs everything, a part of it, or some files', () => {
  expect(planTests([]).parts).toEqual(['types', 'lint', 'unit', 'database', 'tidy', 'build', 'e2e']);
  expect(planTests(['unit', 'money'])).toEqual({ parts: ['unit'], filters: ['money'] });
  expect(planTests(['e2e', 'sign-in'])).toEqual({ parts: ['build', 'e2e'], filters: ['sign-in'] });
  expect(planTests(['money'])).toEqual({ parts: ['unit', 'database', 'tidy'], filters: ['money'] });
  expect(() => planTests(['--watch'])).toThrow('knows no option');
});
