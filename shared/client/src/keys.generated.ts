// Written by npm run compose from the supergraph.

/**
 * The key fields of each type, the same in all answers. Rows of a type that is not here exist only inside other rows.
 */
export const keys: Readonly<Record<string, readonly string[]>> = {
  Avtal: ['id'],
  Avtalspart: ['avtalId', 'huvudmanId'],
  Bekraftelse: ['pastaendeId', 'huvudmanId'],
  Beslut: ['planpunktId', 'huvudmanId'],
  Checklista: ['id'],
  Deltagande: ['vardcentrumId', 'huvudmanId'],
  Dokument: ['id'],
  Halsouppdrag: ['kommunkod'],
  Huvudman: ['id'],
  Indikator: ['id'],
  Indikatorsvar: ['indikatorId', 'huvudmanId'],
  Inforande: ['dokumentId', 'huvudmanId'],
  Lagbestammelse: ['id'],
  Mal: ['id'],
  Matt: ['id'],
  Part: ['id'],
  Pastaende: ['id', 'huvudmanId', 'namnd'],
  Planpunkt: ['id'],
  Rapport: ['tillfalleId', 'huvudmanId'],
  Rapportmottagning: ['tillfalleId', 'huvudmanId'],
  Rapporttillfalle: ['id'],
  Samverkansorgan: ['id'],
  Strategi: ['id'],
  Vardcentrum: ['id'],
  Verksamhet: ['huvudmanId', 'id'],
  Verksamhetsplan: ['id'],
};
