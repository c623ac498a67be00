import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';
import { calendar } from './shape.ts';
import type { Piece } from './time.ts';

/** Feasts that fall on the same day of the calendar every year and everywhere; others move or differ by country. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  平安夜: [12, 24],
  圣诞节: [12, 25],
  圣诞: [12, 25],
  元旦: [1, 1],
};
// A feast dates something only behind a word that dates follow: a Christmas tree, 圣诞老人 and 圣诞快乐 do not.
const EN =
  /(?<=(?:^|[^a-z])(?:by|before|until|till|after|since|on|at|around|over) )(?<name>christmas(?: (?:eve|day))?|boxing day|new year's (?:eve|day))(?! (?:tree|party|parties|card|cards|market|markets|season|carol|gift|gifts|shopping|dinner|island|message|speech|break|holiday|holidays))(?![a-z'])/g;
const ZH = /(?<name>平安夜|圣诞节|圣诞(?=前|后|之前|之后|以前|当天)|元旦(?!节目|晚会|贺词|社论))/g;

/** Days that a folded sentence tells by the name of a feast. */
export function feasts(folded: string, language: Language): Piece[] {
  if (!(language === 'zh' ? /平安夜|圣诞|元旦/ : /christmas|boxing day|new year's/).test(folded)) return [];
  const found: Piece[] = [];
  for (const match of matchesIn(folded, language === 'zh' ? ZH : EN)) {
    const day = FEASTS[match.groups?.name ?? ''];
    if (day === undefined) continue;
    const time = calendar({ month: { at: day[0] }, day: day[1] });
    found.push({ start: match.index, end: match.index + match[0].length, time });
  }
  return found;
}
