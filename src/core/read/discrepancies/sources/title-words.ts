import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';

/** A title beside a name: the post, and the grade in which it is held. */
export interface TitleWords {
  /** Local offsets of the words, from the grade on. */
  readonly start: number;
  readonly end: number;
  readonly post: string;
  /** The grade as written, such as 高级 or `vice`; empty where none is. */
  readonly grade: string;
}

const POSTS_ZH =
  '专家|学者|顾问|研究员|教授|分析师|策略师|主任|部长|总理|首相|总统|主席|大使|司长|局长|秘书长|国务卿|助理|院长|所长|会长|总裁|编辑|经济学家|外长|防长|财长|代表|专员|国务委员|发言人';
const GRADES_ZH = '高级|资深|首席|特别|常务副|副|助理|代理|名誉|候任';
const POSTS_EN =
  'adviser|advisor|fellow|professor|analyst|strategist|director|minister|president|chairman|chair|ambassador|secretary|economist|editor|counsellor|counselor|commissioner|representative|spokesperson|spokesman|spokeswoman';
const GRADES_EN =
  'senior|chief|principal|special|vice|deputy|assistant|associate|acting|interim|honorary|emeritus|adjunct|visiting';

const ZH = new RegExp(`(${GRADES_ZH})?(${POSTS_ZH})`, 'g');
const EN = new RegExp(`(?<![a-z])(?:(${GRADES_EN})[ -])?(?:[a-z]+ )??(${POSTS_EN})s?(?![a-z])`, 'g');

/** What parts one person's titles from another's; 、 between two titles of one person does not. */
const BREAK_ZH = /[,。;:!?“”"()]/g;

/** Titles in Chinese words that stand right before a name, such as 某公司高级顾问、某专家. Folded. */
export function titlesBefore(before: string, language: Language): TitleWords[] {
  return language === 'zh' ? chinese(before) : english(before);
}

function chinese(before: string): TitleWords[] {
  let from = 0;
  for (const match of matchesIn(before, BREAK_ZH)) from = match.index + match[0].length;
  const words = before.slice(from);
  const found = matchesIn(words, ZH).map((match) => titleOf(match, from));
  const last = found.at(-1);
  // The last one must reach the name, else the name stands alone; earlier ones are of the same person after 、 only.
  if (last === undefined || last.end < before.length) return [];
  const own = [last];
  for (const title of found.slice(0, -1).reverse()) {
    if (!before.slice(title.end, own.at(-1)?.start).startsWith('、')) break;
    own.push(title);
  }
  return own;
}

function english(before: string): TitleWords[] {
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(' and '), before.lastIndexOf('"')) + 1;
  const found = matchesIn(before.slice(from), EN).map((match) => titleOf(match, from));
  const last = found.at(-1);
  return last !== undefined && /^\s?$/.test(before.slice(last.end)) ? [last] : [];
}

/** Titles in an English apposition right behind a name: `, a senior adviser at …,`. Folded. */
export function titlesAfter(after: string): TitleWords[] {
  const lead = /^,? (?:is |was )?(?:an? |the )?/.exec(after)?.[0];
  if (lead === undefined || !/^,|is|was/.test(lead)) return [];
  const rest = after.slice(lead.length);
  const stop = rest.search(/[,.;:"“”]| (?:at|of|for|with|in|from|who|said|says) /);
  const found = matchesIn(rest.slice(0, stop < 0 ? 60 : stop), EN).map((match) =>
    titleOf(match, lead.length),
  );
  return found.slice(-1);
}

function titleOf(match: RegExpMatchArray, from: number): TitleWords {
  const start = from + (match.index ?? 0);
  return { start, end: start + match[0].length, post: match[2] ?? '', grade: match[1] ?? '' };
}
