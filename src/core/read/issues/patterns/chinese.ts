import { chineseEconomyRows } from './chinese-economy.ts';
import { chinesePeopleRows } from './chinese-people.ts';
import { chineseProcessRows } from './chinese-process.ts';
import { chineseTechnologyRows } from './chinese-technology.ts';
import type { Row } from './row.ts';

/** All rows for Chinese. */
export const chineseRows: readonly Row[] = [
  ...chineseEconomyRows,
  ...chineseTechnologyRows,
  ...chineseProcessRows,
  ...chinesePeopleRows,
];
