import { readFileSync } from 'node:fs';

/** The files that make up a huvudman's own API. */
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
 * What a huvudman reads and writes at its own endpoint, beside the contract, as its folders state it: inputs name the type
 * whose fields they have.
 */
export const ownerTemplates = files
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8').trim())
  .join('\n\n');
