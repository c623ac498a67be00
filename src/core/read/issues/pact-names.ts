import type { Sentence } from '../../text/layout.ts';
import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { foldSpan } from '../folded-span.ts';

/** Nouns that name a pact only where a text treats what they name as one: a memorandum may be about anything. */
const NOUN = {
  zh: '(?:安排|备忘录|文本|议定书|纪要)',
  en: '(?:text|texts|memorandum|memoranda|arrangement|package|protocol|bargain|compact|settlement)',
};

/** What makes of such a paper one that binds: it is signed, kept or broken, or prescribes. Captured: its name. */
const TREATED = {
  zh: new RegExp(
    `(?:签署|签订|签下|达成|议定|谈成|草签|缔结|撕毁|违反|违背|背离|背弃|退出|遵守|恪守|履行|不符合|符合|推翻|不守)了?(?:[^,;。的]{0,6}的|这份|该|这项)?《?([\\u4e00-\\u9fff]{2,4}?)?${NOUN.zh}(?!签|仪式|部署|工作)|([\\u4e00-\\u9fff]{2,4}?)?${NOUN.zh}(?:签署|生效|规定|的精神|精神|要求的|从未|并未规定|没有规定|达成)`,
    'g',
  ),
  en: new RegExp(
    `(?:signed|concluded|struck|agreed|reached|initialled|violat[a-z]+|broke|broken|breach[a-z]*|honou?r[a-z]*|kept|keep|tor[en]|tore up|torn up|through|left|quit|terms of|spirit of|letter of|under) (?:the |a |an |that |this )?(?:([A-Z][a-z]+)(?:'s)? )?${NOUN.en}(?! (?:message|book|deal|sector|holiday|store))`,
    'g',
  ),
};

/** Words that make of an arrangement one of rooms, days or people. */
const NO_PACT =
  /^(?:.{0,2}(?:工作|会议|访问|行程|人事|座位|日程|具体|相关|有关|特殊|统一|妥善|妥当|周密|后勤|礼宾|会谈|见面|接待|时间|各项|另行|作出|做出|进行|会晤|谈判|磋商|双方|两国|一项|一份|这份|该份|等)|的.*|和.*|与.*|了.*)$/;

const SIGNS = {
  zh: /安排|备忘录|文本|议定书|纪要/,
  en: /text|memorand|arrangement|package|protocol|bargain|compact|settlement/i,
};

interface Names {
  readonly zh: RegExp | null;
  readonly en: RegExp | null;
}

const known = new WeakMap<ReadingContext, Names>();

/** How a text that treats a memorandum, an arrangement or a "text" as a pact speaks of it; `null` where it has none. */
export function pactNames(context: ReadingContext, { language }: Sentence): RegExp | null {
  let names = known.get(context);
  if (names === undefined) {
    names = { zh: namesIn(context, 'zh'), en: namesIn(context, 'en') };
    known.set(context, names);
  }
  return names[language];
}

/** A sentence with its first letter small: its capital tells no name. */
function uncapped(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

function namesIn(context: ReadingContext, language: 'zh' | 'en'): RegExp | null {
  const names = new Set<string>();
  const nouns = new Set<string>();
  for (const sentence of context.sentences) {
    if (sentence.language !== language) continue;
    // A name is told by its capital, which folding takes away.
    const text =
      language === 'zh'
        ? foldSpan(context, sentence, language).text
        : uncapped(context.text.content.slice(sentence.start, sentence.end));
    if (!SIGNS[language].test(text)) continue;
    for (const match of matchesIn(text, TREATED[language])) {
      const name = match[1] ?? match[2] ?? '';
      if (language === 'zh' && NO_PACT.test(name)) continue;
      const noun = new RegExp(NOUN[language]).exec(match[0].slice(match[0].indexOf(name) + name.length))?.[0];
      if (noun === undefined) continue;
      if (name !== '') names.add(`${name}${language === 'en' ? ' ' : ''}${noun}`);
      nouns.add(noun);
    }
  }
  if (nouns.size === 0) return null;
  const whole = [...names].map((name) => name.toLowerCase()).join('|');
  const bare = [...nouns].join('|');
  const papers = [...nouns]
    .filter((noun) => noun === '备忘录' || noun === '议定书')
    .map((noun) => `|(?<!谅解|合作)${noun}(?!签署仪式)`)
    .join('');
  const source =
    language === 'zh'
      ? `${whole === '' ? '' : `${whole}|`}(?:这份|这项|这一|该|此次|上述|本)(?:${bare})|(?<![\\u4e00-\\u9fff])(?:${bare})(?=[\\u4e00-\\u9fff])(?!与|和|签署仪式)${papers}`
      : `(?<![a-z])(?:${whole === '' ? '' : `(?:${whole})|`}(?:the|that|this) (?:${bare}))(?![a-z])`;
  return new RegExp(source, 'g');
}
