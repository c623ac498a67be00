import { matchesIn } from '../../text/matches.ts';
import { fits } from './kind.ts';
import { isOuter, type Link, linked, named } from './link.ts';
import type { ActWord, KindWord } from './words.ts';

/** A noun after the name of a measure that makes a topic of it: tariff talks. */
const TOPIC =
  /^ (?:talks|issues?|disputes?|wars?|negotiations?|revenues?|threats?|discussions?|concerns?|matters?|tensions|barriers?|debates?|questions?|guidance|applications?|applicants?|holders?|officers?|polic(?:y|ies) (?:talks|debate))(?![a-z])/;

/** What a verb does not reach across to its object. */
const PARTS =
  /[;:]|,? (?:including|such as|among them|ranging from|as well as|not least|like)(?![a-z])|(?<!no|[a-z]\.[a-z])\. |, (?:for|bringing|making|giving|resulting in|leading to|so that|or|on top of)(?: [a-z]+){0,4} $|(?<![a-z])(?:that|which|who|whose|considering|threatening|demanding|because|after|before|when|while|if|but|said|says|is|are|was|were|has|have|had|will|would|unless|so|despite|amid|over|following|response|retaliation|whether)(?![a-z])|^ by /;

/** From a measure to the verb that it suffers. */
const TO_PASSIVE =
  /^(?:[^;:]|:(?=[0-9])){0,160}(?:^|[^a-z])(?:is|are|was|were|be|been|being)(?: (?:[a-z]+ly|also|not|never|then|further|now|since|hereby|therefore|again|once again|at once|later|subsequently|thus|still|yet|all|both|each|to be)){0,2} $/;
const TO_PLAIN =
  /^(?:[^,;:.]|(?<=no)\.){0,60}?(?:, [^;:.]{1,60},)?(?:[^,;:.]|(?<=no)\.){0,40}?(?:, which)?(?: (?:will|would|shall|to|has|have|had|also|then|thus|is|are))* $/;
/** To raise licences is to speak of them; to raise their number is an act. */
function isTopic(gap: string, kind: KindWord): boolean {
  return kind.nature === 'permission' && !/(?<![a-z])(?:number|quota|cap|limit|intake)(?![a-z])/.test(gap);
}

/** "No change has been made to the controls". */
const NO_CHANGE =
  /^ (?:(?:has been|was|is|will be) (?:made|planned) )?(?:to|in) (?:the |its |our |any |existing |current ){0,2}$/;
/** To raise concerns about a measure does nothing to it. */
const RAISES_TALK =
  /^ (?:[a-z]+ ){0,2}(?:concerns?|questions?|objections?|the (?:issue|matter|question|case|topic))(?![a-z])/;
const PLAIN =
  /^(?:rise|rises|rose|risen|fall|falls|fell|fallen|drop|drops|dropped|double|doubles|doubled|increase|increases|increased|resume|resumes|resumed|end|ends|ended|expire[sd]?|lapse[sd]?|(?:revert|return|climb)(?:s|ed)? to|go(?:es)? back(?: up)? to|snap back to|appl(?:y|ies|ied)|go(?:es)? up|went up|(?:takes?|took|comes?|came|enters?|entered) (?:effect|into force|force)|(?:remain|stay)(?:s|ed)? (?:in place|in force|in effect|unchanged|suspended)|continues? to apply|ceased? to (?:apply|have effect)|ceases to (?:apply|have effect)|unchanged|unaffected)$/;
const NOUN =
  /^(?:increases?|cuts?|suspension|pause|hikes?|extension|reductions?|removal|revocation|cancellations?|freeze|introduction|rise)$/;
/** An act told as a noun, upon which a verb behind it may act: "the suspension of the duty is extended". */
const ACT_NOUN = /^(?:suspension|pause|freeze|extension|imposition|collection|introduction|increase)$/;
/** How a verb in the passive voice reaches a list, a regime or a charge that stands behind it. */
const PASSIVE_OBJECT =
  /^ (?:to|on|onto|from|off|under|in|into) (?:the |its |their |a |an |new |this |that )?(?:(?!and |or )[a-z0-9.%'-]+ ){0,4}$/;
const CHARGED = /^(?:charged|levied|assessed|imposed|granted|issued|allowed|denied|refused|required)$/;
const CHARGE = /^ (?:a |an |the |with )?(?:(?!to |on |by |in |for |from |under )[a-z0-9.%-]+ ){0,4}$/;
const AFTER_PARTICIPLE = /^ (?:by|on|in|since|under|against|last|this|earlier|from|as)(?![a-z])/;
const BE_BEFORE = /(?:^|[^a-z])(?:is|are|was|were|be|been|being)(?: [a-z]+ly)? $/;
const REACH = 120;

/** Joins the measures of a folded English sentence with what is done to them. */
export function englishLinks(
  text: string,
  kinds: readonly KindWord[],
  allActs: readonly ActWord[],
  carried: KindWord | null,
): Link[] {
  const acts = allActs
    .filter((act) => !isShort(text, act))
    .filter((act) => !kinds.some((kind) => act.start < kind.end && kind.start < act.end))
    .map((act) => (isWidening(text, act) ? { ...act, act: 'expand' as const } : act))
    .map((act) => noLonger(text, act))
    .map((act) => (isWaiver(text, act) ? { ...act, act: 'exempt' as const } : act));
  acts.push(...partedActs(text));
  acts.sort((a, b) => a.start - b.start);
  const links: Link[] = [];
  const used = new Set<ActWord>();
  for (const kind of kinds) {
    if (TOPIC.test(text.slice(kind.end, kind.end + 24))) continue;
    const link = linkOf(text, kind, kinds, acts, used);
    links.push(link.act === null && isVerb(text, kind) ? linked(kind, [{ ...kind, act: 'impose' }]) : link);
  }
  for (const act of acts) {
    const last = links.findLast((link) => link.act !== null && link.start < act.start)?.kind ?? carried;
    if (used.has(act) || last === null || last.isFlow) continue;
    const link = carriedLink(text, act, last, kinds, acts);
    if (link === null) continue;
    links.push(link);
    used.add(act);
  }
  return links;
}

/** "Stopped short of sanctions" stops none. */
function isShort(text: string, { end }: ActWord): boolean {
  return text.startsWith(' short of', end);
}

/** "Waive visas for drivers", "scrap visas for each other's citizens": nobody needs them any more. */
function isWaiver(text: string, { act, start, end }: ActWord): boolean {
  if (act !== 'remove') return false;
  const behind = text.slice(end, end + 60);
  return /^waiv/.test(text.slice(start, end))
    ? /^ (?:[a-z-]+ ){0,4}(?:visas?|licen[cs]es?|permits?)(?![a-z])/.test(behind)
    : /^(?:scrap|abolish|drop|lift|end)/.test(text.slice(start, end)) &&
        /^ (?:all |short-stay |tourist |entry |mutual ){0,2}visas for(?![a-z])/.test(behind);
}

/** "No longer need a licence" lets somebody off. */
function noLonger(text: string, act: ActWord): ActWord {
  if (act.act !== 'require') return act;
  const before = /(?:no longer|not any longer|cease[sd]? to|stop(?:s|ped)?) (?:to )?$/.exec(
    text.slice(Math.max(0, act.start - 24), act.start),
  );
  return before === null ? act : { act: 'exempt', start: act.start - before[0].length, end: act.end };
}

/** Verbs whose particle stands behind the object: "take it off", "leave the duty unchanged", "put the fee on hold". */
const PARTED: readonly (readonly [pattern: RegExp, act: ActWord['act']])[] = [
  [/(?<![a-z])zero(?:es|ed|ing)?(?: out)?(?= (?:the|its|all|their|any) )/g, 'remove'],
  [
    /(?<![a-z])(?:not|never|n't) (?:yet )?(?:changed?|altered?|amended?|touched?|revised?|changing|altering|touching)(?= (?:the|its|our|any|their|those) )/g,
    'stay',
  ],
  [
    /(?<![a-z])(?:put|puts|putting)(?= (?:[a-z0-9.%-]+ ){1,4}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|%|per ?cent|tax(?:es)?) (?:on|against)(?![a-z]))/g,
    'impose',
  ],
  [/(?<![a-z])(?:take|takes|took|taking) (?:it|them|that|those) off(?![a-z])/g, 'remove'],
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

const LISTED =
  /^ (?:[a-z0-9-]+ ){0,4}(?:officials|banks?|compan(?:y|ies)|firms?|entit(?:y|ies)|individuals?|persons?|people|vessels?|tankers?|lawmakers|members|networks?)(?![a-z])/;

/** "A sanctions six officials", "two banks were sanctioned": the name of the measure is its verb. */
function isVerb(text: string, kind: KindWord): boolean {
  if (kind.entry.id !== 'measure-kind:sanction') return false;
  const word = text.slice(kind.start, kind.end);
  const before = text.slice(Math.max(0, kind.start - 24), kind.start);
  const isDone = /(?:^|[^a-z])(?:has|have|had|was|were|been|be|will|also)(?: [a-z]+ly)? $/.test(before);
  if (word === 'sanctioned' && isDone) return true;
  if (!LISTED.test(text.slice(kind.end, kind.end + 60))) return false;
  // "The sanctioned banks" and "lifted sanctions on banks" name what is there.
  return (
    /[a-z] $/.test(before) &&
    !/(?:^|[^a-z])(?:the|new|of|on|impos(?:e|es|ed|ing)|lift(?:s|ed|ing)?|by|and|its|their|under|more|further|with|to|for|against|all|any|some|[0-9]+) $/.test(
      before,
    )
  );
}

/** What is extended to somebody is widened; what is extended to a day lasts longer. */
function isWidening(text: string, { act, end }: ActWord): boolean {
  return (
    act === 'extend' &&
    /^ to (?!(?:the (?:end|middle|close)|next|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z]))[a-z]/.test(
      text.slice(end, end + 24),
    )
  );
}

function linkOf(
  text: string,
  kind: KindWord,
  kinds: readonly KindWord[],
  acts: readonly ActWord[],
  used: Set<ActWord>,
): Link {
  const fitting = acts.filter((act) => fits(kind, act.act));
  const before = fitting.findLast((act) => act.end <= kind.start && governs(text, act, kind));
  const [first, second] = fitting.filter((act) => act.start >= kind.end && suffers(text, kind, act, kinds));
  // Of "exclusions granted in May expire" the participle only says which.
  const after = first !== undefined && second !== undefined && isReduced(text, kind, first) ? second : first;
  const use = (chain: readonly ActWord[]): readonly ActWord[] => {
    for (const act of chain) used.add(act);
    return chain;
  };
  if (before !== undefined && before.act !== 'announce') {
    const chain = chainUp(text, before, fitting);
    const outer = chain.at(-1) as ActWord;
    if (after !== undefined && isOuter(after.act) && ACT_NOUN.test(text.slice(outer.start, outer.end)))
      return linked(kind, use([...(isOuter(outer.act) ? chain : []), after]), { isPassive: true });
    return linked(kind, use(chain));
  }
  if (after !== undefined) return linked(kind, use(chainUp(text, after, fitting)), { isPassive: true });
  if (before !== undefined) return linked(kind, use([before]));
  return named(kind);
}

/** Whether the verb has the measure as its object. A passive verb has none, "subject to" apart. */
function governs(text: string, act: ActWord, kind: KindWord): boolean {
  const gap = text.slice(act.end, kind.start);
  if (gap.length > REACH || (act.act !== 'stay' && PARTS.test(gap))) return false;
  if (act.act === 'stay')
    return /^(?:not|never|n't) /.test(text.slice(act.start, act.end))
      ? gap.length < 60 && !PARTS.test(gap)
      : NO_CHANGE.test(gap);
  if (act.act === 'raise' && (RAISES_TALK.test(gap) || isTopic(gap, kind))) return false;
  const word = text.slice(act.start, act.end);
  const isPassive =
    !word.endsWith('ing') && BE_BEFORE.test(text.slice(Math.max(0, act.start - 24), act.start));
  if (!isPassive) return act.act !== 'expire' && !/^appl(?:y|ies)$/.test(word);
  if (word.endsWith('subject to')) return true;
  if (gap === ' ') return text.startsWith('under ', kind.start);
  if (kind.isList || act.act === 'add' || act.act === 'exempt') return PASSIVE_OBJECT.test(gap);
  return CHARGED.test(word) && CHARGE.test(gap);
}

function isReduced(text: string, kind: KindWord, act: ActWord): boolean {
  return act.start === kind.end + 1 && /(?:ed|rawn|ozen)$/.test(text.slice(act.start, act.end));
}

/** A clause that says which measure is meant: "licences that were suspended in May are reinstated". */
const RELATIVE = / (?:that|which|who)(?: [a-z0-9-]+){2,10}(?= (?:is|are|will|has|have|shall)(?![a-z]))/;

/** Whether the measure in front suffers the verb: "tariffs were cut", "tariffs fell", "tariff cuts", "tariffs imposed by". */
function suffers(text: string, kind: KindWord, act: ActWord, kinds: readonly KindWord[]): boolean {
  const gap = text.slice(kind.end, act.start).replace(RELATIVE, '');
  const word = text.slice(act.start, act.end);
  if (gap === ' ') {
    return (
      NOUN.test(word) ||
      PLAIN.test(word) ||
      (/(?:ed|rawn|ozen)$/.test(word) && AFTER_PARTICIPLE.test(text.slice(act.end, act.end + 12)))
    );
  }
  // Of the duty on imports of tiles the imports are no other measure.
  if (kinds.some((other) => !other.isFlow && other.start >= kind.end && other.end <= act.start)) return false;
  if (PLAIN.test(word)) return TO_PLAIN.test(gap);
  return (
    TO_PASSIVE.test(gap) &&
    !/(?<![a-z])(?:that|who|because|after(?! (?:[0-9]|january|february|march|april|may|june|july|august|september|october|november|december))|while|if|but|said)(?![a-z])/.test(
      gap,
    )
  );
}

/** The verb with those over it: extend the suspension of. */
function chainUp(text: string, verb: ActWord, verbs: readonly ActWord[]): ActWord[] {
  const chain = [verb];
  const over = verbs.findLast((other) => other.end <= verb.start);
  if (over === undefined || !isOuter(over.act)) return chain;
  const gap = text.slice(over.end, verb.start);
  if (/^ (?:the |its |their |a |this |imposing )?(?:[0-9a-z]+-day |current |existing )?$/.test(gap))
    chain.push(over);
  return chain;
}

const CARRYING: ReadonlySet<ActWord['act']> = new Set([
  'raise',
  'cut',
  'suspend',
  'extend',
  'remove',
  'resume',
]);

function isCarrying(act: ActWord['act']): boolean {
  return CARRYING.has(act);
}

/** "Added two yards to its list and removed a bank": names that go on or off the list named before. */
function isOtherName(
  text: string,
  { act, start, end }: ActWord,
  kind: KindWord,
  kinds: readonly KindWord[],
): boolean {
  return (
    kind.isList &&
    kind.end <= start &&
    (act === 'remove' || act === 'delist' || act === 'add') &&
    /(?:^|[^a-z])(?:and|but|while)(?:,? [^;.]{0,40},)?(?: (?:also|then|has|have|had|it))* $/.test(
      text.slice(kind.end, start),
    ) &&
    /^ (?:[a-z0-9'-]+ ){0,5}(?:officials?|banks?|compan(?:y|ies)|firms?|entit(?:y|ies)|individuals?|persons?|people|vessels?|tankers?|shipyards?|lawmakers|members|networks?|traders?|exporters?|institutes?|others)(?![a-z])/.test(
      text.slice(end, end + 70),
    ) &&
    !kinds.some((other) => other.start >= end && other.start < end + 70)
  );
}

/** "Did away with it in March": the pronoun is all of the object. */
const IT =
  /^ (?:it|this|that)(?: (?:altogether|entirely|completely|outright|again|further|back|early|for good|once more))?(?:[,.;]|$| (?:and|but|from|to|by|on|in|for|until|last|next|after|at|when|as|[0-9]|january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z]))/;

const REMAINDER =
  /(?:remaining|other|rest,) [0-9.]+ ?(?:%|per ?cent)(?: (?:age )?points?)?(?: (?:is|are|will be|shall be))? $/;

/** Retaining a share, or going on with a suspension, of the measure named before. */
function carriedLink(
  text: string,
  act: ActWord,
  kind: KindWord,
  kinds: readonly KindWord[],
  acts: readonly ActWord[],
): Link | null {
  const rest = text.slice(act.end, act.end + 60);
  const front = text.slice(Math.max(0, act.start - 12), act.start);
  const isWhole = /(?:^|[^a-z])(?:that|this|the|their|its) $/.test(front);
  const over =
    /^ (?:has been|have been|had been|was|were|is|will be|shall be) (?:since |also |then |now )?([a-z]+)/.exec(
      rest,
    );
  const verb =
    over === null
      ? undefined
      : acts.find((one) => one.start === act.end + over[0].length - (over[1] as string).length);
  if (
    isWhole &&
    /^(?:suspension|pause)$/.test(text.slice(act.start, act.end)) &&
    verb !== undefined &&
    isOuter(verb.act)
  )
    return linked(kind, [act, verb], { isCarried: true });
  const isWith = isCarrying(act.act);
  if (
    isWith &&
    (/^ (?:them|these|those)(?![a-z])/.test(rest) ||
      IT.test(rest) ||
      / (?:it|them|that|those) off$/.test(text.slice(act.start, act.end)))
  )
    return linked(kind, [act], { isCarried: true });
  if (isOtherName(text, act, kind, kinds)) return linked(kind, [act], { isCarried: true });
  if (kinds.some((other) => other.start >= act.end && other.start < act.end + 60)) return null;
  if (act.act === 'retain' && REMAINDER.test(text.slice(Math.max(0, act.start - 60), act.start)))
    return linked(kind, [act], { isCarried: true });
  if (act.act === 'retain' && /^ (?:the |a |an )?(?:remaining |other )?[0-9.]+ ?(?:%|per ?cent)/.test(rest))
    return linked(kind, [act], { isCarried: true });
  const word = text.slice(act.start, act.end);
  if (
    /^(?:suspension|pause)$/.test(word) &&
    /^ (?:will |would |shall )(?:continue|remain|run|be extended)(?![a-z])/.test(rest)
  )
    return linked(kind, [act, { ...act, act: 'extend' }], { isCarried: true });
  return null;
}
