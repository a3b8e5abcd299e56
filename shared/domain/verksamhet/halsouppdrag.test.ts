import { describe, expect, test } from '@jest/globals';
import { halsouppdrag } from './halsouppdrag.ts';

const holder = (verksamhetId: string, ...vardcentrum: string[]) => ({
  huvudmanId: 'region-uppsala',
  verksamhetId,
  namn: `Hälsocentralen ${verksamhetId}`,
  vardcentrum,
});
const lage = {
  kommunkod: '0360',
  vardcentrum: ['tierp-alvkarleby'],
  obesvarade: [],
  publicerarInte: [],
};

describe('halsouppdrag', () => {
  test('is met by one holder, at the vårdcentrum where there is one', () => {
    const one = [holder('Tierp', 'tierp-alvkarleby')];
    expect(halsouppdrag({ ...lage, innehavare: one })).toEqual({ uppfyllt: true, avvikelser: [] });
    const alone = { ...lage, vardcentrum: [], innehavare: [holder('Heby')] };
    expect(halsouppdrag(alone).uppfyllt).toBe(true);
    const nodes = { ...lage, vardcentrum: ['norra', 'tierp-alvkarleby'], innehavare: one };
    expect(halsouppdrag(nodes).uppfyllt).toBe(true);
  });

  test('is not met by nobody, by two, or away from the vårdcentrum', () => {
    expect(halsouppdrag({ ...lage, innehavare: [] })).toEqual({
      uppfyllt: false,
      avvikelser: ['Ingen anger det geografiska hälsouppdraget i Tierp.'],
    });
    const two = [holder('A', 'tierp-alvkarleby'), holder('B', 'tierp-alvkarleby')];
    expect(halsouppdrag({ ...lage, innehavare: two })).toEqual({
      uppfyllt: false,
      avvikelser: [
        '2 verksamheter anger det geografiska hälsouppdraget i Tierp, men bara en ska ha det: Hälsocentralen A, Hälsocentralen B.',
      ],
    });
    const away = halsouppdrag({ ...lage, innehavare: [holder('A', 'osthammar')] });
    expect(away.uppfyllt).toBe(false);
    expect(away.avvikelser).toEqual([expect.stringMatching(/^Hälsocentralen A .* utan att ingå/)]);
  });

  test('does not become unknown by a party whose contract lacks the statement, unless that party could be the holder', () => {
    const older = { ...lage, publicerarInte: ['Rehab Fyris'] };
    const one = [holder('Tierp', 'tierp-alvkarleby')];
    expect(halsouppdrag({ ...older, innehavare: one })).toEqual({ uppfyllt: true, avvikelser: [] });
    expect(halsouppdrag({ ...older, innehavare: [] })).toEqual({
      uppfyllt: null,
      avvikelser: [
        'Ingen anger det geografiska hälsouppdraget i Tierp, och Rehab Fyris publicerar inte uppgiften.',
      ],
    });
  });

  test('is unknown while somebody is silent, unless it is broken whatever they answer', () => {
    const silent = { ...lage, obesvarade: ['Heby kommun'] };
    expect(halsouppdrag({ ...silent, innehavare: [] })).toEqual({
      uppfyllt: null,
      avvikelser: [
        'Det är okänt vem som har det geografiska hälsouppdraget i Tierp: uppgift saknas från Heby kommun.',
      ],
    });
    const one = [holder('A', 'tierp-alvkarleby')];
    expect(halsouppdrag({ ...silent, innehavare: one })).toEqual({
      uppfyllt: null,
      avvikelser: [
        'Det är okänt om fler anger det geografiska hälsouppdraget i Tierp: uppgift saknas från Heby kommun.',
      ],
    });
    const two = [...one, holder('B', 'tierp-alvkarleby')];
    expect(halsouppdrag({ ...silent, innehavare: two }).uppfyllt).toBe(false);
    expect(halsouppdrag({ ...silent, innehavare: [holder('A')] }).uppfyllt).toBe(false);
  });
});
