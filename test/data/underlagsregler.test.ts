import { describe, expect, test } from '@jest/globals';
import type {
  Atgard,
  Granskning,
  Rekommendation,
} from '../../shared/domain/granskning/Granskning.ts';
import { granskningsfel } from '../../shared/domain/granskning/granskningsfel.ts';
import {
  atgardsfel,
  bedomningsfel,
  rekommendationsfel,
  rekommendationssvarsfel,
} from '../../shared/domain/granskning/rekommendationsfel.ts';
import { enhetsfel } from '../../shared/domain/organisationsenhet/enhetsfel.ts';
import type { Organisationsenhet } from '../../shared/domain/organisationsenhet/Organisationsenhet.ts';
import type { Spridning } from '../../shared/domain/spridning/Spridning.ts';
import { spridningsfel } from '../../shared/domain/spridning/spridningsfel.ts';
import { type Uppgiftsvarden, uppgiftfel } from '../../shared/domain/uppgift/uppgiftfel.ts';
import { huvudmen } from './huvudmen.ts';

/** A row with null in the place of what is left out. */
function hel<Row>(falt: readonly (keyof Row)[], rad: object): Row {
  return { ...Object.fromEntries(falt.map((name) => [name, null])), ...rad } as Row;
}

const uppgift = ['varde', 'minst', 'hogst', 'ordalydelse', 'ar', 'fran', 'till'] as const;
const listor = ['jamforbarMed', 'ejJamforbarMed', 'motsagerId'] as const;
const enhet = ['overordnad', 'kommunkoder', 'fran', 'till', 'styrning', 'bemanning'] as const;
const spridning = [
  'ar',
  'period',
  'mal',
  'medel',
  'antalEnheter',
  'antalSomNarMalet',
  'grupper',
] as const;
const granskning = [
  ...['datum', 'utforare', 'del', 'antalDelar', 'foljerUpp', 'fragor', 'antalRekommendationer'],
  ...['svarBegartAv', 'svarBegart', 'svarSenast', 'svarInkom'],
] as (keyof Granskning)[];
const rekommendation = ['svarDatum', 'atgardasSenast', 'bedomd'] as (keyof Rekommendation)[];
const atgard = ['lageDatum', 'effekt', 'effektDatum'] as (keyof Atgard)[];
const idag = '2026-11-30';

describe.each(huvudmen)(
  'what $id starts with would be taken by the rules for what is written',
  ({ data }) => {
    test('figures', () => {
      for (const rad of data.uppgifter ?? []) {
        const fel = uppgiftfel(hel<Uppgiftsvarden>([...uppgift, ...listor], rad));
        expect([rad.id, fel]).toEqual([rad.id, []]);
      }
    });

    test('the organisation', () => {
      const andra = (data.organisation ?? []).map(({ id, overordnad = null }) => ({
        id,
        overordnad,
      }));
      for (const rad of data.organisation ?? []) {
        const fel = enhetsfel(hel<Omit<Organisationsenhet, 'version'>>(enhet, rad), andra);
        expect([rad.id, fel]).toEqual([rad.id, []]);
      }
    });

    test('spreads and audits', () => {
      for (const rad of data.spridningar ?? []) {
        expect([rad.id, spridningsfel(hel<Spridning>(spridning, rad))]).toEqual([rad.id, []]);
      }
      for (const rad of data.granskningar ?? []) {
        const foljd = data.granskningar?.find(({ id }) => id === rad.foljerUpp)?.ar ?? null;
        const fel = granskningsfel(hel<Granskning>(granskning, rad), foljd);
        expect([rad.id, fel]).toEqual([rad.id, []]);
      }
    });

    test('recommendations and what is done because of them', () => {
      const { granskningar = [], rekommendationer = [], atgarder = [], verksamheter = [] } = data;
      for (const rad of rekommendationer) {
        const audit = granskningar.find(({ id }) => id === rad.granskning);
        if (!audit) throw new Error(`${rad.id}: no audit ${rad.granskning}`);
        const whole = hel<Rekommendation>(rekommendation, rad);
        const rapport = hel<Granskning>([...granskning, 'bekraftad'], audit);
        const others = rekommendationer.filter((one) => one.granskning === rad.granskning);
        const fel = [
          ...rekommendationsfel(whole, others, rapport.antalRekommendationer),
          ...rekommendationssvarsfel(whole, rapport, idag),
          ...(whole.bedomd === null ? [] : bedomningsfel(whole, rapport, null, idag)),
        ];
        expect([rad.id, fel]).toEqual([rad.id, []]);
      }
      const known = new Set(rekommendationer.map(({ id }) => id));
      const units = new Set(verksamheter.map(({ id }) => id));
      for (const rad of atgarder) {
        expect(known).toContain(rad.rekommendation);
        if (rad.verksamhetId != null) expect(units).toContain(rad.verksamhetId);
        expect([rad.id, atgardsfel(hel<Atgard>(atgard, rad), idag)]).toEqual([rad.id, []]);
      }
    });
  },
);
