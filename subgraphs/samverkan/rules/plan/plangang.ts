import { type Fel, fel } from '../../../../shared/change/Fel.ts';
import type { Natverkssvar, Planpunktsbeslut } from '../../../../shared/serve/natverksfraga.ts';
import type { Organslag, Planstatus, Plansteg } from '../../store/rows.generated.ts';

/** A body, and whether it belongs to the plan's vårdcentrum. */
export interface Planorgan {
  id: string;
  namn: string;
  slag: Organslag;
  niva: string;
  lan: string | null;
  runtVardcentrum: boolean;
}

/** An item, with its present wording. */
export interface Gangpunkt {
  id: string;
  rubrik: string;
  underlagHash: string;
  /** Whether the plan calls it an investment. */
  investering: boolean;
}

/** A plan's state, for the rules on its steps. */
export interface Plangang {
  status: Planstatus | null;
  utgava: number;
  faststallsAv: string | null;
  lan: readonly string[];
  steg: readonly Pick<Plansteg, 'slag' | 'organId' | 'punkter'>[];
  punkter: readonly Gangpunkt[];
}

/** A recorded meeting; null when it is not recorded. */
export type Mote = { paragrafer: readonly { paragraf: string }[] | null } | null;

const iOrd: Readonly<Record<Planstatus, string>> = {
  UTKAST: 'är ett utkast',
  FORANKRAD: 'är förankrad',
  FASTSTALLD: 'är fastställd',
  VERKSTALLS: 'verkställs',
  FOLJS_UPP: 'följs upp',
};

const tillstand = (falt: string | null, meddelande: string) => [
  fel('FEL_TILLSTAND', falt, meddelande),
];
const lista = new Intl.ListFormat('sv');

/**
 * Refuses a status that a plan's writers may not state. Bodies anchor and settle a plan. Writers may state that a settled plan
 * is carried out, and then that it is followed up. Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.4 (checklist rows 79
 * and 81).
 */
export function statusfel(nu: Planstatus | null, ny: Planstatus | null): Fel[] {
  if (ny === null || ny === nu) return [];
  const from = nu ?? 'UTKAST';
  if (ny === 'VERKSTALLS' && from === 'FASTSTALLD') return [];
  if (ny === 'FOLJS_UPP' && from === 'VERKSTALLS') return [];
  if (ny === 'UTKAST' && nu === null) return [];
  const hur: Readonly<Record<Planstatus, string>> = {
    UTKAST: 'öppna en ny utgåva av planen (nyPlanutgava), eller gör en ny plan',
    FORANKRAD: 'registrera att det utökade samrådet förankrade den (forankraPlan)',
    FASTSTALLD: 'registrera att det politiska samrådet fastställde den (faststallPlan)',
    VERKSTALLS: 'en plan verkställs när den är fastställd (faststallPlan)',
    FOLJS_UPP: 'en plan följs upp när den verkställs',
  };
  return tillstand(
    'status',
    `Planen ${iOrd[from]}, och det går inte att ange att den ${iOrd[ny]}: ${hur[ny]}.`,
  );
}

/** Whether an item's present wording is anchored. */
export function forankrad(plan: Plangang, underlagHash: string): boolean {
  return plan.steg.some(
    ({ slag, punkter }) =>
      slag === 'FORANKRING' && punkter.some((one) => one.underlagHash === underlagHash),
  );
}

/**
 * Refuses a change of the text, cost or parties of an item that has been anchored or decided on: the parties' decisions rest on
 * that wording, and another wording is a new edition. `svar` is the network's answer about the decisions. Without an answer the
 * wording is still kept by its hash. Source: 6.3.5.4 (decisions follow after anchoring; checklist row 78).
 */
export function lasfel(
  plan: Plangang,
  { underlagHash }: Pick<Gangpunkt, 'underlagHash'>,
  svar: Natverkssvar<Planpunktsbeslut> | null,
): Fel[] {
  const ny = 'gör en ny utgåva av punkten (nyPlanpunktsutgava), som parterna beslutar om på nytt';
  if (plan.status === 'FASTSTALLD' || plan.status === 'VERKSTALLS') {
    return tillstand(
      'id',
      `Planen ${iOrd[plan.status]}, och punktens lydelse, kostnad och parter ligger fast: öppna en ny utgåva av planen (nyPlanutgava), och ${ny}.`,
    );
  }
  if (forankrad(plan, underlagHash)) {
    return tillstand(
      'id',
      `Punkten är förankrad, och dess lydelse, kostnad och parter ligger fast: ${ny}.`,
    );
  }
  const decided = (svar?.svarade ? (svar.varde?.beslut ?? []) : []).filter(
    (one) =>
      one.underlagHash === underlagHash && (one.utfall === 'BIFALL' || one.utfall === 'AVSLAG'),
  );
  if (decided.length === 0) return [];
  const vilka = lista.format(decided.map(({ namn }) => namn));
  return tillstand('id', `${vilka} har redan beslutat om punkten som den lyder: ${ny}.`);
}

/** Refuses a new item in a settled plan, which takes it by a new edition, or in one that is followed up. */
export function tillaggsfel(status: Planstatus | null, falt: string): Fel[] {
  if (status === 'FOLJS_UPP') {
    return tillstand(
      falt,
      'Planen följs upp, och dess punkter ändras inte längre: använd nästa års plan.',
    );
  }
  if (status !== 'FASTSTALLD' && status !== 'VERKSTALLS') return [];
  return tillstand(
    falt,
    `Planen ${iOrd[status]}: öppna en ny utgåva av den (nyPlanutgava) för att lägga till eller ändra punkter.`,
  );
}

/** Refuses a new edition of a plan that is not settled, or is being followed up. */
export function planutgavefel({ status, utgava }: Pick<Plangang, 'status' | 'utgava'>): Fel[] {
  if (status === 'FASTSTALLD' || status === 'VERKSTALLS') return [];
  if (status === 'FOLJS_UPP') return tillaggsfel(status, 'id');
  return tillstand(
    'id',
    `Planens utgåva ${utgava} ${iOrd[status ?? 'UTKAST']} och inte fastställd: ändra den som den är.`,
  );
}

/** Refuses a step at a meeting that is not recorded, or under a paragraph that its minutes lack. */
export function motesfel(organ: Planorgan, datum: string, paragraf: string, mote: Mote): Fel[] {
  if (mote === null) {
    const text = `${organ.namn} har inget registrerat sammanträde ${datum}: registrera det först (registreraSammantrade).`;
    return [fel('SAKNAS', 'datum', text)];
  }
  if (mote.paragrafer?.some((one) => one.paragraf === paragraf)) return [];
  const text = `Sammanträdet ${datum} har ingen ${paragraf} registrerad: lägg till den (andraSammantrade), eller rätta paragrafen.`;
  return [fel('SAKNAS', 'paragraf', text)];
}

/** Refuses items that the plan lacks, or an empty list of items. */
export function punktvalsfel(plan: Plangang, valda: readonly string[]): Fel[] {
  if (valda.length === 0) {
    return [fel('SAKNAR_UPPGIFT', 'punkter', 'Ange minst en av planens punkter.')];
  }
  return valda.flatMap((id, n) =>
    plan.punkter.some((punkt) => punkt.id === id)
      ? []
      : [fel('SAKNAS', `punkter[${n}]`, `Planen har ingen punkt ${id}: kontrollera id.`)],
  );
}

/** The items that are not anchored yet. */
export function oforankrade(plan: Plangang): Gangpunkt[] {
  return plan.punkter.filter(({ underlagHash }) => !forankrad(plan, underlagHash));
}

/**
 * Refuses anchoring in any body but the vårdcentrum's utökat lokalt samråd, or of a plan that is past that step. A plan for the
 * whole of a kommun's närvård has no such body, so the body that settles it anchors it. Source: 6.3.5.4: "Förslaget på
 * Verksamhetsplan förankras i det utökade lokala politiska samrådet".
 */
export function forankringsfel(plan: Plangang, organ: Planorgan): Fel[] {
  const settled = tillaggsfel(plan.status, 'id');
  if (settled.length > 0) return settled;
  const right =
    (organ.slag === 'UTOKAT_SAMRAD' && organ.runtVardcentrum) || organ.id === plan.faststallsAv;
  if (right) return [];
  return tillstand(
    'organ',
    `${organ.namn} förankrar inte planen: det gör vårdcentrumets utökade lokala politiska samråd. Ange det.`,
  );
}

/** Whether a body checks lifted items against the whole län. */
export function avstammer(
  { slag, niva, lan }: Omit<Planorgan, 'id' | 'namn' | 'runtVardcentrum'>,
  plan: Pick<Plangang, 'lan'>,
): boolean {
  const ofLan = lan !== null && plan.lan.includes(lan);
  return ofLan && (slag === 'UTOKAD_TJANSTELEDNING' || (slag === 'SAMRAD' && niva === 'län'));
}

/**
 * Refuses a check in any body but the län's utökad tjänsteledning or Samråd HSVO, or of an item whose present wording is not
 * anchored. Source: 6.3.5.4: "stäms av i den utökade tjänsteledningen och i Samråd HSVO" (checklist row 77: advisory).
 */
export function avstamningsfel(plan: Plangang, organ: Planorgan, valda: readonly string[]): Fel[] {
  if (!avstammer(organ, plan)) {
    return tillstand(
      'organ',
      `${organ.namn} stämmer inte av planer: det gör länets utökade tjänsteledning och Samråd HSVO. Ange någon av dem.`,
    );
  }
  return valda.flatMap((id, n) => {
    const punkt = plan.punkter.find((one) => one.id === id);
    if (!punkt || forankrad(plan, punkt.underlagHash)) return [];
    return tillstand(
      `punkter[${n}]`,
      `${punkt.rubrik} är inte förankrad som den lyder: förankra den först (forankraPlan).`,
    );
  });
}

/** The network's answer about each item's decisions, by item. */
export type Beslutssvar = ReadonlyMap<string, Natverkssvar<Planpunktsbeslut>>;

/**
 * Refuses to settle a plan too early: by a body other than its samråd; with items whose present wording is not anchored; with a
 * party that has not decided on the present wording of an item (silence is not yes); or with a lifted item that the län's
 * bodies (`lansorgan`) have not checked. A declined item does not stop the others. Source: 6.3.5.4: "Det lokala politiska
 * samrådet fastställer den slutgiltiga verksamhetsplanen" (checklist rows 77–79).
 */
export function faststallelsefel(
  plan: Plangang,
  organ: Planorgan,
  beslut: Beslutssvar,
  lansorgan: readonly { id: string; namn: string }[],
): Fel[] {
  if (plan.status !== 'FORANKRAD') {
    const settled = tillaggsfel(plan.status, 'id');
    return settled.length > 0
      ? settled
      : tillstand('id', 'Planen är inte förankrad: förankra den först (forankraPlan).');
  }
  const right =
    plan.faststallsAv === null
      ? organ.runtVardcentrum && (organ.slag === 'UTOKAT_SAMRAD' || organ.slag === 'SAMRAD')
      : organ.id === plan.faststallsAv;
  if (!right) {
    return tillstand(
      'organ',
      `${organ.namn} fastställer inte planen: det gör det samråd som planen anger (faststallsAv). Ange det.`,
    );
  }
  return plan.punkter.flatMap((punkt) => punkthinder(plan, punkt, beslut.get(punkt.id), lansorgan));
}

function punkthinder(
  plan: Plangang,
  { id, rubrik, underlagHash, investering }: Gangpunkt,
  svar: Natverkssvar<Planpunktsbeslut> | undefined,
  lansorgan: readonly { id: string; namn: string }[],
): Fel[] {
  if (!forankrad(plan, underlagHash)) {
    return tillstand(
      null,
      `${rubrik} är inte förankrad som den lyder: förankra den (forankraPlan).`,
    );
  }
  if (!svar?.svarade || svar.varde === null) {
    const orsak = svar && !svar.svarade ? svar.orsak : 'nätverket känner inte punkten';
    return tillstand(
      null,
      `Det går inte att se vad parterna har beslutat om ${rubrik}: ${orsak}. Försök igen när nätverket svarar.`,
    );
  }
  const { beslut } = svar.varde;
  if (beslut.length === 0) {
    return tillstand(null, `${rubrik} har ingen part kvar i nätverket som kan besluta om den.`);
  }
  const waits = beslut.flatMap((one) => {
    if (one.utfall === null) return [`${one.namn} har inte svarat`];
    if (one.utfall !== 'BIFALL' && one.utfall !== 'AVSLAG')
      return [`${one.namn} har inte beslutat`];
    return one.underlagHash === underlagHash
      ? []
      : [`${one.namn} har beslutat om en tidigare lydelse`];
  });
  if (waits.length > 0) {
    return tillstand(null, `${rubrik} väntar på beslut: ${waits.join(', ')}.`);
  }
  const declined = beslut.some(({ utfall }) => utfall === 'AVSLAG');
  const lifted = investering || beslut.some(({ niva }) => niva === 'LYFT');
  if (declined || !lifted) return [];
  return lansorgan.flatMap((organ) => {
    const checked = plan.steg.some(
      ({ slag, organId, punkter }) =>
        slag === 'AVSTAMNING' &&
        organId === organ.id &&
        punkter.some((one) => one.punktId === id && one.underlagHash === underlagHash),
    );
    if (checked) return [];
    return tillstand(
      null,
      `${rubrik} är lyft och inte avstämd i ${organ.namn}: registrera avstämningen (registreraAvstamning).`,
    );
  });
}
