import { readFileSync } from 'node:fs';

/** The files of a huvudman's own API. */
const files = [
  '../change/andring.graphql',
  'verksamhet/verksamhetMutationer.graphql',
  'deltagande/deltagandeMutationer.graphql',
  'budget/budgetMutationer.graphql',
  'avtal/avtalMutationer.graphql',
  'beslut/beslutMutationer.graphql',
  'beslut/uppfoljningMutationer.graphql',
  'dokument/inforandeMutationer.graphql',
  'indikator/indikatorsvarMutationer.graphql',
  'matvarde/matvardeMutationer.graphql',
  'insats/insatsMutationer.graphql',
  'organisationsenhet/organisationsenhetMutationer.graphql',
  'uppgift/uppgiftMutationer.graphql',
  'spridning/spridningMutationer.graphql',
  'granskning/granskningMutationer.graphql',
  'rapport/rapportMutationer.graphql',
  'pastaende/bekraftelseMutationer.graphql',
  'huvudman/atkomstMutationer.graphql',
  'files/lasInRader.graphql',
];

/**
 * The SDL of a huvudman's own endpoint besides the contract, as its folders state it, where inputs name the type with
 * their fields.
 */
export const ownerTemplates = files
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8').trim())
  .join('\n\n');
