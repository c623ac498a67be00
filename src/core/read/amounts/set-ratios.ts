import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';
import { parseChineseNumber, parseEnglishNumber } from '../time/numerals.ts';

/** A ratio that is written without a unit of its own. Offsets are into the folded text. */
export interface SetRatio {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: 'fraction' | 'multiple' | 'to-one';
  /** The words say that something changes by the ratio. */
  readonly changes: boolean;
}

const NUMBER_ZH = '[0-9〇零一二两三四五六七八九十百千万.]{1,8}';
const FRACTION_ZH = new RegExp(
  `(?<![0-9〇零一二两三四五六七八九十百千万分])(?<lower>(?!(?:百|千|万|佰|仟)分)${NUMBER_ZH})分之(?<upper>${NUMBER_ZH})`,
  'g',
);
const DOUBLED_ZH =
  /翻(?:了)?(?<times>[一两二三四]|[1-4])番|翻(?:了一)?番|翻(?:了一)?倍(?!数)|(?<halved>减半)|(?<half>一半(?!是)|半数)/g;
const PROPORTION =
  /(?<![0-9:.比-])(?<first>\d{1,3}(?:\.\d+)?)(?<sign>:|比| to |-to-)(?<second>\d{1,3}(?:\.\d+)?)(?!:|\.?\d|[a-z])/g;
const RATIO_NEAR = /比例|之比|比率|比为|配比|ratio|margin|proportion|odds|票|outnumber/;
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const FRACTION_EN = new RegExp(
  `(?<![a-z0-9-])(?<count>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?<part>${Object.keys(PARTS).join('|')})(?<plural>s)?(?![a-z-])(?<of> of(?![a-z]))?`,
  'g',
);
const DOUBLED_EN =
  /(?<![a-z-])(?:(?<two>doubl(?:ed|ing)(?! down| as| back| up))|(?<three>tripl(?:ed|ing))|(?<four>quadrupl(?:ed|ing))|(?<halved>halv(?:ed|ing))|(?<times>two|three|four|five|six|seven|eight|nine|ten|hundred)-?fold|(?<twice>twice)(?= (?:as|the|its|their|that))|(?<half>(?<!(?:first|second|top|bottom|latter|other|opening|upper|lower|better|northern|southern|eastern|western) )half)(?= (?:of|the|its|their|his|her|our)(?![a-z])))(?![a-z])/g;

/** Fractions, doublings and proportions of a folded text. They may overlap other amounts. */
export function findSetRatios(text: string, language: Language): SetRatio[] {
  const found = language === 'zh' ? chinese(text) : english(text);
  if (!/\d/.test(text)) return found;
  for (const match of matchesIn(text, PROPORTION)) {
    const { first, second } = match.groups ?? {};
    const around = text.slice(Math.max(0, match.index - 16), match.index + match[0].length + 12);
    const lower = Number(second);
    if (lower === 0 || !RATIO_NEAR.test(around)) continue;
    found.push({ ...placed(match), value: Number(first) / lower, unit: 'to-one', changes: false });
  }
  return found;
}

function chinese(text: string): SetRatio[] {
  const found: SetRatio[] = [];
  for (const match of text.includes('分之') ? matchesIn(text, FRACTION_ZH) : []) {
    const lower = parseChineseNumber(match.groups?.lower ?? '');
    const upper = parseChineseNumber(match.groups?.upper ?? '');
    if (lower === null || upper === null || lower === 0) continue;
    found.push({ ...placed(match), value: upper / lower, unit: 'fraction', changes: false });
  }
  for (const match of matchesIn(text, DOUBLED_ZH)) {
    const { times, halved, half } = match.groups ?? {};
    if (half !== undefined) found.push({ ...placed(match), value: 0.5, unit: 'fraction', changes: false });
    else {
      const value =
        halved === undefined ? 2 ** (times === undefined ? 1 : (parseChineseNumber(times) ?? 1)) : 0.5;
      found.push({ ...placed(match), value, unit: 'multiple', changes: true });
    }
  }
  return found;
}

/** "Fell by a fifth", "down a quarter". */
const BY_PART =
  /(?<![a-z])(?:by|fell|fall|falls|rose|rise|rises|drop|drops|dropped|shrank|grew|down|up|lost|lose|shed|gained) (?:(?:about|almost|nearly|roughly|around|some|more than|over|at least|up to) )?$/;
const ENDS_PART =
  /^(?:$|[,;.]| (?:in|since|from|to|over|on|last|this|compared|against|as|by|year|and|at|within|after|next)(?![a-z]))/;

function english(text: string): SetRatio[] {
  const found: SetRatio[] = [];
  for (const match of matchesIn(text, FRACTION_EN)) {
    const { count = '', part = '', plural, of } = match.groups ?? {};
    // "A third country", "one fourth-grader": one part of something is a fraction only with "of".
    const isOne = plural === undefined;
    const isMoved = BY_PART.test(text.slice(Math.max(0, match.index - 60), match.index));
    if (isOne && of === undefined && !(isMoved && ENDS_PART.test(text.slice(match.index + match[0].length))))
      continue;
    const value = (/^an?$/.test(count) ? 1 : (parseEnglishNumber(count) ?? 1)) / (PARTS[part] ?? 1);
    if (value > 1) continue;
    const end = match.index + match[0].length - (of?.length ?? 0);
    found.push({ start: match.index, end, value, unit: 'fraction', changes: false });
  }
  for (const match of matchesIn(text, DOUBLED_EN)) {
    const { two, three, four, halved, times, twice, half } = match.groups ?? {};
    if (half !== undefined) found.push({ ...placed(match), value: 0.5, unit: 'fraction', changes: false });
    else {
      const value =
        two || twice
          ? 2
          : three
            ? 3
            : four
              ? 4
              : halved
                ? 0.5
                : times === 'hundred'
                  ? 100
                  : (parseEnglishNumber(times ?? '') ?? 1);
      found.push({
        ...placed(match),
        value,
        unit: 'multiple',
        changes: Boolean(two ?? three ?? four ?? halved),
      });
    }
  }
  return found;
}

function placed(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
