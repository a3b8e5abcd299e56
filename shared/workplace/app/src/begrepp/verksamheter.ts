import { type Begrepp, idag } from './Begrepp.ts';

const vardplatser = ({ vardplatser }: Readonly<Record<string, unknown>>) => vardplatser !== null;

/** The huvudman's own units. What is changed most often comes first. */
export const verksamheter: Begrepp = {
  typ: 'Verksamhet',
  sokvag: 'verksamheter',
  rubrik: 'Verksamheter',
  tomt: 'Det finns inga verksamheter än.',
  fraga: '{ verksamheter(inklusiveStangda: true, first: 500) { nodes { FALT } } }',
  namn: ({ namn, id }) => String(namn ?? id),
  mer: ({ stangd, oppettider }) =>
    stangd ? `Stängd från ${stangd}` : oppettider === null ? 'Öppettider inte angivna' : null,
  grupper: [
    {
      rubrik: 'Öppettider och kontakt',
      falt: ['namn', 'typ', 'oppettider', 'telefon', 'epost', 'webbplats'],
    },
    { rubrik: 'Helgdagar och avvikande tider', falt: ['helgtider', 'avvikandeTider'] },
    { rubrik: 'Platser', falt: ['platser', 'samlokaliserad'] },
    { rubrik: 'Vad den erbjuder', falt: ['funktioner', 'malgrupper', 'alderFran', 'alderTill'] },
    { rubrik: 'Personal', falt: ['bemanning'] },
    { rubrik: 'Vårdplatser och listade', falt: ['vardplatser', 'listade'] },
    {
      rubrik: 'Drift och pengar',
      falt: ['driftsform', 'uppdragsgivare', 'samfinansiering', 'organisationsenhet'],
    },
    {
      rubrik: 'Lag, system och register',
      falt: ['lagrum', 'lagstod', 'systemstod', 'hsaId', 'interaktionsgrad'],
    },
  ],
  ny: { andring: 'skapaVerksamhet', text: 'Ny verksamhet' },
  andra: 'andraVerksamhet',
  steg: [
    {
      andring: 'rapporteraBelaggning',
      text: 'Rapportera beläggning',
      visas: vardplatser,
      utom: ['uppdaterad'],
    },
    {
      andring: 'stangVerksamhet',
      text: 'Stäng verksamheten',
      forifyllt: () => ({ datum: idag() }),
      binder: ({ namn }, { datum }) =>
        datum
          ? `${namn} visas som stängd från ${datum} och kan sedan inte ändras eller öppnas igen.`
          : `Stängningen av ${namn} tas tillbaka.`,
    },
  ],
  last: ({ stangd }) =>
    typeof stangd === 'string' && stangd <= idag()
      ? `Verksamheten är stängd från ${stangd} och ändras inte mer.`
      : null,
};
