import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';
import { type Folded, mayStand, type Sought, sought } from '../../sought/may-stand.ts';

/** A statement of how broad an exchange was. Offsets are local to the folded text. */
export interface ScopeWords {
  /** `broad`: many topics. `focused`: one above others. `narrow`: next to nothing else. */
  readonly scope: 'broad' | 'focused' | 'narrow';
  readonly start: number;
  readonly end: number;
}

interface Rule {
  readonly scope: ScopeWords['scope'];
  readonly sign: Sought;
  readonly pattern: RegExp;
}

const ZH: readonly Rule[] = [
  {
    scope: 'narrow',
    sign: sought(/集中|围绕|聚焦|限于|局限|谈|涉及|是/),
    pattern:
      /(?:几乎|差不多)?(?:完全|全部|全都|仅仅?|只|仅仅)(?:都)?(?:集中|围绕|聚焦|局限|限)(?:在|于)?[^,;。“”"]{1,16}|(?:几乎|差不多|基本上)(?:只|全|都|全部|完全|仅)(?:谈|谈及|谈到|涉及|是)(?:了)?[^,;。“”"]{1,16}/g,
  },
  {
    scope: 'focused',
    sign: sought(/聚焦|为主/),
    pattern:
      /(?:内容|议题)?高度聚焦(?:,[^,;。]{1,10}为主轴)?|[^,;。]{2,10}(?:议题)?为(?:主轴|核心|重点)(?=[,;。])/g,
  },
  {
    scope: 'broad',
    sign: sought(/涵盖|涉及|触及|覆盖|谈及|谈到|涉题|广泛/),
    pattern:
      /(?:涵盖|涉及|触及|覆盖|谈及|谈到)(?:了|到|包括)*[^,;。、]{1,20}、[^;。]{2,60}?(?:等)?(?:多重|多个|多项|诸多|一系列|广泛|敏感|重大|重要)*(?:的)?(?:议题|问题|话题|领域|方面)|议题(?:十分|非常|相当)?广泛|广泛涉题/g,
  },
];

const EN: readonly Rule[] = [
  {
    scope: 'narrow',
    sign: sought(/entirely|exclusively|solely|only|nothing but/),
    pattern:
      /(?<![a-z])(?:(?:was|were|had) )?(?:(?:focus(?:ed|ing)?|cent(?:er|re)d|concentrated) (?:almost |nearly |virtually )?(?:entirely|exclusively|solely|only) on|(?:almost |nearly |virtually )?(?:entirely|exclusively|solely) (?:focused on|about|on|devoted to)|dealt (?:almost |nearly )?(?:entirely|exclusively|solely|only) with) [^,;.“”"]{2,40}/g,
  },
  {
    scope: 'broad',
    sign: sought(/range|cover|wide|broad|touched/),
    pattern:
      /(?<![a-z])(?:ranged (?:widely|broadly)|(?:was|were) (?:wide|broad)-ranging|(?:covered|ranged over|ranged across|touched on) [^;.,“”"]{2,60}, [^;.“”"]{2,60},? and [^;.,“”"]{2,40})(?![a-z])/g,
  },
];

/** Every statement of scope in a folded sentence, in text order. */
export function scopeWords(folded: Folded, language: Language): readonly ScopeWords[] {
  const found: ScopeWords[] = [];
  for (const { scope, sign, pattern } of language === 'zh' ? ZH : EN) {
    if (!mayStand(folded, sign)) continue;
    for (const match of matchesIn(folded.text, pattern))
      found.push({ scope, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

const EXCHANGE = {
  zh: /(?:通话|通电话|对话|交谈|会谈|会晤|会见|内容|双方|两人|两国元首|两国领导人)/g,
  en: /(?<![a-z])(?:call|conversation|discussions?|talks|meeting|exchange|readout|leaders|they|we)(?![a-z])/g,
} as const;

/** What a statement of scope is about: the last noun for an exchange before it, or `null` where none stands there. */
export function exchangeBefore(folded: string, at: number, language: Language): string | null {
  let last: string | null = null;
  for (const match of matchesIn(folded.slice(0, at), EXCHANGE[language])) last = match[0];
  return last;
}
