const datum = /^(\d{4})-(\d{2})-(\d{2})$/;
const manad = /^\d{4}-(0[1-9]|1[0-2])$/;
const datumTid = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a date of the calendar, as YYYY-MM-DD. */
export function isDatum(text: string): boolean {
  const match = datum.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a text is a month, as YYYY-MM. */
export function isManad(text: string): boolean {
  return manad.test(text);
}

/** Whether a text is a point in time with offset, ISO 8601. */
export function isDatumTid(text: string): boolean {
  return datumTid.test(text) && isDatum(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** The date that many days after a date, as YYYY-MM-DD. Left out: the next day. */
export function dagenEfter(datum: string, dagar = 1): string {
  return new Date(Date.parse(datum) + dagar * 86_400_000).toISOString().slice(0, 10);
}
