import { chineseAgreementsRows } from './chinese-agreements.ts';
import { chineseCaptivesRows } from './chinese-captives.ts';
import { chineseEconomyRows } from './chinese-economy.ts';
import { chineseGoodsRows } from './chinese-goods.ts';
import { chinesePeopleRows } from './chinese-people.ts';
import { chinesePointedAtRows } from './chinese-pointed-at.ts';
import { chineseProcessRows } from './chinese-process.ts';
import { chineseQuarrelsRows } from './chinese-quarrels.ts';
import { chineseTalksRows } from './chinese-talks.ts';
import { chineseTechnologyRows } from './chinese-technology.ts';
import type { Row } from './row.ts';

/** All rows for Chinese. */
export const chineseRows: readonly Row[] = [
  ...chineseEconomyRows,
  ...chineseTechnologyRows,
  ...chineseProcessRows,
  ...chinesePeopleRows,
  ...chineseTalksRows,
  ...chineseGoodsRows,
  ...chineseCaptivesRows,
  ...chineseAgreementsRows,
  ...chinesePointedAtRows,
  ...chineseQuarrelsRows,
];
