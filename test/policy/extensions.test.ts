import { afterAll, describe, expect, test } from '@jest/globals';
import { composeNetwork } from '../../gateway/compose/composeNetwork.ts';
import { CompositionProcess } from '../../gateway/extensions/CompositionProcess.ts';
import { composeExtensions } from '../../gateway/extensions/composeExtensions.ts';
import { composeWithExtensions } from '../../gateway/extensions/composeWithExtensions.ts';
import { checkExtension } from '../../shared/policy/checkExtension.ts';
import { loadConfig, network } from '../../subgraphs/network.ts';
import { long } from '../runner/long.ts';
import { attacks, link, stub } from './extensionAttacks.ts';

/** Generous, so that a busy machine makes no extension look slow. */
const composition = new CompositionProcess({
  compositionMs: 60_000,
  extensionMs: 0,
  compositionMb: 512,
});
afterAll(() => composition.close());
const base = composeNetwork().supergraphSdl ?? '';

describe.each(attacks.map((attack, number) => [...attack, number] as const))(
  '%s',
  (_name, code, sdl, net, number) => {
    test(`is refused by ${code}`, () => {
      expect(checkExtension(sdl, 'tierp').map((violation) => violation.code)).toContain(code);
    });

    // Composing takes half a second: every third in the short form.
    if (net && (long || number % 3 === 0)) {
      test('would be stopped by composition too', () => {
        const { violations } = composeExtensions([['tierp', sdl]]);
        expect(violations?.map((violation) => violation.code)).toEqual(
          expect.arrayContaining([
            expect.stringMatching(/^(DOES_NOT_COMPOSE|CHANGES_THE_NETWORK)$/),
          ]),
        );
      });
    }
  },
);

test('none of them reaches composition, or keeps another from it', async () => {
  const good = `${link} type Query { heby_a: Int heby_plats: Heby_Plats } type Heby_Plats { verksamhet: Verksamhet kostnad: Belopp } ${stub}`;
  const composed = await composition.compose([['heby', good]]);
  expect(composed.violations).toBeUndefined();
  for (const [, , sdl] of attacks) {
    const reached: unknown[] = [];
    const extensions = new Map([
      ['tierp', sdl],
      ['heby', good],
    ]);
    const compose = async (job: unknown) => {
      reached.push(job);
      return composed;
    };
    const result = await composeWithExtensions(extensions, { supergraphSdl: base, compose });
    expect(reached).toEqual([[['heby', good]]]);
    expect([...result.served.keys()]).toEqual(['heby']);
    expect([...result.quarantined.keys()]).toEqual(['tierp']);
    expect(result.supergraphSdl).toBe(composed.supergraphSdl);
  }
});

describe('what the rules let through', () => {
  test('is reported when it does not compose, and costs its owner only', async () => {
    const bad = `${link} type Query { tierp_a(b: Tierp_B): Int } type Tierp_B { c: Int }`;
    const good = (id: string) => [id, `${link} type Query { ${id}_a: Datum }`] as const;
    expect(checkExtension(bad, 'tierp')).toEqual([]);
    const { served, quarantined } = await composeWithExtensions(
      new Map([good('heby'), ['tierp', bad], good('alvkarleby'), good('uppsala')]),
      { supergraphSdl: base, compose: (extensions) => composition.compose(extensions) },
    );
    expect([...served.keys()]).toEqual(['alvkarleby', 'heby', 'uppsala']);
    expect(quarantined.get('tierp')?.map(({ code }) => code)).toEqual(['DOES_NOT_COMPOSE']);
  });

  test('changes nothing that is not its own, for each extension of the network', async () => {
    const extensions: [string, string][] = [];
    for (const { id } of network) {
      const config = await loadConfig(id);
      if ('huvudman' in config && config.huvudman.tillagg) {
        extensions.push([id, config.huvudman.tillagg.sdl]);
      }
    }
    expect(extensions.map(([id]) => id)).toContain('tierp');
    expect(extensions.flatMap(([id, sdl]) => checkExtension(sdl, id))).toEqual([]);
    expect(composeExtensions(extensions).violations).toBeUndefined();
  });
});

test('a composition that needs more memory than it may have is given up, and the next works', async () => {
  const small = new CompositionProcess({
    compositionMs: 60_000,
    extensionMs: 0,
    compositionMb: 96,
  });
  const many = Array.from({ length: 400 }, (_, n) => {
    const id = `a${n.toString(36)}`;
    const fields = Array.from({ length: 200 }, (_field, field) => `f${field}: Int`).join(' ');
    return [
      id,
      `${link} type Query { ${id}_a: A${id.slice(1)}_A } type A${id.slice(1)}_A { ${fields} }`,
    ] as const;
  });
  const { violations } = await small.compose(many);
  expect(violations?.map(({ code }) => code)).toEqual(['TOO_SLOW_TO_COMPOSE']);
  expect((await small.compose([])).violations).toBeUndefined();
  await small.close();
}, 90_000);
