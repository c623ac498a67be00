import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';
import { parseChineseNumber } from '../time/numerals.ts';

/** A document in a folded sentence by its number, with the parts of its id. Offsets are local. */
export interface NumberedDocument {
  readonly start: number;
  readonly end: number;
  /** What sort of document: `executive-order`, `announcement`, `resolution`, `section`. */
  readonly sort: string;
  /** The number with its year, as `2025-4`. */
  readonly number: string;
}

const NUMBER = '[0-9]{1,6}|[〇零一二三四五六七八九十百千]{1,8}';
const SORTS_ZH: Readonly<Record<string, string>> = {
  行政令: 'executive-order',
  行政命令: 'executive-order',
  总统令: 'presidential-order',
  主席令: 'presidential-order',
  公告: 'announcement',
  通告: 'announcement',
  决议: 'resolution',
  令: 'order',
  法令: 'decree',
  法律: 'law',
  文件: 'document',
};
const WORDS_ZH = '行政令|行政命令|总统令|主席令|公告|通告|决议|法令|法律|令';
/** 公告2025年第4号, 令第785号, 第14257号行政令, 2758号决议, 301条款. */
const ZH: readonly RegExp[] = [
  new RegExp(
    `(?<word>${WORDS_ZH})[(〔[]?(?:(?<year>[0-9]{4})(?:年)?[)〕\\]]?)?第? ?(?<number>${NUMBER})号`,
    'g',
  ),
  new RegExp(`(?:(?<year>[0-9]{4})年)?第 ?(?<number>${NUMBER})号(?<word>${WORDS_ZH}|文件)(?!人|状)`, 'g'),
  new RegExp(`(?<![0-9第.])(?<number>[0-9]{3,5})号(?<word>${WORDS_ZH})(?!人|状)`, 'g'),
  /(?<![0-9.])第?(?<number>[0-9]{3}) ?(?<word>条款)|第(?<number2>[0-9]{3})条(?=调查|关税)/g,
];
const EN =
  /(?<![a-z])(?<word>executive orders?|e\.o\.|presidential proclamation|proclamation|public law|announcement|resolution|resolutions|public notice|notice|decree|order|regulation|directive|section)(?: no\.?)?(?: \((?:eu|ec)\))? (?<number>[0-9]{1,6}(?:[-/][0-9]{1,6})?)(?:(?: of|\/) ?(?<year>(?:19|20)[0-9]{2})(?![0-9]))?(?![0-9%]| (?:percent|per cent|tonnes|people|units|aircraft|planes|jets|million|billion))/g;
const SORTS_EN: Readonly<Record<string, string>> = {
  'e.o.': 'executive-order',
  'presidential proclamation': 'proclamation',
  'public notice': 'notice',
};
/** Words that are a document's only with "No." or at the length of such a number: "order 5 jets", "section 3". */
const NEEDS_SIGN = /^(?:order|notice|announcement|decree|regulation|directive|resolution)$/;

/** Documents and legal instruments named by a number, in text order of their pattern. */
export function numberedDocuments(folded: string, language: Language): NumberedDocument[] {
  if (language === 'en') return englishOnes(folded);
  if (!/号|条/.test(folded)) return [];
  const found: NumberedDocument[] = [];
  for (const pattern of ZH) {
    for (const match of matchesIn(folded, pattern)) {
      const { word = '条款', year, number, number2 } = match.groups ?? {};
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const sort = word === '条款' ? 'section' : (SORTS_ZH[word] ?? 'document');
      found.push({ start, end, sort, number: join(year, digits(number ?? number2 ?? '')) });
    }
  }
  return found;
}

function englishOnes(folded: string): NumberedDocument[] {
  if (!/[0-9]/.test(folded)) return [];
  const found: NumberedDocument[] = [];
  for (const match of matchesIn(folded, EN)) {
    const { word = '', number = '', year } = match.groups ?? {};
    const isSigned = / no\.? ?/.test(match[0]) || year !== undefined || number.includes('/');
    if (NEEDS_SIGN.test(word) && !isSigned && !(word === 'resolution' && number.length > 2)) continue;
    if (word === 'section' && number.length < 3) continue;
    const sort = SORTS_EN[word] ?? word.replace(/s$/, '').replaceAll(' ', '-');
    found.push({ start: match.index, end: match.index + match[0].length, sort, number: join(year, number) });
  }
  return found;
}

function digits(number: string): string {
  return /^[0-9]/.test(number) ? number : String(parseChineseNumber(number) ?? number);
}

function join(year: string | undefined, number: string): string {
  return [year, number.replaceAll('/', '-')].filter((part) => part !== undefined).join('-');
}
