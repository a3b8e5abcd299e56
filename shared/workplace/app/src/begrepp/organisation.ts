import { ordet } from '../formular/iOrd.ts';
import type { Begrepp } from './Begrepp.ts';

/** The parts of the huvudman's own organisation. */
export const organisation: Begrepp = {
  typ: 'Organisationsenhet',
  sokvag: 'organisation',
  rubrik: 'Organisation',
  tomt: 'Ni har inte angett er organisation än.',
  fraga: '{ organisation { FALT } }',
  namn: ({ namn }) => String(namn),
  mer: ({ slag, till }) =>
    [ordet('Organisationsslag', String(slag)), till ? `till och med ${till}` : null]
      .filter(Boolean)
      .join(', '),
  grupper: [
    { rubrik: 'Enheten', falt: ['namn', 'slag', 'overordnad', 'kommunkoder'] },
    { rubrik: 'Uppdrag och mandat', falt: ['uppdrag', 'mandat', 'styrning'] },
    { rubrik: 'Personal', falt: ['bemanning'] },
    { rubrik: 'Giltighet', falt: ['fran', 'till'] },
  ],
  ny: { andring: 'registreraOrganisationsenhet', text: 'Ny del av organisationen' },
  andra: 'registreraOrganisationsenhet',
};

/** The instances that decide within the huvudman: what about, and up to which amount. */
export const instanser: Begrepp = {
  typ: 'Beslutsinstans',
  sokvag: 'instanser',
  rubrik: 'Beslutsinstanser',
  ingress: 'Vilka hos er som beslutar om vad, och upp till vilket belopp.',
  tomt: 'Ni har inte angett vilka som beslutar.',
  fraga: '{ beslutsinstanser { FALT } }',
  namn: ({ namn }) => String(namn),
  mer: ({ mandat, beslutarOm }) => `${ordet('Instansmandat', String(mandat))}: ${beslutarOm}`,
  grupper: [{ rubrik: 'Instansen', falt: ['namn', 'beslutarOm', 'mandat', 'gransBelopp'] }],
  ny: { andring: 'registreraBeslutsinstans', text: 'Ny beslutsinstans' },
  andra: 'registreraBeslutsinstans',
};
