import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';
import { type Folded, mayStand, type Sought, sought } from '../../sought/may-stand.ts';

/** Words that say who opened an exchange, sought it in vain before, or did not ask for it. Offsets are local to the folded text. */
export interface InitiatorWords {
  readonly role: 'lead' | 'sought' | 'denied';
  readonly start: number;
  readonly end: number;
  /** Where the one who did so is named. */
  readonly actor: { readonly start: number; readonly end: number };
}

const EXCHANGE_ZH = '(?:通话|通电话|会晤|会谈|会见|会面|对话|电话)';
const EXCHANGE_EN = '(?:call|conversation|meeting|talks|exchange|summit)';

interface Rule {
  readonly role: InitiatorWords['role'];
  readonly sign: Sought;
  readonly pattern: RegExp;
}

const ZH: readonly Rule[] = [
  {
    role: 'lead',
    sign: sought(/主导|主动|牵头/),
    pattern: new RegExp(
      `由(?<actor>[一-龥]{1,8}?)(?:方面)?(?:主导|主动|牵头)(?:而)?(?:开启|发起|启动|促成|安排|提出)(?:的)?(?:了)?(?:此次|这次|本次)?(?:${EXCHANGE_ZH})?`,
      'g',
    ),
  },
  {
    role: 'sought',
    sign: sought(/未果|遭拒|被拒|未获|未能如愿|落空|一直|以来|[周月日天]来|反复|持续/),
    pattern:
      /(?<asker>[一-龥]{1,8}?)(?:方面)?(?:[一二两三四五六七八九十数几多]{1,3}(?:周|个月|月|日|天|个星期)(?:以)?来|长期以来|此前)?(?:一直|持续|反复|始终|不断)(?:在)?(?:请求|寻求|要求|谋求|争取)(?:同|与|和)?[^,;。]{0,8}?(?:通话|通电话|会晤|会谈|会面)|(?<actor>[一-龥]{1,8}?)(?:方面)?(?:此前|先前|曾)?(?:多次|数次|屡次|一再|几度|数度)“?(?:预约|约见|约谈|请求|寻求|提出|要求|试图|邀约)[^,;。]{0,12}?(?:未果|遭拒|被拒|未获回应|未能如愿|落空)/g,
  },
  {
    role: 'denied',
    sign: sought(/未|没有|否认/),
    pattern: new RegExp(
      `(?<actor>[一-龥]{1,8}?)(?:方面)?(?:表示|称|说)?,?(?:并未|并没有|没有|从未|未曾|未|否认曾?)(?:主动)?(?:请求|要求|提出|发起|寻求)(?:进行|举行|过)?(?:了)?(?:此次|这次|本次|上周的?|该次|这通)?(?:的)?${EXCHANGE_ZH}`,
      'g',
    ),
  },
];

const EN: readonly Rule[] = [
  {
    role: 'denied',
    sign: sought(/not|never|denied|denies/),
    pattern: new RegExp(
      `(?<![a-z])(?<actor>(?:the )?[a-z.]{1,24}(?: [a-z.]{1,24})?)(?: (?:says?|said|insists?|insisted)(?: that)? it)? (?:(?:did not|didn't|had not|has not|never) (?:request(?:ed)?|initiate[d]?|propose[d]?|ask(?:ed)? for|seek|sought)|den(?:ied|ies) (?:requesting|having requested|asking for|having asked for|initiating|seeking)) (?:the|this|that|[a-z]{1,24}['’]s|last [a-z]{1,24}['’]s) (?:phone |telephone )?${EXCHANGE_EN}(?![a-z])`,
      'g',
    ),
  },
  {
    role: 'lead',
    sign: sought(/initiative|lead/),
    pattern: new RegExp(
      `(?<![a-z])${EXCHANGE_EN} (?:was |were )?(?:opened|begun|started|arranged|held) (?:on|at|under) (?<actor>(?:the )?[a-z.]{1,24}?)(?:'s)? (?:own )?(?:initiative|lead)(?![a-z])`,
      'g',
    ),
  },
  {
    role: 'sought',
    sign: sought(/sought|seeking|pressed for|pushed for|asked for/),
    pattern: new RegExp(
      `(?<![a-z])(?<actor>(?:the )?[a-z.]{1,24}(?: [a-z.]{1,24})?) (?:had|has) (?:long |repeatedly |been )?(?:sought|seeking|pressed for|pushed for|asked for) (?:the|such a|a|this) (?:phone |direct )?${EXCHANGE_EN}(?: with [a-z .]{2,30}?)? for (?:days|weeks|months|[a-z]{1,24} (?:days|weeks|months))(?![a-z])`,
      'g',
    ),
  },
];

/** Every place of a folded sentence that says who opened an exchange or sought it in vain. */
export function initiatorWords(folded: Folded, language: Language): readonly InitiatorWords[] {
  const found: InitiatorWords[] = [];
  for (const { role, sign, pattern } of language === 'zh' ? ZH : EN) {
    if (!mayStand(folded, sign)) continue;
    for (const match of matchesIn(folded.text, pattern)) {
      const actor = match.groups?.actor ?? match.groups?.asker ?? '';
      const start = match.index + match[0].indexOf(actor);
      found.push({
        role,
        start: match.index,
        end: match.index + match[0].length,
        actor: { start, end: start + actor.length },
      });
    }
  }
  return found;
}
