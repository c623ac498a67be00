import { matchesIn } from '../../text/matches.ts';
import { GOODS_EN } from './goods-nouns.ts';
import type { ActWord, KindWord } from './words.ts';

/** The verbs of a folded English sentence in their sense there: waiving a visa exempts, leaving unchanged retains. */
export function englishActs(
  text: string,
  kinds: readonly KindWord[],
  words: readonly ActWord[],
): readonly ActWord[] {
  const acts = words
    .filter((act) => !isShort(text, act) && !isEndOfTime(text, act) && !isListNoun(text, act))
    .filter((act) => !kinds.some((kind) => act.start < kind.end && kind.start < act.end))
    .map((act) => (isWidening(text, act) ? { ...act, act: 'expand' as const } : act))
    .map((act) => noLonger(text, act))
    .map((act) => inItsSense(text, act))
    .map((act) => (isWaiver(text, act) ? { ...act, act: 'exempt' as const } : act));
  acts.push(...partedActs(text));
  return acts.sort((a, b) => a.start - b.start);
}

/** Verbs that a word behind them turns: dropped from a list, a levy placed on goods, a tariff lifted to 17 percent. */
function inItsSense(text: string, one: ActWord): ActWord {
  const { act, start, end } = one;
  const word = text.slice(start, end);
  const rest = text.slice(end, end + 90);
  if (act === 'cut' && /^drop/.test(word) && (OFF_A_LIST.test(rest) || isDropping(text, one)))
    return { ...one, act: 'remove' };
  if (
    act === 'add' &&
    /^(?:plac|put)/.test(word) &&
    /^ on (?![^,;.]{0,40}(?:list|register)(?![a-z]))/.test(rest)
  )
    return { ...one, act: 'impose' };
  if (act === 'remove' && /^lift/.test(word) && LIFTED_TO.test(rest)) return { ...one, act: 'raise' };
  return one;
}

/** "Drop the fees", "fees that A dropped", "was dropped": with an object and no figure it ends, without one it falls. */
function isDropping(text: string, { start, end }: ActWord): boolean {
  const rest = text.slice(end, end + 90);
  if (
    /^[^,;.]{0,80}?(?:(?<![a-z])(?:to|by|from) (?:about |only |just |around )?(?:[0-9]|zero)|sharply|slightly)/.test(
      rest,
    )
  )
    return false;
  const front = text.slice(Math.max(0, start - 40), start);
  return (
    /^(?: off)? (?:the|its|their|all|any|these|those|this|that|a|an|his|her|most|some|plans?|[a-z]+'s) /.test(
      rest,
    ) ||
    /(?<![a-z])(?:is|are|was|were|been|be|being)(?: [a-z]+ly| also| now| then)? $/.test(front) ||
    /(?<![a-z])(?:that|which) (?:the )?[a-z]+(?: [a-z]+)? $/.test(front) ||
    /^ by (?!about |only |[0-9])/.test(rest)
  );
}

const OFF_A_LIST =
  /^ [^,;:.]{2,60} from (?:its|the|their|a|that|this) (?:[a-z-]+ ){0,3}(?:list|blacklist|register)(?![a-z])/;
const LIFTED_TO =
  /^ (?:the |its |their |a |this |that |our )?(?:[a-z'-]+ ){0,3}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|fees?|charges?|tax(?:es)?|surcharge|quota|cap|limit)(?: (?:on|for) [a-z' -]{2,40}?)?(?: from [0-9][^,;]{0,22}?)? to [0-9]/;

/** "Stopped short of sanctions" stops none. */
function isShort(text: string, { end }: ActWord): boolean {
  return text.startsWith(' short of', end);
}

/** "Tabled a list of demands": no verb. */
function isListNoun(text: string, { act, start, end }: ActWord): boolean {
  return (
    act === 'add' &&
    /^lists?$/.test(text.slice(start, end)) &&
    /^ (?:of|is|was|and|that|which)(?![a-z])|^[,.;]/.test(text.slice(end))
  );
}

/** "To the very end", "at year end": no verb. */
function isEndOfTime(text: string, { act, start, end }: ActWord): boolean {
  return (
    act === 'remove' &&
    text.slice(start, end) === 'end' &&
    /(?<![a-z])(?:the|very|an|its|their|bitter|far|low|high|month|year|week|season|summer|dead)[ -]$/.test(
      text.slice(Math.max(0, start - 9), start),
    )
  );
}

/** "Waive visas for drivers", "scrap visas for each other's citizens": nobody needs them any more. */
function isWaiver(text: string, { act, start, end }: ActWord): boolean {
  if (act !== 'remove') return false;
  const behind = text.slice(end, end + 60);
  return /^waiv/.test(text.slice(start, end))
    ? /^(?:, [^,;.]{2,40},)? (?:[a-z-]+ ){0,4}(?:visas?|licen[cs]es?|permits?)(?![a-z])/.test(behind)
    : /^(?:scrap|abolish|drop|lift|end)/.test(text.slice(start, end)) &&
        /^ (?:all |short-stay |tourist |entry |mutual ){0,2}visas for(?![a-z])/.test(behind);
}

/** "It is no longer necessary to continue to levy the duty": it comes to an end. */
export const STOPS_IMPOSING =
  /(?<![a-z])(?:(?:no longer|not) (?:be )?(?:necessary|needed|required|justified|warranted) to (?:continue to )?|(?:will|would|shall) no longer (?:be )?)$/;

const NOT_RENEWED =
  /(?<![a-z])(?:(?:did|does|do|will|would|has|have|had)(?: not|n't)(?: be| been)?|(?:declined|refused|chose not) to) $/;

/** "No longer issues", "is refusing to grant": none are given out. */
const NO_MORE =
  /(?<![a-z])(?:(?:will|would) no longer|no longer|refus(?:e|es|ed|ing) to|declin(?:es|ed|ing) to) $/;

/** "No longer need a licence" lets somebody off. */
function noLonger(text: string, act: ActWord): ActWord {
  if (act.act === 'impose' && STOPS_IMPOSING.test(text.slice(Math.max(0, act.start - 70), act.start)))
    return { ...act, act: 'remove' };
  if (act.act === 'issue' || act.act === 'grant') {
    const over = NO_MORE.exec(text.slice(Math.max(0, act.start - 30), act.start));
    return over === null ? act : { ...act, act: 'suspend', start: act.start - over[0].length };
  }
  // "Did not renew the fee": it runs out.
  if (act.act === 'extend') {
    const not = NOT_RENEWED.exec(text.slice(Math.max(0, act.start - 30), act.start));
    return not === null ? act : { ...act, act: 'remove', start: act.start - not[0].length };
  }
  if (act.act !== 'require') return act;
  const before = /(?:no longer|not any longer|cease[sd]? to|stop(?:s|ped)?) (?:to )?$/.exec(
    text.slice(Math.max(0, act.start - 24), act.start),
  );
  return before === null ? act : { act: 'exempt', start: act.start - before[0].length, end: act.end };
}

/** Verbs whose particle stands behind the object: "take it off", "leave the duty unchanged", "put the fee on hold". */
const PARTED: readonly (readonly [pattern: RegExp, act: ActWord['act']])[] = [
  [
    /(?<![a-z])(?:set|sets|setting|fix|fixes|fixed|fixing)(?= (?:the |its |their |a |any )(?:[a-z-]+ ){0,4}(?:tariffs?|tariff rate|dut(?:y|ies)|lev(?:y|ies))(?: [a-z0-9]+){0,6} at [0-9])/g,
    'impose',
  ],
  [
    /(?<![a-z])(?:hit|hits|hitting|slap|slaps|slapped|slapping|slammed|struck|saddle[sd]?|punish(?:es|ed|ing)|penali[sz](?:es|ed|ing)|clobber(?:s|ed|ing)|burden(?:s|ed|ing)) (?=(?:[a-z.'-]+ ){1,6}with (?:an?|new|the|further|additional|fresh|its|higher|steep|[0-9])(?![a-z])[^,;:]{0,40}(?:tariff|dut(?:y|ies)|lev(?:y|ies)|surcharge|sanction|fee|ban)(?:s|ies)?(?![a-z]))/g,
    'impose',
  ],
  [
    /(?<![a-z])(?:answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|retaliat(?:e|es|ed|ing)|hit back|struck back|repl(?:y|ies|ied))(?: (?:on|last|this|in|by) [a-z]+)? with (?=(?:an?|new|its own|their own|fresh|similar|further|[0-9.]+ ?(?:%|per ?cent)) [^,;:.]{0,50}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|charges?|fees?|bans?|embargo|sanctions|surcharges?|curbs|controls|restrictions|probe|investigation|inquiry|freeze|cap|quota|requirement)(?![a-z]))/g,
    'impose',
  ],
  [
    /(?<![a-z])(?:strike|strikes|struck|striking|cross|crossed)(?= (?:(?!off )[a-z0-9%'-]+ ){1,8}(?:off|from) (?:its|the|their|a|our|my) (?:[a-z]+ ){0,3}(?:list|blacklist|register|roster)(?![a-z]))/g,
    'remove',
  ],
  [
    /(?<=(?<![a-z])(?:will|must|would|shall|to|now|also|already|have|has|had|be) )(?:pay|paid|paying|face|attract|incur|owe|be charged|charged|be asked to pay)(?= (?:an? |the |new |up to |about |special |additional |extra |higher |port |import )(?:[a-z0-9.%$-]+ ){0,5}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tolls?|dues|charges?|fees?|surcharges?|tax)(?![a-z]))/g,
    'impose',
  ],
  [
    /(?<![a-z])(?:bring|brings|brought|bringing|take|takes|took|taking|push|pushes|pushed|pushing)(?= (?:the |its |their |a |that |this |those )(?:[a-z0-9.%-]+ ){0,4}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|fees?|tolls?|surcharges?)(?: (?:on|for) (?:[a-z'-]+ ){1,4}?[a-z'-]+)?(?: from [0-9.]+ ?(?:%|per ?cent))? down(?: to| from|,|\.|$))/g,
    'cut',
  ],
  [
    /(?<![a-z])(?:bring|brings|brought|bringing|take|takes|took|taking|push|pushes|pushed|pushing)(?= (?:the |its |their |a |that |this |those )(?:[a-z0-9.%-]+ ){0,4}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|fees?|tolls?|surcharges?)(?: (?:on|for) (?:[a-z'-]+ ){1,4}?[a-z'-]+)? (?:up|back) to)/g,
    'raise',
  ],
  [
    /(?<=(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|fees?|charges?|tolls?|surcharges?|bans?|restrictions?|controls?|requirement|rule)(?: [a-z0-9.%$ -]{2,40})? )(?:will|shall|does|do|would) not apply to/g,
    'exempt',
  ],
  [
    /(?<![a-z])(?:match(?:es|ed|ing)?|counter(?:s|ed|ing)?|met|meet(?:s|ing)?|follow(?:s|ed|ing)?|return(?:s|ed|ing)?)(?: [a-z']+){0,4}? with (?=(?:an?|new|its own|their own|fresh|similar|further|[0-9.]+ ?(?:%|per ?cent)) [^,;:.]{0,50}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|charges?|fees?|bans?|embargo|sanctions|surcharges?|curbs|controls|restrictions)(?![a-z]))/g,
    'impose',
  ],
  [
    /(?<![a-z])(?:bring|brings|brought|bringing|plac(?:e|es|ed|ing)|put|puts|putting)(?= (?:(?!to |on |from |under )[a-z0-9%'-]+ ){1,8}under (?:an? |new |its |strict |full |the )?(?:(?:export|dual-use|trade|technology) ){0,2}(?:controls?|licensing|licen[cs]e|restrictions?|regime)(?![a-z]))/g,
    'impose',
  ],
  [
    /(?<![a-z])(?:nam(?:e|es|ed|ing)|enter(?:s|ed|ing)?|includ(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|writ(?:e|es|ing)|wrote|inscribed)(?= (?:(?!to |on |in |onto |into )[a-z0-9%,'-]+ ){1,8}(?:to|on|onto|in|into) (?:its|the|their|an?) (?:[a-z-]+ ){0,3}(?:list|blacklist|register)(?![a-z]))/g,
    'add',
  ],
  [
    /(?<![a-z])(?:clos(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|wrap(?:s|ped|ping)? up|drop(?:s|ped|ping)?|shelv(?:e|es|ed|ing))(?= (?:the |its |an? |this |that |their |two |three )(?:[a-z'-]+ ){0,5}(?:investigations?|probes?|inquir(?:y|ies)|reviews?)(?![a-z]))/g,
    'remove',
  ],
  [/(?<![a-z])zero(?:es|ed|ing)?(?: out)?(?= (?:the|its|all|their|any) )/g, 'remove'],
  [
    /(?<![a-z])(?:not|never|n't) (?:yet )?(?:changed?|altered?|amended?|touched?|revised?|changing|altering|touching)(?= (?:the|its|our|any|their|those) )/g,
    'stay',
  ],
  [
    /(?<![a-z])(?:put|puts|putting|plac(?:e|es|ed|ing)|set|sets|setting|laid|clamp(?:s|ed|ing)?)(?= (?!off |back |up |down |through |in |into |forward |out )(?:[a-z0-9.%-]+ ){1,4}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|%|per ?cent|tax(?:es)?|surcharges?|fees?|charges?|bans?|embargo(?:es)?|quotas?|caps?|ceilings?|limits?|curbs|controls|restrictions) (?:of [$€£]?[0-9](?:[^,;:.]|[.,](?=[0-9])){0,40}? )?(?:on|against|for)(?![a-z]))/g,
    'impose',
  ],
  [/(?<![a-z])(?:stays|stay|stands)(?=[.;]|,? and(?![a-z])|$)/g, 'stay'],
  [
    /(?<=(?:affected|unaffected|unchanged|untouched|in place|in force)[a-z ]{0,12}, )nor (?:is|are|will|does|do)(?= (?:the|its|their|our|any) )/g,
    'stay',
  ],
  [
    new RegExp(
      `(?<![a-z])(?:let(?:s|ting)? (?:back )?in|re-?admit(?:s|ted|ting)?|admit(?:s|ted|ting)?)(?= (?:[a-z'-]+ ){0,3}(?:${GOODS_EN})(?![a-z]))`,
      'g',
    ),
    'grant',
  ],
  [
    /(?<![a-z])(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?)(?= (?:its|their|the) (?:[a-z]+ )?markets? to )/g,
    'ban',
  ],
  [
    /(?<![a-z])(?:re-?)?open(?:s|ed|ing)?(?: up)?(?= (?:its|their|the) (?:[a-z]+ )?markets? (?:a crack |a little |again )?to )/g,
    'grant',
  ],
  [
    /(?<![a-z])(?:take|takes|took|taking) (?:it|them|that|those|all of them|[a-z0-9-]+ of them) off(?![a-z])/g,
    'remove',
  ],
  [
    /(?<![a-z])(?:take|takes|took|taken|taking)(?= (?:(?!off )[a-z0-9%'-]+ ){1,8}off (?:its|the|their|a|our|my) (?:[a-z]+ ){0,3}(?:list|blacklist|register)(?![a-z]))/g,
    'remove',
  ],
  [
    /(?<![a-z])(?:take|takes|took|taking)(?= (?:the |its |all |[0-9.%]+ |those |these )(?:[a-z%0-9-]+ ){1,4}off(?![a-z]))/g,
    'remove',
  ],
  [
    /(?<![a-z])(?:leave|leaves|left|leaving|hold|holds|held)(?= (?:[a-z0-9.%'-]+ ){1,8}(?:unchanged|untouched|intact|in place|in force|where it (?:is|was)|as it (?:is|was)|at [0-9])(?![a-z]))/g,
    'retain',
  ],
  [
    /(?<![a-z])(?:put|puts|putting|place|places|placed)(?= (?:[a-z0-9.%'-]+ ){1,8}on (?:hold|ice)(?![a-z]))/g,
    'suspend',
  ],
];

function partedActs(text: string): ActWord[] {
  return PARTED.flatMap(([pattern, act]) =>
    matchesIn(text, pattern).map(({ 0: words, index }) => ({
      act,
      start: index,
      end: index + words.length,
    })),
  );
}

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** Up to when something is extended, and not to whom or what. */
const UNTIL = new RegExp(
  `^ to (?:(?:the )?(?:end|middle|close|start|beginning|autumn|fall|spring|summer|winter)|next|early|late|mid|another|a (?:further|second|third|total)|cover |(?:[0-9]{1,2}(?:st|nd|rd|th)? )?(?:${MONTH})|[0-9]{4}|[0-9]+ (?:days|weeks|months|years))(?![a-z])`,
);
/** The object of the verb, with a clause that says which one. */
const OBJECT =
  /^ (?:the |its |their |our |his |this |that |these |existing |current )*(?:(?!to |until |till |by |for |and |from |through |into )[a-z%.0-9-]+ ){0,5}(?:(?:on|of|for) (?:(?!to |until )[a-z%.0-9-]+ ){1,4})?(?:(?:that|which) (?:(?!to |until )[a-z%.0-9-]+ ){2,8})?$/;

/** What is extended to somebody is widened; what is extended to a day lasts longer. */
function isWidening(text: string, { act, start, end }: ActWord): boolean {
  // What is prolonged or renewed lasts longer, whatever it is on.
  if (act !== 'extend' || !text.startsWith('exten', start)) return false;
  const rest = text.slice(end, end + 150);
  const clause = rest.slice(0, (/[,;:.]/.exec(rest)?.index ?? rest.length) + 1);
  const at = clause.indexOf(' to ');
  if (
    at < 0 ||
    UNTIL.test(clause.slice(at)) ||
    /(?<![a-z])(?:suspension|truce|pause|deadline|term|period|validity|life)(?![a-z])/.test(
      clause.slice(0, at),
    )
  )
    return false;
  return at === 0 || OBJECT.test(`${clause.slice(0, at)} `);
}
