import { parse } from 'graphql';
import { compareVersions } from '../../../../shared/contract/kontraktsversioner.ts';
import { type Element, type ElementKind, elementsOf } from '../../../../shared/sdl/elementsOf.ts';
import { type Check, failedIf, ok, skipped } from '../Check.ts';

const maxRader = 10;

/** A check that the member's schema has everything of one kind that the contract promises, and has it unchanged. */
function schemaCheck(
  kinds: readonly ElementKind[],
  texter: Pick<Check, 'id' | 'requirement' | 'remedy'>,
): Check {
  return {
    ...texter,
    needs: 'schema',
    run: ({ sdl, version }) => {
      if (!sdl) return skipped('schemat gick inte att läsa');
      const own = elementsOf(sdl);
      const promised = [...elementsOf(parse(version.sdl)).values()];
      const sett = promised
        .filter((element) => kinds.includes(element.kind) && hasWhole(own, element))
        .flatMap(({ coordinate, signature }) => {
          const found = own.get(coordinate)?.signature;
          if (found === undefined) return [`${coordinate} saknas`];
          return found === signature
            ? []
            : [`${coordinate} är ${found}, men kontraktet har ${signature}`];
        });
      return failedIf(firstLines(sett));
    },
  };
}

/** False for a part of a type that is missing as a whole, since another check reports that. */
function hasWhole(own: ReadonlyMap<string, Element>, { kind, typename, parent }: Element): boolean {
  return kind === 'type' || own.has(kind === 'argument' ? parent : typename);
}

/** The first lines, and the number of the rest. */
export function firstLines(rader: readonly string[]): string[] {
  const fler = rader.length - maxRader;
  return fler > 0 ? [...rader.slice(0, maxRader), `och ${fler} till`] : [...rader];
}

export const schemaReadable: Check = {
  id: 'SCHEMA_READABLE',
  requirement: 'Schemat går att läsa',
  remedy:
    'Svara på { _service { sdl } } med delgrafens SDL som text, utan syntaxfel (Federation 2).',
  needs: 'schema',
  run: ({ sdlFault }) => failedIf(sdlFault === null ? [] : [sdlFault]),
};

export const contractVersion: Check = {
  id: 'CONTRACT_VERSION',
  requirement: 'Huvudman.kontraktsversion säger vilken version av kontraktet som delgrafen följer',
  remedy:
    'Svara med versionens nummer, till exempel "1.0.0". Versionerna ligger i shared/contract/versions/.',
  needs: 'anrop',
  run: ({ stated, version }) => {
    if (stated === null) return failedIf(['kontraktsversion är null eller saknas']);
    if (!/^\d+\.\d+\.\d+$/.test(stated)) return failedIf([`kontraktsversion är "${stated}"`]);
    if (stated === version.version) return ok();
    if (compareVersions(stated, version.version) > 0) {
      return ok(
        `${stated} är nyare än de versioner som är kända här; prövad mot ${version.version}`,
      );
    }
    return failedIf([`kontraktsversion är "${stated}" men prövas mot ${version.version}`]);
  },
};

export const schemaTypes = schemaCheck(['type'], {
  id: 'SCHEMA_TYPES',
  requirement: 'Alla typer i kontraktet finns, av samma slag',
  remedy:
    'Lägg till typen så som den står i kontraktets SDL. Typer som inte berör er behövs också: svara null om dem.',
});

export const schemaKeys = schemaCheck(['key'], {
  id: 'SCHEMA_KEYS',
  requirement: 'Varje entitet har kontraktets @key',
  remedy:
    'Skriv @key som i kontraktet, och importera @key med @link (Federation 2). Nyckeln bär ägaren: utan den vet ingen vem som ska frågas.',
});

export const schemaFields = schemaCheck(['field'], {
  id: 'SCHEMA_FIELDS',
  requirement: 'Alla fält i kontraktet finns, med samma typ',
  remedy:
    'Ge fältet den typ som kontraktet har, också utropstecknen: ett fält som får vara null ska få vara det hos er.',
});

export const schemaArguments = schemaCheck(['argument'], {
  id: 'SCHEMA_ARGUMENTS',
  requirement: 'Alla argument i kontraktet finns, med samma typ och förval',
  remedy:
    'Ge fältet argumentet så som det står i kontraktet, med samma förval, till exempel first: Int = 50.',
});

export const schemaInputs = schemaCheck(['inputField'], {
  id: 'SCHEMA_INPUTS',
  requirement: 'Alla fält i kontraktets indata finns, med samma typ',
  remedy: 'Lägg till fältet i input-typen så som det står i kontraktet.',
});

export const schemaEnums: Check = {
  id: 'SCHEMA_ENUMS',
  requirement: 'Uppräkningarna har kontraktets värden, och inga andra',
  remedy:
    'Ta kontraktets värden som de står. Ett eget värde kan nätverket inte läsa: svara null, eller OVRIG där det finns.',
  needs: 'schema',
  run: ({ sdl, version }) => {
    if (!sdl) return skipped('schemat gick inte att läsa');
    const own = elementsOf(sdl);
    const promised = elementsOf(parse(version.sdl));
    const values = (from: typeof own, other: typeof own, vad: string) =>
      [...from.values()]
        .filter(({ kind, coordinate, typename }) => {
          const shared = own.has(typename) && promised.has(typename);
          return kind === 'enumValue' && shared && !other.has(coordinate);
        })
        .map(({ coordinate }) => `${coordinate} ${vad}`);
    return failedIf(
      firstLines([
        ...values(promised, own, 'saknas'),
        ...values(own, promised, 'finns inte i kontraktet'),
      ]),
    );
  },
};
