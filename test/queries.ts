/** The query of the README: one vårdcentrum across its huvudmän. */
export const vardcentrumQuery = `{ vardcentrum(id: "tierp-alvkarleby") { namn samverkansform kommunkoder
  deltagare { part { id namn slag } status roll
    verksamheter { namn typ funktioner { funktion paPlats bokningsbar } vardplatser { totalt belagda }
      samfinansiering { summaProcent andelar { part { namn } procent } } kalla { dokument exempel } }
    budgetar(ar: 2026) { post belopp } }
  funktionstackning { funktion obligatorisk tackt leverantorer { namn } }
  sammanstallning { vardplatser budgetar { ar belopp } svarade { namn } saknas { namn } } } }`;

/** Every party of a län, each with its own answer about one function. */
export const geriatrikQuery = `{ parter(lan: "03") { id namn slag huvudman { organisationsnummer
  verksamheter(filter: { funktion: GERIATRIK }) { totalCount nodes { namn } } } } }`;

/** Whether an agreement holds, and what each party has signed. */
export const avtalQuery = `{ avtal(id: "narvardsenheten-osthammar") { gallande avvikelser
  parter { part { namn } status andelProcent } } }`;
