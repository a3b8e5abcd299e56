import { enums } from '../../../shared/contract/enums.ts';
import { OrganisationsenhetEntity } from '../../../shared/domain/organisationsenhet/Organisationsenhet.ts';
import { verksamhetsreferenser } from '../../../shared/domain/verksamhet/verksamhetsreferenser.ts';
import { datum, datumTid, ettAv, heltal, id, jaNej, text } from '../../../shared/sheet/Celltyp.ts';
import { lista, textpost } from '../../../shared/sheet/notation.ts';
import { kallkolumner } from './kallkolumner.ts';
import { kallnummer, kallor } from './kallor.ts';
import { oppettider } from './oppettider.ts';
import { fylld, tabell, valfri } from './Tabell.ts';
import type { Verksamhetsrad } from './Verksamhetsrad.ts';
import { verksamhetFel } from './verksamhetFel.ts';
import { kompletteraVerksamheter, skrivTillhorande, verksamhetstyp } from './verksamhetRader.ts';
import {
  funktionspost,
  lagstodpost,
  platslista,
  samfinansieringspost,
  tjanstpost,
} from './verksamhetstyper.ts';
import { radUrVarden, vardenUrRad } from './verksamhetVarden.ts';
import { versionskolumn } from './versionskolumn.ts';

const antal = heltal(0, 100_000_000);
const texter = lista(textpost(text(500)));

/** The columns of a unit. */
export const verksamhetskolumner = {
  id: fylld(id, 'Verksamhetens id; en rad med ett id som finns ändrar den verksamheten.'),
  namn: fylld(text(200), 'Verksamhetens namn.'),
  typ: fylld(ettAv(enums.Verksamhetstyp), `Ett av ${enums.Verksamhetstyp.join(', ')}.`),
  driftsform: valfri(ettAv(enums.Driftsform), `Ett av ${enums.Driftsform.join(', ')}.`),
  uppdragsgivare: valfri(lista(textpost(id)), 'De parter som gett uppdraget, med | mellan.'),
  interaktionsgrad: valfri(ettAv(enums.Interaktionsgrad), 'TAT eller GLES.'),
  samlokaliserad: valfri(jaNej, 'ja eller nej; tomt om det inte är känt.'),
  funktioner: valfri(
    lista(funktionspost),
    'Funktioner: GERIATRIK:på plats:bokningsbar:2,5 | RONTGEN:ej på plats:bokningsbar',
  ),
  platser: valfri(
    platslista,
    'Platser: postort=Tierp : kommunkod=0360 | postort=Örbyhus : kommunkod=0360',
  ),
  oppettider: valfri(
    oppettider,
    'Öppettider: mån–fre 08:00–17:00 | lör 10:00–14:00; inga om den inte har fasta tider.',
  ),
  malgrupper: valfri(texter, 'Målgrupper, med | mellan.'),
  lagrum: valfri(texter, 'Lagrum, med | mellan.'),
  lagstod: valfri(
    lista(lagstodpost),
    'Lagstöd med giltighet: lag=SoL (2025:400) : paragraf=4 kap. 1 § : gallerFran=2025-07-01',
  ),
  systemstod: valfri(texter, 'System som används, med | mellan.'),
  vardplatser_totalt: valfri(antal, 'Antal vårdplatser.'),
  vardplatser_hogst: valfri(antal, 'Högsta antal vårdplatser enligt avtal.'),
  vardplatser_belagda: valfri(antal, 'Antal belagda vårdplatser; tomt om det inte är känt.'),
  vardplatser_uppdaterad: valfri(datumTid, 'När beläggningen rapporterades.'),
  vardplatser_kalla: valfri(kallnummer, 'Källans nummer i kolumnen kallor, till exempel [1].'),
  listade_varde: valfri(antal, 'Antal listade, om källan anger det exakt.'),
  listade_minst: valfri(antal, 'Minsta antal, om källan anger ett spann.'),
  listade_hogst: valfri(antal, 'Högsta antal, om källan anger ett spann.'),
  listade_ordalydelse: valfri(text(200), 'Källans ord, till exempel ca 42 000 listade.'),
  listade_kalla: valfri(kallnummer, 'Källans nummer i kolumnen kallor.'),
  bemanning: valfri(
    lista(tjanstpost),
    'Tjänster: roll=Närvårdsstrateg : omfattning=1 : arbetsgivare=tierp : finansiarer=region-uppsala 50 + tierp 50',
  ),
  samfinansiering: valfri(
    samfinansieringspost,
    'avtalId=narvardsenheten-osthammar : andelar=region-uppsala 65 + osthammar 35',
  ),
  organisationsenhet: valfri(id, 'Organisationsenheten som den hör till.'),
  alderFran: valfri(heltal(0, 150), 'Lägsta ålder som den är till för.'),
  alderTill: valfri(heltal(0, 150), 'Högsta ålder som den är till för.'),
  stangd: valfri(datum, 'Datumet då den stängs, ÅÅÅÅ-MM-DD; tomt medan den är öppen.'),
  kallor: valfri(
    kallor,
    'Källor som [1], [2] i andra kolumner syftar på: [1] dokument=Verksamhetsplan 2026 : avsnitt=3.2 : exempel=nej',
  ),
  ...kallkolumner,
  ...versionskolumn,
};

/** Columns in which [1] may stand. */
const noterade = [
  'funktioner',
  'platser',
  'oppettider',
  'lagstod',
  'vardplatser_kalla',
  'listade_kalla',
  'bemanning',
  'samfinansiering',
] as const;

/** Units: a row for each, what it has several of with | between. */
export const verksamheter = tabell<Verksamhetsrad, typeof verksamhetskolumner>({
  namn: 'verksamheter',
  radtyp: verksamhetstyp,
  kolumner: verksamhetskolumner,
  hophorande: { kallor: noterade },
  varden: vardenUrRad,
  rad: radUrVarden,
  fel: verksamhetFel,
  referens: {
    kolumn: 'organisationsenhet',
    entity: OrganisationsenhetEntity,
    id: (rad) => rad.organisationsenhet,
    fel: 'Det finns ingen sådan del av organisationen: rätta id:t, eller töm cellen.',
  },
  natverksreferenser: verksamhetsreferenser,
  komplettera: kompletteraVerksamheter,
  skrivTillhorande,
});
