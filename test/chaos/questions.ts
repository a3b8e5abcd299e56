/** What the load asks, in turn. */
export interface Question {
  name: string;
  query: string;
  /** The party whose token goes with it; null: an anonymous caller. */
  as: string | null;
}

export const questions: readonly Question[] = [
  {
    name: 'a vårdcentrum with its sums',
    as: null,
    query: `{ vardcentrum(id: "tierp-alvkarleby") { namn kommunkoder
      deltagare { part { id namn slag } status verksamheter { namn typ } nyckeltal { vardplatser budgetar { ar belopp } } }
      funktionstackning { funktion tackt }
      sammanstallning { vardplatser budgetar { ar belopp } svarade { id } saknas { id } } } }`,
  },
  {
    name: 'every party of a län',
    as: null,
    query:
      '{ parter(lan: "03") { id namn huvudman { organisationsnummer verksamheter { totalCount } } } }',
  },
  {
    name: 'what a member publishes of its own',
    as: null,
    query:
      '{ tierp_trygghetsboenden { namn ledigaLagenheter kalla { exempel } hemsjukvard { namn } } }',
  },
  {
    name: 'with a token',
    as: 'heby',
    query: `{ egen: part(id: "heby") { id huvudman { verksamheter { nodes { namn systemstod } } } }
      parter(lan: "03") { id huvudman { verksamheter { nodes { namn } } } } }`,
  },
];
