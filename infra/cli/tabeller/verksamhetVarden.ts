import { soktext } from '../../../shared/domain/verksamhet/soktext.ts';
import type { Antal, Vardplatser } from '../../../shared/domain/verksamhet/Verksamhet.ts';
import type { Noterad } from '../../../shared/sheet/faltpost.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { utanNull } from '../../../shared/values/utanNull.ts';
import { kallaUr, kallvarden } from './kallkolumner.ts';
import type { Cellfel, Varden } from './Tabell.ts';
import type { Verksamhetsrad } from './Verksamhetsrad.ts';
import type { verksamhetskolumner } from './verksamheter.ts';

type Verksamhetsvarden = Varden<typeof verksamhetskolumner>;

/** A unit as it stands in a file: sources of its parts as numbers into one list. */
export function vardenUrRad(rad: Verksamhetsrad): Verksamhetsvarden {
  const { kalla, soktext: _soktext, vardplatser, listade, ...unit } = rad;
  const kallor: Kalla[] = [];
  const nummer = (source: Kalla | null | undefined): number | null => {
    if (!source) return null;
    const known = kallor.findIndex((each) => samma(each, source));
    return known === -1 ? kallor.push(source) : known + 1;
  };
  const noterad = <Post extends { kalla?: Kalla | null }>({ kalla: source, ...post }: Post) =>
    ({ ...post, not: nummer(source) }) as Noterad<Post>;
  return {
    ...unit,
    funktioner: ejTom(unit.funktioner.map(noterad)),
    platser: ejTom(unit.platser.map(noterad)),
    oppettider: unit.oppettider?.map(noterad) ?? null,
    lagstod: unit.lagstod?.map(noterad) ?? null,
    vardplatser_totalt: vardplatser?.totalt ?? null,
    vardplatser_hogst: vardplatser?.hogst ?? null,
    vardplatser_belagda: vardplatser?.belagda ?? null,
    vardplatser_uppdaterad: vardplatser?.uppdaterad ?? null,
    vardplatser_kalla: nummer(vardplatser?.kalla),
    listade_varde: listade?.varde ?? null,
    listade_minst: listade?.minst ?? null,
    listade_hogst: listade?.hogst ?? null,
    listade_ordalydelse: listade?.ordalydelse ?? null,
    listade_kalla: nummer(listade?.kalla),
    bemanning: unit.bemanning?.map(noterad) ?? null,
    samfinansiering: unit.samfinansiering && noterad(unit.samfinansiering),
    kallor: ejTom(kallor),
    ...kallvarden(kalla),
  };
}

/** A unit from a file, or which numbers of sources stand for none. */
export function radUrVarden(
  varden: Verksamhetsvarden,
  fore: Verksamhetsrad | null,
): { rad: Verksamhetsrad } | { fel: Cellfel[] } {
  const fel: Cellfel[] = [];
  const kallor = varden.kallor ?? [];
  const kalla = (kolumn: string, not: number | null): { kalla?: Kalla } => {
    if (not === null) return {};
    const source = kallor[not - 1];
    if (source) return { kalla: source };
    fel.push({
      kolumn,
      fel: `[${not}] finns inte bland radens källor: skriv till den i kolumnen kallor.`,
    });
    return {};
  };
  const medKallor = <Post extends { not: number | null }>(kolumn: string, posts: Post[] | null) =>
    posts?.map(({ not, ...post }) => ({ ...post, ...kalla(kolumn, not) })) ?? null;
  const { vardplatser, fel: platsfel } = vardplatserUr(varden);
  const { id, namn, typ, driftsform, uppdragsgivare, interaktionsgrad, samlokaliserad } = varden;
  const { malgrupper, lagrum, systemstod, organisationsenhet, alderFran, alderTill, stangd } =
    varden;
  const listade = listadeUr(varden);
  const [samfinansiering = null] =
    medKallor('samfinansiering', varden.samfinansiering && [varden.samfinansiering]) ?? [];
  const rad: Verksamhetsrad = {
    ...fore,
    id,
    namn,
    soktext: soktext(namn),
    typ,
    driftsform,
    uppdragsgivare,
    interaktionsgrad,
    samlokaliserad,
    oppettider: medKallor('oppettider', varden.oppettider),
    malgrupper,
    lagrum,
    lagstod: medKallor('lagstod', varden.lagstod),
    systemstod,
    vardplatser: vardplatser && {
      ...vardplatser,
      ...kalla('vardplatser_kalla', varden.vardplatser_kalla),
    },
    listade: listade && { ...listade, ...kalla('listade_kalla', varden.listade_kalla) },
    bemanning: medKallor('bemanning', varden.bemanning),
    samfinansiering,
    organisationsenhet,
    alderFran,
    alderTill,
    stangd,
    kalla: kallaUr(varden),
    version: fore?.version ?? 0,
    funktioner: (medKallor('funktioner', varden.funktioner) ?? []).map((row) => ({
      kalla: null,
      ...row,
    })),
    platser: (medKallor('platser', varden.platser) ?? []).map((row) => ({ ...tomPlats, ...row })),
  };
  const wrong = [...fel, ...platsfel];
  return wrong.length > 0 ? { fel: wrong } : { rad };
}

const tomPlats = {
  namn: null,
  adress: null,
  postort: null,
  kommunkod: null,
  lat: null,
  long: null,
  agare: null,
  kalla: null,
};

function vardplatserUr(varden: Verksamhetsvarden): {
  vardplatser: Vardplatser | null;
  fel: Cellfel[];
} {
  const { vardplatser_totalt: totalt, vardplatser_hogst: hogst } = varden;
  const { vardplatser_belagda: belagda, vardplatser_uppdaterad: uppdaterad } = varden;
  const known = kanda({ hogst, belagda, uppdaterad });
  if (totalt !== null) return { vardplatser: { totalt, ...known }, fel: [] };
  if (Object.keys(known).length === 0 && varden.vardplatser_kalla === null) {
    return { vardplatser: null, fel: [] };
  }
  const fel =
    'Antalet vårdplatser saknas: fyll i det, eller töm de andra kolumnerna om vårdplatser.';
  return { vardplatser: null, fel: [{ kolumn: 'vardplatser_totalt', fel }] };
}

function listadeUr(varden: Verksamhetsvarden): Antal | null {
  const { listade_varde: varde, listade_minst: minst, listade_hogst: hogst } = varden;
  const { listade_ordalydelse: ordalydelse, listade_kalla: kalla } = varden;
  const stated = kanda({ varde, minst, hogst, ordalydelse });
  return Object.keys(stated).length === 0 && kalla === null ? null : stated;
}

function samma(a: Kalla, b: Kalla): boolean {
  return (
    a.dokument === b.dokument &&
    (a.avsnitt ?? null) === (b.avsnitt ?? null) &&
    a.exempel === b.exempel
  );
}

const kanda = <Fields extends object>(fields: Fields) =>
  utanNull(fields) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

const ejTom = <Post>(posts: Post[]): Post[] | null => (posts.length === 0 ? null : posts);
