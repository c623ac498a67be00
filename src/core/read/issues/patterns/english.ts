import { englishAgendasRows } from './english-agendas.ts';
import { englishCaptivesRows } from './english-captives.ts';
import { englishCommerceRows } from './english-commerce.ts';
import { englishDangersRows } from './english-dangers.ts';
import { englishDealsRows } from './english-deals.ts';
import { englishDutiesRows } from './english-duties.ts';
import { englishEconomyRows } from './english-economy.ts';
import { englishEncountersRows } from './english-encounters.ts';
import { englishGoodsRows } from './english-goods.ts';
import { englishHappeningsRows } from './english-happenings.ts';
import { englishMarketsRows } from './english-markets.ts';
import { englishOfficialsRows } from './english-officials.ts';
import { englishOutcomesRows } from './english-outcomes.ts';
import { englishPactsRows } from './english-pacts.ts';
import { englishPeopleRows } from './english-people.ts';
import { englishPeopleHeldRows } from './english-people-held.ts';
import { englishProcessRows } from './english-process.ts';
import { englishQuarrelsRows } from './english-quarrels.ts';
import { englishRelationsRows } from './english-relations.ts';
import { englishRoundsRows } from './english-rounds.ts';
import { englishSecurityRows } from './english-security.ts';
import { englishTalksRows } from './english-talks.ts';
import { englishTechnologyRows } from './english-technology.ts';
import { englishVerdictsRows } from './english-verdicts.ts';
import { englishWorldRows } from './english-world.ts';
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
  ...englishRoundsRows,
  ...englishEncountersRows,
  ...englishVerdictsRows,
  ...englishPactsRows,
  ...englishDutiesRows,
  ...englishPeopleHeldRows,
  ...englishRelationsRows,
  ...englishHappeningsRows,
  ...englishMarketsRows,
  ...englishSecurityRows,
  ...englishWorldRows,
  ...englishCommerceRows,
  ...englishOfficialsRows,
  ...englishDangersRows,
  ...englishOutcomesRows,
];
