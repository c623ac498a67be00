import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';
import { type Folded, mayStand, type Sought, sought } from '../sought/may-stand.ts';

/** A phrase that says or implies who asked for something. Offsets are into the folded text. */
export interface RequestPhrase {
  readonly start: number;
  readonly end: number;
  /** The words between which the one who asked is named; `null` for a formula that names nobody. */
  readonly asker: { readonly start: number; readonly end: number } | null;
  /**
   * `named`: the asker stands in the phrase. `adjective`: it does where the words before the noun name a party. `other`: the one who did not grant it, as 应约 implies. `caller`: the
   * one from whom the call came. `mutual`: both arranged it. `latter`, `former`: by order of naming.
   */
  readonly by: 'named' | 'adjective' | 'other' | 'caller' | 'mutual' | 'latter' | 'former' | 'counterpart';
  /** Whoever is said to tell it, right before the asker: "A said he had …". */
  readonly teller: { readonly start: number; readonly end: number } | null;
  /** The formula with the name left out, such as `应…请求`. */
  readonly formula: string;
  /** Whether the phrase itself says that the exchange is what was asked for. */
  readonly ofExchange: boolean;
}

interface Rule {
  /** Words without which the pattern cannot match: looking for them takes far less time. */
  readonly sign: Sought;
  readonly pattern: RegExp;
  readonly by: RequestPhrase['by'];
  readonly formula: string;
  readonly ofExchange: boolean;
}

const EXCHANGE_ZH = '(?:通话|通电话|会晤|会谈|会见|会面|见面|磋商|谈判|电话)';
const OTHER_ZH = '(?:对方|另一方|彼方)';
const ASKED_ZH = sought(/请求|要求|提议|约请|邀请|之请|之约|之邀/);
const ZH: readonly Rule[] = [
  { sign: sought(/应约/), pattern: /应约(?!束|定|谈|见到)/g, by: 'other', formula: '应约', ofExchange: true },
  {
    sign: ASKED_ZH,
    pattern: new RegExp(
      `应${OTHER_ZH}(?:的)?(?:请求|要求|提议|约请|邀请|之请)|在${OTHER_ZH}(?:的)?(?:请求|要求|提议|邀请)下|根据${OTHER_ZH}(?:的)?(?:请求|要求|提议)`,
      'g',
    ),
    by: 'counterpart',
    formula: '应对方请求',
    ofExchange: false,
  },
  {
    sign: ASKED_ZH,
    pattern:
      /(?<![相反供适响回对效不只本理])应(?<asker>[^,;。、应约对邀该当急付用]{1,30}?)(?:的)?(?<ask>请求|要求|提议|约请|邀请|之请|之约|之邀)/g,
    by: 'named',
    formula: '应…请求',
    ofExchange: false,
  },
  {
    sign: ASKED_ZH,
    pattern: /在(?<asker>[^,;。、在]{1,24}?)(?:的)?(?<ask>请求|要求|提议|邀请)下/g,
    by: 'named',
    formula: '在…请求下',
    ofExchange: false,
  },
  {
    sign: ASKED_ZH,
    pattern: /根据(?<asker>[^,;。、]{1,16}?方)(?:的)?(?<ask>请求|要求|提议)/g,
    by: 'named',
    formula: '根据…请求',
    ofExchange: false,
  },
  {
    sign: sought(/由/),
    pattern: new RegExp(
      `${EXCHANGE_ZH}[^,;。]{0,4}?(?:是|系)?由(?<asker>[^,;。]{1,20}?)(?:主动)?(?:提出|发起|提议|请求|要求|约请)`,
      'g',
    ),
    by: 'named',
    formula: '由…发起',
    ofExchange: true,
  },
  {
    sign: sought(/此次|这次|本次|该次|这场|此番|这通/),
    pattern: new RegExp(
      `(?<asker>[一-龥]{1,12}?)(?:主动|多次|先)?(?:提出|发起|请求|要求|提议)(?:了|的)?(?:举行|进行|安排)?(?:了)?(?:此次|这次|本次|该次|这场|此番|这通)${EXCHANGE_ZH}`,
      'g',
    ),
    by: 'named',
    formula: '…发起',
    ofExchange: true,
  },
  {
    sign: sought(/主动/),
    pattern:
      /(?<asker>[一-龥·]{2,16}?)主动(?:[给向与同和][^,;。]{1,12}?)?(?:致电|去电|打(?:来|了|去)?(?:了)?(?:一[个通次])?电话)/g,
    by: 'named',
    formula: '主动致电',
    ofExchange: true,
  },
  {
    sign: sought(/[是系]/),
    pattern: new RegExp(
      `${EXCHANGE_ZH}(?:是|系)(?:应)?(?<asker>[^,;。由双两]{1,20}?)(?:主动|先)?(?:提出|发起|提议|请求|要求|约请)的`,
      'g',
    ),
    by: 'named',
    formula: '是…提议的',
    ofExchange: true,
  },
  {
    sign: sought(/是/),
    pattern: new RegExp(
      `(?<=^|[,;。:“」』”说称道认为]|其实|原来)是(?<asker>[^,;。由否双两]{1,16}?)(?:首先|率先|最先|主动|先)?(?:提出|提议|要求|请求|约请)(?:要|了|的)?(?:举行|进行)?(?:了)?(?:此次|这次|本次|该次|这场|此番|这通)?${EXCHANGE_ZH}(?:的)?(?=[,;。”」』]|$)`,
      'g',
    ),
    by: 'named',
    formula: '是…先提出的',
    ofExchange: true,
  },
  {
    sign: sought(/接/),
    pattern: /(?:接听|接到|接)(?:了)?(?<asker>[^,;。]{2,24}?)(?:打来的|的)?(?:来电|电话)/g,
    by: 'caller',
    formula: '接听…来电',
    ofExchange: true,
  },
  {
    sign: sought(/商定|约定|安排|议定/),
    pattern:
      /(?:根据|按照|依照|经|由|系|是)(?:双方|两国|彼此)(?:事先|此前|事前|共同|协商|已经?|早先)*(?:商定|约定|安排|议定)|(?:双方|两国|彼此)(?:已经?)?(?:事先|此前|事前|早先)(?:共同|协商|已经?)*(?:商定|约定|安排|议定)/g,
    by: 'mutual',
    formula: '双方商定',
    ofExchange: false,
  },
];

const EXCHANGE_EN = '(?:call|conversation|meeting|talks|exchange|session|summit)';
/** A name. Full stops may stand in it (U.S., Mr.): the one that ends the sentence is its last character. */
const NAME_EN = '(?<asker>[^,;:()]{2,60}?)';
const ASKED_EN = sought(/request|initiative|suggestion|invitation/);
const SOUGHT_EN = sought(
  /(?:requested|initiated|proposed|sought|asked for|placed) (?:by|the|this|that|thursday's|today's) /,
);
const EN: readonly Rule[] = [
  {
    sign: sought(/(?:latter|former)'s/),
    pattern:
      /(?<![a-z])at the (?<which>latter|former)'s (?:request|invitation|initiative|suggestion)(?![a-z])/g,
    by: 'latter',
    formula: "at the latter's request",
    ofExchange: false,
  },
  {
    sign: ASKED_EN,
    pattern:
      /(?<![a-z])at the (?:request|initiative|suggestion|invitation) of (?:the (?<which>latter|former)|(?:his|her|their|the|its) (?:[a-z]+ )?(?:counterpart|other side|opposite number))(?![a-z])|(?<![a-z])at (?:his|her|their|the) (?:counterpart|other side|other party)'s (?:request|initiative|suggestion|invitation)(?![a-z])/g,
    by: 'counterpart',
    formula: 'at the request of the counterpart',
    ofExchange: false,
  },
  {
    sign: ASKED_EN,
    pattern:
      /(?<![a-z])at the (?:request|initiative|suggestion|invitation) of (?<asker>(?:the )?[^,;:()]{2,50}?)(?=[,;:()]|\.?["”]?$| (?:on|to|and|in|by|for|who|after|before|during)(?![a-z])|$)/g,
    by: 'named',
    formula: 'at the request of',
    ofExchange: false,
  },
  {
    sign: ASKED_EN,
    pattern:
      /(?<![a-z])at (?<asker>(?:the )?[a-z.]+(?: [a-z.-]+){0,4}?)'s? (?:request|initiative|suggestion|invitation)(?![a-z])/g,
    by: 'named',
    formula: "at …'s request",
    ofExchange: false,
  },
  {
    sign: sought(/call from/),
    pattern: new RegExp(
      `(?<![a-z])(?:took|received|accepted|answered|fielded|takes|returned) (?:a |an |the )?(?:[a-z-]+ ){0,2}?call from ${NAME_EN}(?=[,;:()]|\\.?["”]?$| (?:on|late|early|at|this|in|to|and|during)(?![a-z])|$)`,
      'g',
    ),
    by: 'caller',
    formula: 'took a call from',
    ofExchange: true,
  },
  {
    sign: sought(/it was [a-z]/),
    pattern: new RegExp(
      `(?<![a-z])it was (?<asker>[a-z'.]+(?: [a-z'.]+){0,4}?),? (?:who|that|which) (?:had )?(?:first )?(?:(?:requested|initiated|proposed|suggested|sought|asked for|placed) (?:the|this|that|a|thursday's|today's) (?:phone |telephone |video )?${EXCHANGE_EN}|(?:called|phoned|telephoned|rang)(?: up)? (?!for |on |off |upon |the |an? |it |this |that )[a-z'.-]+(?: [a-z'.-]+){0,2}?(?=[,;:”"]|\\.?["”]?$| (?:on|last|this|first|to|after|before|and)(?![a-z])))(?![a-z])`,
      'g',
    ),
    by: 'named',
    formula: 'it was … who called',
    ofExchange: true,
  },
  {
    sign: SOUGHT_EN,
    pattern: new RegExp(
      `(?<![a-z])${EXCHANGE_EN}(?:,? which)? (?:was|were|had been|is) (?:(?:first|reportedly|formally) )?(?:requested|initiated|proposed|sought|asked for|placed) by ${NAME_EN}(?=[,;:()]|\\.?["”]?$| (?:on|at|in|and|to)(?![a-z])|$)`,
      'g',
    ),
    by: 'named',
    formula: 'requested by',
    ofExchange: true,
  },
  {
    sign: SOUGHT_EN,
    pattern: new RegExp(
      `(?<![a-z])(?<asker>[a-z'.]+(?: [a-z'.]+){0,3}?)(?: (?:had|has))? (?:requested|initiated|proposed|sought|asked for|placed) (?:the|this|that|thursday's|today's) (?:phone |telephone |video )?${EXCHANGE_EN}(?![a-z])`,
      'g',
    ),
    by: 'named',
    formula: 'requested the call',
    ofExchange: true,
  },
  {
    sign: ASKED_EN,
    pattern:
      /(?<![a-z])at the (?<asker>[a-z.]+(?: [a-z.]+)?(?: side)?) (?:request|initiative|suggestion|invitation)(?![a-z])/g,
    by: 'adjective',
    formula: 'at the … request',
    ofExchange: false,
  },
  {
    sign: sought(/mutual|joint|both sides|two sides/),
    pattern:
      /(?<![a-z])(?:by|under|through|following) (?:a |an )?(?:prior |earlier |previous )?(?:mutual (?:arrangement|agreement|consent|request)|joint (?:arrangement|initiative))(?![a-z])|(?<![a-z])(?:as |was |were )?(?:mutually (?:arranged|agreed)|arranged (?:jointly )?by both sides|agreed by (?:both|the two) sides)(?![a-z])/g,
    by: 'mutual',
    formula: 'by mutual arrangement',
    ofExchange: false,
  },
];

/** "Canada said Norway requested the call": who says so is not the one who asked. */
const TOLD =
  /^(?:[a-z'.-]+ ){0,4}(?:said|says|that|claimed|claims|confirmed|insisted|insists|stated|told|noted|added)(?: that)? (?=[a-z])/;

/** All phrases of a folded sentence that say who asked, in text order. Of two that overlap the rule listed first wins. */
export function requestPhrases(folded: Folded, language: Language): RequestPhrase[] {
  const found: { readonly phrase: RequestPhrase; readonly rank: number }[] = [];
  const rules = language === 'zh' ? ZH : EN;
  for (let rank = 0; rank < rules.length; rank += 1) {
    const { sign, pattern, by, formula, ofExchange } = rules[rank] as Rule;
    if (!mayStand(folded, sign)) continue;
    for (const match of matchesIn(folded.text, pattern)) {
      const end = match.index + match[0].length;
      const { asker, which } = match.groups ?? {};
      const at = asker === undefined ? -1 : match[0].indexOf(asker);
      const told = at < 0 ? 0 : (TOLD.exec(asker ?? '')?.[0].length ?? 0);
      const start = match.index + (at === 0 ? told : 0);
      const phrase: RequestPhrase = {
        start,
        end,
        asker:
          at < 0 ? null : { start: match.index + at + told, end: match.index + at + (asker ?? '').length },
        teller: told === 0 ? null : { start: match.index + at, end: match.index + at + told },
        by: which === 'former' ? 'former' : which === 'latter' ? 'latter' : by,
        formula,
        ofExchange,
      };
      found.push({ phrase, rank });
    }
  }
  if (found.length === 0) return [];
  found.sort((a, b) => a.phrase.start - b.phrase.start || a.rank - b.rank);
  const kept: typeof found = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last === undefined || one.phrase.start >= last.phrase.end) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept.map((one) => one.phrase);
}
