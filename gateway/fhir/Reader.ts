import type { OperationOutcomeIssue } from '@medplum/fhirtypes';
import type { AskData } from '../../shared/opendata/askAs.ts';
import { ownerIn, samverkan } from './ids.ts';
import { ofStatus } from './outcome.ts';
import {
  type OfHuvudman,
  type Organisationsenhet,
  type Part,
  type questions,
  questionText,
  type Vardcentrum,
  type Verksamhet,
} from './questions.ts';
import {
  affiliations,
  endpoints,
  type Ground,
  ofOrganisationsenhet,
  ofPart,
  ofVardcentrum,
  ofVerksamhet,
  type Served,
  type ServedType,
} from './resources.ts';

/** Some resources of one owner, and where its next resources begin; null after the last. */
export interface Portion {
  resources: readonly Served[];
  after: string | null;
}

type Row = Record<string, unknown>;

interface Made {
  resources: readonly Served[];
  next: string | null;
}

/**
 * Reads resources from the network for one request, by the questions that any client could ask. Remembers what it has read,
 * and how each party answered.
 */
export class Reader {
  readonly #ask: AskData;
  readonly #ground: Ground;
  readonly #known = new Map<string, Served>();
  readonly #portions = new Map<string, Promise<Made>>();
  readonly #said = new Map<string, OperationOutcomeIssue>();
  #parter: Promise<ReadonlyMap<string, Part>> | null = null;
  #vardcentra: Promise<readonly Vardcentrum[]> | null = null;
  /** Questions that were asked. */
  asked = 0;
  /** The time from which closed units are read too, which no list of units has; null for none. */
  closedSince: string | null = null;

  constructor(ask: AskData, ground: Ground) {
    this.#ask = ask;
    this.#ground = ground;
  }

  /** The notes on the parties that were asked. */
  get issues(): readonly OperationOutcomeIssue[] {
    return [...this.#said.values()];
  }

  /** Whether a party was asked and its resources are unknown. */
  isSilent(owner: string): boolean {
    return this.#said.get(owner)?.severity === 'warning';
  }

  /** The owners of resources of a type, in order; the network's own endpoints have none. */
  async owners(type: ServedType): Promise<readonly string[]> {
    if (type === 'Endpoint') return [''];
    if (type === 'OrganizationAffiliation') return [samverkan];
    const owners = [...(await this.#parties()).keys()];
    return (type === 'Organization' ? [...owners, samverkan] : owners).sort();
  }

  /** An owner's resources of a type, from where the portion before ended. */
  async portion(type: ServedType, owner: string, after: string | null): Promise<Portion> {
    // A unit is read once, also when several resources are made of it.
    const kind = type === 'Location' ? 'HealthcareService' : type;
    const key = `${kind} ${owner} ${after}`;
    const reading = this.#portions.get(key) ?? this.#portion(kind, owner, after);
    this.#portions.set(key, reading);
    const { resources, next } = await reading;
    for (const one of resources) this.#keep(one);
    return {
      resources: resources.filter(({ resourceType }) => resourceType === type),
      after: next,
    };
  }

  /** One resource; null when there is none, or when its owner does not answer (`isSilent`). */
  async read(type: ServedType, id: string): Promise<Served | null> {
    const known = this.#known.get(`${type}/${id}`);
    if (known) return known;
    const named = ownerIn(id);
    if (!named) return null;
    const { owner, row } = named;
    if (type === 'HealthcareService' || type === 'Location') {
      if (row === null || !(await this.#parties()).has(owner)) return null;
      const unit = await this.#unit(owner, row.split('.')[0] ?? '');
      for (const one of unit) this.#keep(one);
      const found = this.#known.get(`${type}/${id}`);
      if (found || id.length < 64) return found ?? null;
    }
    // The end of a long id is a hash: the row is searched for among the owner's.
    const owners = await this.owners(type);
    const from = type === 'Endpoint' ? '' : owner;
    if (!owners.includes(from)) return null;
    for (let after: string | null | undefined; after !== null; ) {
      after = (await this.portion(type, from, after ?? null)).after;
      const found = this.#known.get(`${type}/${id}`);
      if (found) return found;
    }
    return null;
  }

  /** All resources of a type, of one owner or of all; none for an owner without any. */
  async all(type: ServedType, owner: string | null): Promise<readonly Served[]> {
    const resources: Served[] = [];
    for (const one of await this.owners(type)) {
      if (owner !== null && one !== owner) continue;
      let after: string | null = null;
      do {
        const portion: Portion = await this.portion(type, one, after);
        resources.push(...portion.resources);
        after = portion.after;
      } while (after !== null);
    }
    return resources;
  }

  async #portion(type: ServedType, owner: string, after: string | null): Promise<Made> {
    if (type === 'Endpoint') return { resources: endpoints(this.#ground), next: null };
    if (owner === samverkan) {
      const rows = await this.#network();
      const resources = rows.flatMap((row): Served | Served[] =>
        type === 'Organization'
          ? ofVardcentrum(this.#ground, row)
          : affiliations(this.#ground, row),
      );
      return { resources, next: null };
    }
    const part = (await this.#parties()).get(owner);
    if (!part) return { resources: [], next: null };
    if (type === 'Organization') return { resources: await this.#organisation(part), next: null };
    const answer = await this.#of(owner, 'verksamheter', { after });
    const page = answer?.verksamheter as {
      nodes: Verksamhet[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
    const closed = after === null && page ? await this.#closed(owner) : [];
    const open = (page?.nodes ?? []).flatMap((row) => ofVerksamhet(this.#ground, part, row));
    const resources = [...closed, ...open];
    return { resources, next: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
  }

  async #organisation(part: Part): Promise<Served[]> {
    const own = (await this.#of(part.id, 'huvudman')) as OfHuvudman | null;
    const organisation = this.isSilent(part.id)
      ? []
      : (((await this.#of(part.id, 'organisation'))?.organisation as Organisationsenhet[] | null) ??
        []);
    return [
      ofPart(this.#ground, part, own),
      ...organisation.map((row) => ofOrganisationsenhet(this.#ground, part.id, row)),
    ];
  }

  async #unit(owner: string, id: string): Promise<Served[]> {
    const part = (await this.#parties()).get(owner);
    const row = (await this.#of(owner, 'verksamhet', { id }))?.verksamhet as Verksamhet | null;
    return part && row ? ofVerksamhet(this.#ground, part, row) : [];
  }

  /** The units of an owner that have been closed since then. */
  async #closed(owner: string): Promise<Served[]> {
    if (this.closedSince === null) return [];
    const ids = new Set<string>();
    let after: string | null = null;
    do {
      const fran = this.closedSince;
      const changes: Row | null = await this.#of(owner, 'andrade', { fran, after });
      const page = changes?.andringar as {
        nodes: { typ: string; id: string; falt: string[] }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      } | null;
      for (const { typ, id, falt } of page?.nodes ?? []) {
        if (typ === 'Verksamhet' && falt.includes('stangd')) ids.add(id);
      }
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const units = await Promise.all([...ids].map((id) => this.#unit(owner, id)));
    return units
      .flat()
      .filter((one) => !('active' in one) || one.active === false)
      .filter((one) => !('status' in one) || one.status === 'inactive');
  }

  /** What a party states about itself; null when it did not answer. */
  async #of(
    owner: string,
    question: keyof typeof questions,
    variables: Record<string, unknown> = {},
  ): Promise<Row | null> {
    const data = await this.#put(question, { part: owner, ...variables }, owner);
    return ((data.part as Row | null)?.huvudman as Row | null | undefined) ?? null;
  }

  #parties(): Promise<ReadonlyMap<string, Part>> {
    this.#parter ??= this.#put('parter').then(
      ({ parter }) => new Map((parter as Part[]).map((part) => [part.id, part])),
    );
    return this.#parter;
  }

  #network(): Promise<readonly Vardcentrum[]> {
    // The parties first, so that the notes name those that do not answer.
    this.#vardcentra ??= this.#parties()
      .then(() => this.#put('vardcentra'))
      .then(({ vardcentra }) => (vardcentra as Vardcentrum[] | null) ?? []);
    return this.#vardcentra;
  }

  async #put(
    question: keyof typeof questions,
    variables: Record<string, unknown> = {},
    only?: string,
  ): Promise<Row> {
    this.asked += 1;
    const { data, natverk } = await this.#ask(questionText(question), variables);
    for (const status of natverk) {
      const { huvudman } = status;
      if (huvudman === samverkan || (only !== undefined && huvudman !== only)) continue;
      const part = this.#parter && (await this.#parter).get(huvudman);
      const said = ofStatus(status, part?.namn ?? huvudman);
      if (said) this.#said.set(huvudman, said);
    }
    return data;
  }

  #keep(resource: Served): void {
    this.#known.set(`${resource.resourceType}/${resource.id}`, resource);
  }
}
