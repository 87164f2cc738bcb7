import { Agent, request } from 'node:http';

export type Call = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};
type Load = {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** The next call of one connection; `n` counts its calls from 0. */
  readonly call: (connection: number, n: number) => Call;
};
export type LoadResult = { readonly perSecond: number; readonly p50: number; readonly p99: number };

/** Bounded load on a server of this machine: each connection sends its next call when the last one is answered. */
export async function load({ port, connections, seconds, call }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const one = async (connection: number): Promise<void> => {
    for (let n = 0; performance.now() < endsAt; n += 1) {
      const sentAt = performance.now();
      await send(agent, port, call(connection, n));
      latencies.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => one(connection)));
  const elapsedSeconds = (performance.now() - startedAt) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { perSecond: latencies.length / elapsedSeconds, p50: at(0.5), p99: at(0.99) };
}

export function send(agent: Agent, port: number, call: Call): Promise<string> {
  return new Promise((resolve, reject) => {
    const { method, path, headers, body } = call;
    const outgoing = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${method} ${path}: ${response.statusCode} ${text.slice(0, 300)}`));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
