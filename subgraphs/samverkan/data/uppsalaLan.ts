import type { Samverkansdata } from '../Samverkansdata.ts';
import { ansvar, lagbestammelser } from './ansvar.ts';
import { avtal } from './avtal.ts';
import { checklistor } from './checklistor.ts';
import { dokument } from './dokument.ts';
import { matt } from './matt.ts';
import { kommunorgan } from './organ/kommun.ts';
import { lansorgan } from './organ/lan.ts';
import { osthammarsorgan } from './organ/osthammar.ts';
import { vardcentrumorgan } from './organ/vardcentrum.ts';
import { centralaUppsala2021 } from './planer/centralaUppsala2021.ts';
import { enkopingHabo } from './planer/enkopingHabo.ts';
import { osthammar2020 } from './planer/osthammar2020/osthammar2020.ts';
import { tierpAlvkarleby2026 } from './planer/tierpAlvkarleby2026.ts';
import { rapportkrav } from './rapportkrav.ts';
import { malbild2030, rusUppsala } from './strategier/malbild2030.ts';
import { narvardssamverkan2018, narvardssamverkan2021 } from './strategier/narvardssamverkan.ts';
import { narvardsplanOsthammar } from './strategier/osthammar2020.ts';
import { grunder, motsagelser } from './utsagor/grunder.ts';
import { uppdrag } from './utsagor/uppdrag.ts';
import { frageomraden, process, scenarier, siffror } from './utsagor/vardcentrum.ts';
import { vardcentra } from './vardcentra.ts';

/** What the parties of Uppsala län share. */
export const uppsalaLan: Samverkansdata = {
  vardcentra,
  organ: [...lansorgan, ...kommunorgan, ...vardcentrumorgan, ...osthammarsorgan],
  avtal,
  planer: [osthammar2020, centralaUppsala2021, tierpAlvkarleby2026, ...enkopingHabo],
  dokument,
  strategier: [
    malbild2030,
    rusUppsala,
    narvardssamverkan2018,
    narvardssamverkan2021,
    narvardsplanOsthammar,
  ],
  matt,
  lagbestammelser,
  ansvar,
  utsagor: [
    ...frageomraden,
    ...scenarier,
    ...process,
    ...siffror,
    ...grunder,
    ...uppdrag,
    ...motsagelser,
  ],
  checklistor,
  rapportkrav,
};
