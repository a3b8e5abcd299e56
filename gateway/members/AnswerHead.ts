/** What of an answer's head anybody looks at, by its length: no two are as long. */
const names: Readonly<Record<number, keyof AnswerHead | undefined>> = {
  3: 'age',
  4: 'link',
  10: 'connection',
  12: 'content-type',
  13: 'cache-control',
  14: 'content-length',
  16: 'content-encoding',
};

/** The headers of an answer that the gateway looks at; several of a name are joined by commas. */
export interface AnswerHead {
  age?: string;
  link?: string;
  connection?: string;
  'content-type'?: string;
  'cache-control'?: string;
  'content-length'?: string;
  'content-encoding'?: string;
}

/** Reads names and values as they came, one after the other: of some twenty only these become texts. */
export function answerHead(raw: readonly Buffer[]): AnswerHead {
  const head: AnswerHead = {};
  for (let n = 0; n + 1 < raw.length; n += 2) {
    const given = raw[n] as Buffer;
    const name = names[given.length];
    if (name === undefined || !isNamed(given, name)) continue;
    const value = (raw[n + 1] as Buffer).toString('latin1');
    const before = head[name];
    head[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return head;
}

/** Whether bytes are a name of small letters and hyphens, in whatever case it was written. */
function isNamed(given: Buffer, name: string): boolean {
  for (let n = 0; n < name.length; n += 1) {
    if (((given[n] as number) | 0x20) !== name.charCodeAt(n)) return false;
  }
  return true;
}
