/**
 * Hashes of terms and plan items that the parties signed or decided on. Each must equal the hash that samverkan computes from
 * the text; the network shows a difference as a deviation.
 */
export const narvardsenhetenVillkorHash =
  'dd9cf2286d07be3cef101f9870359d03dd185507155e5c5dcb03e403766999ba';

/** The agreement `familjecentral-tierp` (sample data). */
export const familjecentralTierpVillkorHash =
  '77e97316474b144fba04149f8e433287db76daa972d8a7a2c6032ff024311e07';

/** The agreement `lakarmedverkan-boende-heby` (sample data). */
export const lakarmedverkanHebyVillkorHash =
  'b6a20dbb1f56643bad1b2216dfeeb60598c4388a70b14e937de1962ca05d95e5';

/** The agreement `gemensamma-medel-fou-s`. */
export const gemensammaMedelVillkorHash =
  '5ba5d8e856fa1df9f4a3673ca0d64ebb4846234b42ac56df3f90a638f861ad91';

/** Items of the sample plan `tierp-alvkarleby-2026`, by the last part of their id. */
export const tierpAlvkarleby2026 = {
  mobiltTeam: {
    planpunktId: 'tierp-alvkarleby-2026-mobilt-team',
    underlagHash: 'd78956a8531c4bf390965c5556a5a8ecf2806ed22e2ae19e2fcb5db24fed0189',
  },
  sip: {
    planpunktId: 'tierp-alvkarleby-2026-sip',
    underlagHash: '248c0ad5eddf6b98b3429aa4431803652e32367f1595c465cb375148086342ca',
  },
};

/** Each party's bifall in the sample plans of 2024 and 2025 for Enköping/Håbo, with its date. */
export const enkopingHabo = [
  {
    planpunktId: 'enkoping-habo-2024-utskrivning',
    underlagHash: 'd99173c9f375673b3ddb47de5fdf3d3a343023ae1e91d56ced099ad30d04e3bb',
    datum: '2023-09-13',
    paragraf: '§ 61',
  },
  {
    planpunktId: 'enkoping-habo-2025-sip',
    underlagHash: '5c39b46b963c5b23ec176ce78b1ba29c12bbca2956e22f2759e0b95df360247e',
    datum: '2024-09-18',
    paragraf: '§ 58',
  },
].map((beslut) => ({ ...beslut, niva: 'LOKAL', utfall: 'BIFALL' }) as const);
