import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { SchemaGuard } from '../../access/guardSchema.ts';
import type { AccessChoice } from '../../access/maySee.ts';
import { type Atkomstniva, atkomstnivaer } from '../../contract/Atkomstniva.ts';
import { kontraktsfalt } from '../../contract/kontraktsfalt.ts';
import type { Database } from '../../serve/database/Database.ts';
import type { AccessLevels } from '../../workplace/Workplace.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { AtkomstvalEntity } from './Atkomstval.ts';
import { type Atkomstnivaer, atkomstAv, faltproblem } from './atkomstAv.ts';
import { huvudmansskydd } from './huvudmansskydd.ts';

/** How often (ms) an instance reads others' choices, and how long after a choice every instance has it. */
const everyMs = 400;
const everywhereMs = 600;

/** What an extension of the contract adds to the access levels. */
interface Extension {
  falt?: Readonly<Record<string, Atkomstniva>> | undefined;
  /** The coordinates of its fields of Query. */
  publicerade?: ReadonlySet<string> | undefined;
}

/**
 * Who sees which fields of one huvudman at the moment. The contract's levels are overridden by the settings, and both
 * by an admin's choices. The choices are in the huvudman's own database, for all its instances.
 */
export class Atkomstlage {
  readonly #settings: AccessChoice;
  readonly #extension: Extension;
  #read = '[]';
  #choice: AccessChoice;
  #nivaer: Atkomstnivaer;
  #skydd: SchemaGuard<HuvudmanContext>;
  #followed = false;
  #changed: () => void = () => {};

  constructor(settings: AccessChoice, extension: Extension = {}) {
    this.#settings = settings;
    this.#extension = extension;
    this.#choice = settings;
    [this.#nivaer, this.#skydd] = this.#made(settings);
  }

  get choice(): AccessChoice {
    return this.#choice;
  }
  get nivaer(): Atkomstnivaer {
    return this.#nivaer;
  }
  get skydd(): SchemaGuard<HuvudmanContext> {
    return this.#skydd;
  }

  /** Reads the choices. A choice that a newer contract does not allow is left out. */
  async read({ rows }: Pick<Database, 'rows'>): Promise<void> {
    const chosen = await rows.find(AtkomstvalEntity, { order: { falt: 'ASC' } });
    const falt = chosen.flatMap(({ falt: coordinate, niva }): [string, Atkomstniva][] =>
      isNiva(niva) && this.problem(coordinate, niva) === null ? [[coordinate, niva]] : [],
    );
    const read = JSON.stringify(falt);
    if (read === this.#read) return;
    const own = { ...this.#settings.falt, ...Object.fromEntries(falt) };
    const choice = { ...this.#settings, falt: own };
    [this.#nivaer, this.#skydd] = this.#made(choice);
    this.#choice = choice;
    this.#read = read;
    // A cached answer may come from an instance that had not read the choice yet, so the change is announced again when
    // all have.
    if (this.#followed) setTimeout(() => this.#changed(), everywhereMs).unref();
  }

  /**
   * Reads other instances' choices regularly, and returns a function that stops it. `changed` is called when another
   * choice is in force at every instance.
   */
  follow(
    db: Pick<Database, 'rows'>,
    log: Pick<FastifyBaseLogger, 'warn'>,
    changed: () => void,
  ): () => void {
    this.#followed = true;
    this.#changed = changed;
    let failed = false;
    let timer: NodeJS.Timeout | undefined;
    let ended = false;
    const look = async () => {
      try {
        await this.read(db);
        failed = false;
      } catch (error) {
        if (!failed && !ended) log.warn({ err: error }, 'who sees which fields cannot be read');
        failed = true;
      }
      if (!ended) timer = setTimeout(look, everyMs).unref();
    };
    timer = setTimeout(look, everyMs).unref();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }

  /** Resolves when everything that was written before is in force at every instance. */
  async holdsEverywhere(db: Pick<Database, 'rows'>): Promise<void> {
    await this.read(db);
    if (this.#followed) await wait(everywhereMs);
  }

  /** Why a field cannot have a level; null when it can. */
  problem(coordinate: string, niva: Atkomstniva) {
    return faltproblem(coordinate, niva, (this.#settings.parter ?? []).length > 0);
  }

  /** Each field with a level that can be chosen, and its level. */
  levels(): AccessLevels {
    const { parter = [] } = this.#settings;
    const settings = atkomstAv(this.#settings);
    const falt = [...kontraktsfalt.keys()].sort().flatMap((coordinate) => {
      const nivaer = atkomstnivaer.filter((niva) => this.problem(coordinate, niva) === null);
      if (nivaer.length < 2) return [];
      const standard: Atkomstniva = settings.get(coordinate) ?? 'offentlig';
      const niva: Atkomstniva = this.#nivaer.get(coordinate) ?? 'offentlig';
      return [{ falt: coordinate, standard, niva, nivaer }];
    });
    return { falt, parter };
  }

  #made(choice: AccessChoice): [Atkomstnivaer, SchemaGuard<HuvudmanContext>] {
    const nivaer = atkomstAv({ falt: { ...choice.falt, ...this.#extension.falt } });
    return [nivaer, huvudmansskydd(nivaer, choice.parter, this.#extension.publicerade)];
  }
}

const isNiva = (niva: string | null): niva is Atkomstniva =>
  (atkomstnivaer as readonly (string | null)[]).includes(niva);
