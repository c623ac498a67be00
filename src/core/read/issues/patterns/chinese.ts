import { chineseAgreementsRows } from './chinese-agreements.ts';
import { chineseCaptivesRows } from './chinese-captives.ts';
import { chineseConductRows } from './chinese-conduct.ts';
import { chineseContactsRows } from './chinese-contacts.ts';
import { chineseEconomyRows } from './chinese-economy.ts';
import { chineseEverydayRows } from './chinese-everyday.ts';
import { chineseGoodsRows } from './chinese-goods.ts';
import { chineseOtherwiseRows } from './chinese-otherwise.ts';
import { chinesePeopleRows } from './chinese-people.ts';
import { chinesePointedAtRows } from './chinese-pointed-at.ts';
import { chineseProcessRows } from './chinese-process.ts';
import { chineseQuarrelsRows } from './chinese-quarrels.ts';
import { chineseRelationsRows } from './chinese-relations.ts';
import { chineseTalksRows } from './chinese-talks.ts';
import { chineseTechnologyRows } from './chinese-technology.ts';
import { chineseUnnamedRows } from './chinese-unnamed.ts';
import { chineseVerdictsRows } from './chinese-verdicts.ts';
import { chineseWorldRows } from './chinese-world.ts';
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
  ...chineseContactsRows,
  ...chineseVerdictsRows,
  ...chineseRelationsRows,
  ...chineseConductRows,
  ...chineseWorldRows,
  ...chineseEverydayRows,
  ...chineseUnnamedRows,
  ...chineseOtherwiseRows,
];
