import personnummer from 'personnummer';

// The package's types describe its ES build, while Node loads its CommonJS build, which is the class itself.
const { valid } = personnummer as unknown as {
  valid(text: string, options: { allowInterimNumber: boolean }): boolean;
};

/** A date, possibly with separators, and four characters after it, at least one of which is a letter. */
const candidate =
  /(?<![\p{L}\d])(?<date>\d{4}(?<parted>[-./]?)\d\d\k<parted>\d\d|\d{6})(?<sign> ?[-+./]? ?)(?<last>(?=\w*[A-Zkmx])[A-Zkmx\d]{4})(?![\p{L}\d])/gu;

/** The last four of reservnummer that begin with a date of birth, in HL7 Sweden's list of the regions' own forms. */
const withBirthDate = [
  // Västra Götaland, Västerbotten, Dalarna, Sörmland
  /^[A-Zkmx]\d{3}$/,
  // Skåne, Blekinge, Sörmland, Örebro
  /^[A-Z]{2}\d[A-Z]$/,
  // Värmland
  /^S[FUXPL]\d\d$/,
  // Västernorrland
  /^\d{3}R$/,
  // Gävleborg
  /^\d\d[MKX]\d$/,
];
const skanes = /^[DEF][A-Z][01][A-Z]$/;
const national = /^[A-HJ-NPR-UX-Z]{2}[A-HJ-NPR-UX-Z\d]\d$/;

/** The first reservnummer with letters in a text from `readable`, or null. */
export function reservnummerIn(plain: string): string | null {
  for (const { 0: found, groups = {} } of plain.matchAll(candidate)) {
    const { date = '', parted, sign, last = '' } = groups;
    // A date with separators, a space and a short code is a date and the name of a room.
    if (parted && sign === ' ') continue;
    if (isReservnummer(date.replace(/\D/g, ''), last)) return found;
  }
  return null;
}

function isReservnummer(date: string, last: string): boolean {
  if (date.length === 6) {
    const interim = valid(`${date}-${last}`, { allowInterimNumber: true });
    return interim || (isDay(date) && skanes.test(last));
  }
  const [century, day] = [date.slice(0, 2), date.slice(2)];
  if (/^(?:1[7-9]|2[01])$/.test(century)) {
    return isDay(day) && withBirthDate.some((form) => form.test(last));
  }
  // The national form: a date of birth three centuries or more ahead; when it is unknown, the form has no date.
  return national.test(last) && (century === '00' ? isNoDay(day) : isDay(day));
}

const isDay = (day: string) => /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(day);
const isNoDay = (day: string) => /^\d\d[2-9]\d[45]\d$/.test(day);
