import { type BenchPart, parterna } from './network/parter.ts';
import { Child } from './systems/Child.ts';

/** Where samverkan and the parties answer. */
export interface Addresses {
  samverkan: string;
  huvudman: Record<string, string>;
}

/** Canned members in a process of their own. */
export class CannedNetwork {
  readonly parter: readonly BenchPart[];
  readonly process: Child<{ addresses: Record<string, string> }>;

  private constructor(parter: readonly BenchPart[], process: CannedNetwork['process']) {
    this.parter = parter;
    this.process = process;
  }

  /** `cacheControl` says for how long the members' answers may be shown again; not at all when left out. */
  static async start(antal: number, cacheControl?: string): Promise<CannedNetwork> {
    const process = await Child.start<{ addresses: Record<string, string> }>(
      'members/canned.ts',
      { parter: antal, cacheControl },
      'beside',
    );
    return new CannedNetwork(parterna(antal), process);
  }

  /** The addresses at which the contract is answered, of the first so many parties; of all when left out. */
  kontrakt(antal = this.parter.length): Addresses {
    return this.#at('/kontrakt', antal);
  }

  /** The addresses at which each party answers by types of its own. */
  egnaTyper(): Addresses {
    return this.#at('/egna-typer', this.parter.length);
  }

  /** Makes one party take requests and never answer; null: none. */
  hang(id: string | null): void {
    this.process.send({ hang: id });
  }

  stop(): Promise<void> {
    return this.process.stop();
  }

  #at(path: string, antal: number): Addresses {
    const { samverkan = '', ...parter } = this.process.ready.addresses;
    const ids = Object.entries(parter).slice(0, antal);
    return {
      samverkan: samverkan + path,
      huvudman: Object.fromEntries(ids.map(([id, origin]) => [id, origin + path])),
    };
  }
}
