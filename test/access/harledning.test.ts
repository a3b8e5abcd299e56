import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../ask.ts';
import { type Accessnetwork, startAccessNetwork } from './accessNetwork.ts';
import { refusals } from './refusals.ts';
import { through } from './through.ts';

let network: Accessnetwork;
beforeAll(async () => {
  network = await startAccessNetwork();
});
afterAll(() => network.close());

describe('what samverkan derives when an owner does not show what it rests on', () => {
  const totals = `{ vardcentrum(id: "tierp-alvkarleby") {
    sammanstallning { vardplatser saknas { id } svarade { id } budgetar { ar parter { id } } }
    funktionstackning { funktion tackt } } }`;
  const tackt = ({ data }: Answer) =>
    data.vardcentrum.funktionstackning.find(
      ({ funktion }: { funktion: string }) => funktion === 'VUXENPSYKIATRI',
    ).tackt;
  const parterna = ({ data }: Answer) =>
    data.vardcentrum.sammanstallning.budgetar.flatMap(({ parter }: { parter: { id: string }[] }) =>
      parter.map(({ id }) => id),
    );

  test('a total names the party as missing, and no coverage is denied for it', async () => {
    const { gateway: at } = await network.tierpWith({ falt: { 'Deltagande.nyckeltal': 'egen' } });
    const hidden = await through(at.url, null, totals);
    const ofTierp = { id: 'tierp' };
    const whole = await through(at.url, { huvudman: 'tierp', roller: ['las'] }, totals);
    expect(whole.data.vardcentrum.sammanstallning.saknas).not.toContainEqual(ofTierp);
    expect(parterna(whole)).toContain('tierp');
    expect(tackt(whole)).toBe(true);

    const { sammanstallning } = hidden.data.vardcentrum;
    expect(sammanstallning.saknas).toContainEqual(ofTierp);
    expect(sammanstallning.svarade).not.toContainEqual(ofTierp);
    expect(parterna(hidden)).not.toContain('tierp');
    expect(tackt(hidden)).toBeNull();
    const told = (hidden.errors ?? []).filter(({ extensions }) => extensions.code === 'FORBIDDEN');
    expect(refusals({ ...hidden, errors: told })).toEqual(['tierp Deltagande.nyckeltal']);
  });

  test('nobody is read as not having signed or decided: it is unknown', async () => {
    const { gateway: at } = await network.tierpWith({
      falt: { 'Avtalspart.status': 'natverk', 'Beslut.utfall': 'natverk' },
    });
    const query = `{ avtal(id: "familjecentral-tierp") { gallande avvikelser }
      planpunkt(id: "tierp-alvkarleby-2026-mobilt-team") { lage } }`;
    const hidden = await through(at.url, null, query);
    expect(hidden.data.avtal).toEqual({
      gallande: null,
      avvikelser: ['Tierps kommun visar inte för den som frågar om parten har undertecknat.'],
    });
    expect(hidden.data.planpunkt.lage).toBe('DELVIS_BESLUTAD');
    const shown = await through(at.url, { huvudman: 'alvkarleby', roller: ['las'] }, query);
    expect(shown.data.avtal.gallande).toBe(false);
    expect(shown.data.planpunkt.lage).toBe('AVSLAGEN');
  });
});
