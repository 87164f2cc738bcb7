import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Starts a measurement; call the result with `ok` or the error code. */
export type ActionTimer = (action: string) => (outcome: string) => void;

/** Counters and histograms of this process, in Prometheus' text format (NFR-4). */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'atrium_' });
  const actions = new Histogram({
    name: 'atrium_action_duration_seconds',
    help: 'Time an action took, by name and outcome (ok or the error code).',
    labelNames: ['action', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const jobs = new Counter({
    name: 'atrium_jobs_total',
    help: 'Background jobs, by task and outcome.',
    labelNames: ['task', 'outcome'],
    registers: [registry],
  });
  const time: ActionTimer = (action) => {
    const startedAt = performance.now();
    return (outcome) => actions.observe({ action, outcome }, (performance.now() - startedAt) / 1000);
  };
  return { registry, time, jobs };
}

export type Metrics = ReturnType<typeof createMetrics>;
