/** What a browser got, once it had followed where it was sent. */
export interface Page {
  url: URL;
  status: number;
  headers: Headers;
  text: string;
  bytes: Buffer;
}

interface Kept {
  value: string;
  httpOnly: boolean;
  secure: boolean;
}

/**
 * As much of a browser as signing in needs: it keeps cookies by host, whatever the port (RFC 6265), follows redirects,
 * sends forms, and says from which page a POST comes. Names below `localhost` are this machine (RFC 6761).
 */
export class Browser {
  /** Cookies by host and name. */
  readonly cookies = new Map<string, Map<string, Kept>>();
  /** Every address that it was at, in order. */
  readonly visited: string[] = [];
  /** Every body that it got, in order. */
  readonly received: string[] = [];

  async get(address: string | URL, headers: Record<string, string> = {}): Promise<Page> {
    return this.#follow(new URL(address), { method: 'GET', headers });
  }

  /** Follows where it is sent until it is about to go to an address that has `part` in it; gives that address. */
  async until(part: string, address: string | URL): Promise<URL> {
    let next = new URL(address);
    for (let hop = 0; hop < 15; hop += 1) {
      const { headers, status } = await this.#once(next, { method: 'GET', headers: {} });
      const location = headers.get('location');
      if (location === null) throw new Error(`${next} sends nobody on (${status})`);
      next = new URL(location, next);
      if (next.href.includes(part)) return next;
    }
    throw new Error(`too many redirects, last ${next}`);
  }

  /** Sends a form of a page that it is at. */
  async submit({ url }: Page, fields: [string, string][], action = url.href): Promise<Page> {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      origin: url.origin,
    };
    const body = new URLSearchParams(fields).toString();
    return this.#follow(new URL(action, url), { method: 'POST', headers, body });
  }

  /** Does what a script of a page at `from` does with fetch. */
  async post(
    address: string | URL,
    json: unknown,
    from = new URL(address).origin,
    headers: Record<string, string> = {},
  ): Promise<Page> {
    const said = { 'content-type': 'application/json', origin: from, ...headers };
    return this.#once(new URL(address), {
      method: 'POST',
      headers: said,
      body: JSON.stringify(json),
    });
  }

  /** Sends a file, as a script of a page does. */
  async upload(address: string | URL, body: Buffer): Promise<Page> {
    const url = new URL(address);
    const headers = { 'content-type': 'application/octet-stream', origin: url.origin };
    return this.#once(url, { method: 'POST', headers, body });
  }

  cookie(address: string | URL, name: string): string | undefined {
    return this.cookies.get(new URL(address).hostname)?.get(name)?.value;
  }

  /** Sets a cookie as somebody does who has the browser in hand. */
  plant(address: string | URL, name: string, value: string): void {
    const host = new URL(address).hostname;
    const kept = this.cookies.get(host) ?? new Map<string, Kept>();
    kept.set(name, { value, httpOnly: false, secure: false });
    this.cookies.set(host, kept);
  }

  async #follow(url: URL, request: Asked): Promise<Page> {
    let page = await this.#once(url, request);
    for (let hop = 0; page.status >= 301 && page.status <= 308; hop += 1) {
      if (hop > 15) throw new Error(`too many redirects, last ${page.url}`);
      const next = new URL(page.headers.get('location') ?? '', page.url);
      page = await this.#once(next, { method: 'GET', headers: {} });
    }
    return page;
  }

  async #once(url: URL, { method, headers, body }: Asked): Promise<Page> {
    this.visited.push(url.href);
    const kept = this.cookies.get(url.hostname) ?? new Map<string, Kept>();
    const cookie = [...kept].map(([name, { value }]) => `${name}=${value}`).join('; ');
    const { port, hostname } = url;
    const at = new URL(url);
    if (hostname.endsWith('.localhost')) at.hostname = '127.0.0.1';
    const answer = await request(at, {
      method,
      headers: {
        accept: 'text/html,application/json',
        ...headers,
        host: headers.host ?? (port === '' ? hostname : `${hostname}:${port}`),
        ...(cookie === '' ? {} : { cookie }),
      },
      body,
    });
    for (const line of answer.cookies) this.#keep(url, line);
    this.received.push(answer.text);
    return {
      url,
      status: answer.status,
      headers: answer.headers,
      text: answer.text,
      bytes: answer.bytes,
    };
  }

  #keep(url: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(/; */);
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const said = attributes.map((one) => one.toLowerCase());
    const kept = this.cookies.get(url.hostname) ?? new Map<string, Kept>();
    this.cookies.set(url.hostname, kept);
    const expired = said.some(
      (one) =>
        /^max-age=(0|-\d+)$/.test(one) ||
        (one.startsWith('expires=') && Date.parse(one.slice('expires='.length)) < Date.now()),
    );
    if (expired) kept.delete(name);
    else
      kept.set(name, {
        value,
        httpOnly: said.includes('httponly'),
        secure: said.includes('secure'),
      });
  }
}

interface Asked {
  method: string;
  headers: Record<string, string>;
  body?: string | Buffer | undefined;
}

/** One request; `fetch` lets nobody choose the Host header. */
async function request(url: URL, asked: Asked) {
  const { request: send } = await import('undici');
  const answer = await send(url, {
    method: asked.method as 'GET' | 'POST',
    headers: asked.headers,
    body: asked.body ?? null,
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const cookies = [answer.headers['set-cookie'] ?? []].flat();
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  return { status: answer.statusCode, headers, cookies, bytes, text: bytes.toString('utf8') };
}
