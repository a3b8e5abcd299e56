import { type Dispatcher, Pool, request } from 'undici';

/** What a bounded load found. */
export interface Loaded {
  requests: number;
  /** Answers that were not 200, or had an error. */
  failed: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

export interface LoadOptions {
  url: string;
  /** The body of request number `nr`. */
  body: (nr: number) => string;
  connections: number;
  seconds: number;
  /** Stops earlier after so many requests; never when left out. */
  most?: number;
  /** What else of headers goes with a body. */
  headers?: (body: string) => Promise<Record<string, string>>;
  /** Whether an answer is as it should be; the default: nothing is said of errors. */
  good?: (text: string) => boolean;
}

let sent = 0;

/** Keeps so many requests under way for so long, each with a number of its own, and stops by itself. */
export async function load(options: LoadOptions): Promise<Loaded> {
  const { url, connections, seconds, most = Infinity, good = noErrors, headers } = options;
  const pool = new Pool(new URL(url).origin, { connections });
  const times: number[] = [];
  let failed = 0;
  let begun = 0;
  const started = performance.now();
  const until = started + seconds * 1000;
  const keepAsking = async () => {
    while (performance.now() < until && begun < most) {
      begun += 1;
      const body = options.body(sent++);
      const more = headers ? await headers(body) : {};
      const sentAt = performance.now();
      const { status, text } = await ask(url, body, more, pool);
      times.push(performance.now() - sentAt);
      if (status !== 200 || !good(text)) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  const lasted = (performance.now() - started) / 1000;
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    requests: times.length,
    failed,
    perSecond: times.length / lasted,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

/** Sends one request, and gives its answer as it came. */
export async function ask(
  url: string,
  body: string,
  more: Record<string, string> = {},
  dispatcher?: Dispatcher,
): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', ...more };
  const answer = await request(url, { method: 'POST', headers, body, dispatcher });
  return { status: answer.statusCode, text: await answer.body.text() };
}

const noErrors = (text: string) => !text.includes('"errors"');
