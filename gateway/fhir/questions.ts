/** What the FHIR API asks the gateway, as any client could; each is compiled once, and works under any safelist. */
export const questions = {
  parter: 'query FhirParter { parter { id namn slag uttradd } }',
  huvudman: `query FhirHuvudman($part: ID!) { part(id: $part) {
    id namn slag uttradd
    huvudman { organisationsnummer andrad kalla { exempel } } } }`,
  organisation: `query FhirOrganisation($part: ID!) { part(id: $part) { id
    huvudman { organisation { id namn slag overordnad fran till andrad kalla { exempel } } } } }`,
  verksamheter: `query FhirVerksamheter($part: ID!, $after: String) { part(id: $part) { id
    huvudman { verksamheter(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { ...unit } } } } }
    FRAGMENT`,
  verksamhet: `query FhirVerksamhet($part: ID!, $id: ID!) { part(id: $part) { id
    huvudman { verksamhet(id: $id) { ...unit } } } }
    FRAGMENT`,
  andrade: `query FhirAndrade($part: ID!, $fran: DatumTid!, $after: String) { part(id: $part) { id
    huvudman { andringar(fran: $fran, first: 500, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { typ id falt } } } } }`,
  vardcentra: `query FhirVardcentra { vardcentra { id namn kalla { exempel }
    deltagare { huvudmanId status } } }`,
} as const;

const unit = `fragment unit on Verksamhet {
  id namn typ telefon epost webbplats hsaId stangd andrad organisationsenhet
  funktioner { funktion }
  platser { namn adress postnummer postort kommunkod lat long }
  oppettider { veckodag oppnar stanger } helgtider { oppnar stanger }
  avvikandeTider { fran till oppnar stanger orsak }
  kalla { exempel } }`;

/** A question's text. */
export const questionText = (name: keyof typeof questions): string =>
  questions[name].replace('FRAGMENT', unit);

/** The texts of all of them. */
export const fhirQuestions = (Object.keys(questions) as (keyof typeof questions)[]).map(
  questionText,
);

interface Source {
  exempel: boolean;
}

/** A party with what it states about itself; what the registry has when it does not answer. */
export interface Part {
  id: string;
  namn: string;
  slag: string;
  uttradd: string | null;
}

export interface OfHuvudman {
  organisationsnummer: string | null;
  andrad: string | null;
  kalla: Source | null;
}

export interface Organisationsenhet {
  id: string;
  namn: string;
  slag: string;
  overordnad: string | null;
  fran: string | null;
  till: string | null;
  andrad: string | null;
  kalla: Source | null;
}

export interface Plats {
  namn: string | null;
  adress: string | null;
  postnummer: string | null;
  postort: string | null;
  kommunkod: string | null;
  lat: number | null;
  long: number | null;
}

export interface Tid {
  oppnar: string;
  stanger: string;
}

export interface Verksamhet {
  id: string;
  namn: string | null;
  typ: string | null;
  telefon: string | null;
  epost: string | null;
  webbplats: string | null;
  hsaId: string | null;
  stangd: string | null;
  andrad: string | null;
  organisationsenhet: string | null;
  funktioner: { funktion: string }[] | null;
  platser: Plats[] | null;
  oppettider: (Tid & { veckodag: number })[] | null;
  helgtider: Tid[] | null;
  avvikandeTider:
    | {
        fran: string;
        till: string;
        oppnar: string | null;
        stanger: string | null;
        orsak: string | null;
      }[]
    | null;
  kalla: Source | null;
}

export interface Vardcentrum {
  id: string;
  namn: string;
  kalla: Source | null;
  deltagare: { huvudmanId: string; status: string | null }[];
}
