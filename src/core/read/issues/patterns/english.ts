import { englishAgendasRows } from './english-agendas.ts';
import { englishCaptivesRows } from './english-captives.ts';
import { englishDealsRows } from './english-deals.ts';
import { englishEconomyRows } from './english-economy.ts';
import { englishGoodsRows } from './english-goods.ts';
import { englishPeopleRows } from './english-people.ts';
import { englishProcessRows } from './english-process.ts';
import { englishQuarrelsRows } from './english-quarrels.ts';
import { englishTalksRows } from './english-talks.ts';
import { englishTechnologyRows } from './english-technology.ts';
import type { Row } from './row.ts';

/** All rows for English. */
export const englishRows: readonly Row[] = [
  ...englishEconomyRows,
  ...englishDealsRows,
  ...englishTechnologyRows,
  ...englishProcessRows,
  ...englishPeopleRows,
  ...englishTalksRows,
  ...englishGoodsRows,
  ...englishCaptivesRows,
  ...englishAgendasRows,
  ...englishQuarrelsRows,
];
