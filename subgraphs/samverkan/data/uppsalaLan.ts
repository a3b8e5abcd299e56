import type { Samverkansdata } from '../Samverkansdata.ts';
import { avtal } from './avtal.ts';
import { dokument } from './dokument.ts';
import { kommunorgan } from './organ/kommun.ts';
import { lansorgan } from './organ/lan.ts';
import { osthammarsorgan } from './organ/osthammar.ts';
import { vardcentrumorgan } from './organ/vardcentrum.ts';
import { centralaUppsala2021 } from './planer/centralaUppsala2021.ts';
import { osthammar2020 } from './planer/osthammar2020/osthammar2020.ts';
import { tierpAlvkarleby2026 } from './planer/tierpAlvkarleby2026.ts';
import { vardcentra } from './vardcentra.ts';

/** What the parties of Uppsala län share. */
export const uppsalaLan: Samverkansdata = {
  vardcentra,
  organ: [...lansorgan, ...kommunorgan, ...vardcentrumorgan, ...osthammarsorgan],
  avtal,
  planer: [osthammar2020, centralaUppsala2021, tierpAlvkarleby2026],
  dokument,
};
