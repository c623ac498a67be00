import { englishActs } from './english-acts.ts';
import { carriedLink } from './english-carried.ts';
import { AMONG, DONE_BY, THE_DAY } from './english-complement.ts';
import { listsNames, weighedOrVerb } from './english-named-acts.ts';
import { isObjectOf, isParticiple } from './english-relative.ts';
import { reliefBehind } from './english-relief.ts';
import { ofItsOwn } from './english-second-object.ts';
import { isSpokenOf } from './english-spoken-of.ts';
import { isDoing, isOfAnother, isReduced, PLAIN, suffers } from './english-suffers.ts';
import { ofSuspension } from './english-suspended.ts';
import { isOfSort } from './english-verb-classes.ts';
import { fits } from './kind.ts';
import { isOuter, type Link, linked, named } from './link.ts';
import type { ActWord, ClassOf, KindWord } from './words.ts';

/** A noun after the name of a measure that makes a topic of it: tariff talks. */
const TOPIC =
  /^ (?:talks|issues?|disputes?|wars?|negotiations?|revenues?|threats?|discussions?|concerns?|matters?|tensions|barriers?|debates?|questions?|guidance|applications?|applicants?|holders?|officers?|offices?|sections?|cent(?:re|er)s?|desks?|counters?|queues?|interviews?|polic(?:y|ies) (?:talks|debate))(?![a-z])/;

/** What a verb does not reach across to its object. */
const PARTS =
  /[;:]|,? (?:including|such as|among them|ranging from|as well as|not least|like)(?![a-z])|(?<!no|[a-z]\.[a-z])\. |, (?:for|bringing|making|giving|resulting in|leading to|so that|or|on top of)(?: [a-z]+){0,4} $|(?<![a-z])(?:that|which|who|whose|since|considering|threatening|demanding|because|after|before|when|while|if|but|said|says|is|are|was|were|has|have|had|will|would|unless|so|despite|amid|without|with (?:no|little|few|scant|neither|both|only)|talks|over(?! [0-9])|following|response|retaliation|whether)(?![a-z])|^ by /;

const COUNTS = /(?<![a-z])(?:number|quota|cap|limit|intake)(?![a-z])/;
/** To raise licences is to speak of them; to raise their number is an act. */
function isTopic(gap: string, kind: KindWord): boolean {
  return kind.nature === 'permission' && !COUNTS.test(gap + kind.entry.id);
}

/** "No change has been made to the controls". */
const NO_CHANGE =
  /^ (?:(?:has been|was|is|will be) (?:made|planned) )?(?:to|in) (?:the |its |our |any |existing |current ){0,2}$/;
/** To raise concerns about a measure does nothing to it. */
const RAISES_TALK =
  /^ (?:[a-z']+ ){0,3}(?:concerns?|worries|alarm|doubts?|fears?|complaints?|questions?|objections?|the (?:issue|matter|question|case|topic))(?![a-z])/;
/** An act told as a noun, upon which a verb behind it may act: "the suspension of the duty is extended". */
const ACT_NOUN = /^(?:suspension|pause|freeze|extension|imposition|collection|introduction|increase)$/;
/** How a verb in the passive voice reaches a list, a regime or a charge that stands behind it. */
const PASSIVE_OBJECT =
  /^ (?:to|on|onto|from|off|under|in|into) (?:the |its |their |a |an |new |this |that )?(?:(?!and |or )[a-z0-9.%'-]+ ){0,4}$/;
const CHARGED = /^(?:charged|levied|assessed|imposed|granted|issued|allowed|denied|refused|required)$/;
const CHARGE = /^ (?:a |an |the |with )?(?:(?!to |on |by |in |for |from |under )[a-z0-9.%-]+ ){0,4}$/;
const BE_BEFORE = /(?:^|[^a-z])(?:is|are|was|were|be|been|being)(?: [a-z]+ly)? $/;
const REACH = 120;

/** Joins the measures of a folded English sentence with what is done to them. */
export function englishLinks(
  text: string,
  kinds: readonly KindWord[],
  allActs: readonly ActWord[],
  carried: KindWord | null,
): Link[] {
  const acts = englishActs(text, kinds, allActs);
  const links: Link[] = [];
  const used = new Set<ActWord>();
  for (const kind of kinds) {
    if (TOPIC.test(text.slice(kind.end, kind.end + 24))) continue;
    if (kind.verb !== undefined) {
      const isPassive = BE_BEFORE.test(text.slice(Math.max(0, kind.verb.start - 24), kind.verb.start));
      links.push(linked(kind, [kind.verb], { isPassive }));
      continue;
    }
    const link = ofSuspension(text, linkOf(text, kind, kinds, acts, used), allActs);
    const isListing = kind.entry.id === 'measure-kind:blacklisted';
    if (isListing) {
      if (listsNames(text, kind)) links.push(linked(kind, [{ ...kind, act: 'add' }]));
      continue;
    }
    if (
      kind.entry.id === 'measure-kind:flow' &&
      link.act === 'suspend' &&
      HALTS.test(text.slice(link.head.start, link.head.end))
    ) {
      links.push({ ...link, act: 'ban' });
      continue;
    }
    // "The blacklisting of two yards" is an act by itself.
    if (link.act === null && kind.isList && LISTING.test(text.slice(kind.start, kind.end))) {
      links.push(linked(kind, [{ ...kind, act: 'add' }], { isPassive: true }));
      continue;
    }
    links.push(link.act === null ? (weighedOrVerb(text, kind) ?? link) : link);
    const relief = link.act !== null && PUTS_BACK.has(link.act) ? reliefBehind(text, kind) : null;
    if (relief !== null) links.push(linked(kind, [relief], { isPassive: true }));
  }
  for (const [at, link] of links.entries()) links[at] = ofItsOwn(text, link, links.slice(0, at));
  for (const act of acts) {
    const last = links.findLast((link) => link.act !== null && link.start < act.start)?.kind ?? carried;
    if (used.has(act) || act.of !== undefined || last === null || last.isFlow) continue;
    const link = carriedLink(text, act, last, kinds, acts);
    if (link === null) continue;
    links.push(link);
    used.add(act);
  }
  return links;
}

const LISTING = /^(?:blacklisting|listing|designation)s? of$/;
/** Who gets a permit or loses it does neither. */
const RECEIVES = /^(?:get|gets|got|getting|receiv|secur|win|won|lose|lost|losing|forfeit)/;
const PAYS = /^(?:pay|paid|paying|face|attract|incur|owe|be charged|be asked)/;
/** To stop exports is to forbid them. */
const HALTS = /^(?:halt|stop|ceas|cut off|cut|end|choke)/;

const PUTS_BACK: ReadonlySet<string> = new Set(['impose', 'raise', 'resume', 'announce']);
function linkOf(
  text: string,
  kind: KindWord,
  kinds: readonly KindWord[],
  acts: readonly ActWord[],
  used: Set<ActWord>,
): Link {
  // "Goods that are cleared by then are exempt": nothing else is told of them.
  const exempt =
    GOODS_WORD.test(text.slice(kind.start, kind.end)) &&
    acts.find(
      (act) =>
        act.start >= kind.end &&
        (act.act === 'exempt' || (act.act === 'stay' && /affected$/.test(text.slice(act.start, act.end)))),
    );
  if (exempt) return linked(kind, [{ ...exempt, act: 'exempt' }], { isPassive: true });
  const goesOn = kind.nature === 'truce' ? RUNS_ON.exec(text.slice(kind.end, kind.end + 140)) : null;
  if (goesOn !== null) {
    const verb = (goesOn[1] ?? goesOn[2]) as string;
    const end = kind.end + goesOn[0].length;
    return linked(kind, [{ act: 'extend', start: end - verb.length, end }], { isPassive: true });
  }
  const fitting = acts.filter(
    (act) =>
      (act.of === undefined
        ? !isShip(text, kind) && (fits(kind, act.act) || asksForVisa(text, kind, act))
        : isOfSort(kind, act.of.sort)) && !isOfAnother(text, kind, act, kinds),
  );
  const [first, second] = fitting.filter((act) => act.start >= kind.end && suffers(text, kind, act, kinds));
  // "They need no certificate, and licences have been given to nine": the subject of a clause of its own.
  const opens =
    first !== undefined &&
    kinds.some(
      (one) =>
        one.end <= kind.start &&
        /^[^;:.]{0,60},(?: and| but| while) (?:[a-z]+ ){0,3}$/.test(text.slice(one.end, kind.start)),
    );
  const before = opens
    ? undefined
    : fitting.findLast((act) => act.end <= kind.start && governs(text, act, kind));
  // Of "exclusions granted in May expire" the participle only says which.
  const after =
    first !== undefined &&
    second !== undefined &&
    (isReduced(text, kind, first) ||
      (isParticiple(text, kind, first) &&
        (/^ [^,;:.]{2,40}, (?:is|are|was|were|will be|has been|have been) $/.test(
          text.slice(first.end, second.start),
        ) ||
          // "The duties, introduced in May, expired".
          (PLAIN.test(text.slice(second.start, second.end)) &&
            /^ [^,;:.]{2,40}, (?:will |would )?$/.test(text.slice(first.end, second.start))))))
      ? second
      : first;
  const use = (chain: readonly ActWord[]): readonly ActWord[] => {
    for (const act of chain) used.add(act);
    return chain;
  };
  if (before !== undefined && before.act !== 'announce') {
    const chain = chainUp(text, before, fitting);
    const outer = chain.at(-1) as ActWord;
    // "The suspension of 24 points remains in force": it goes on suspending.
    if (after?.act === 'stay' && outer.act === 'suspend' && ACT_NOUN.test(text.slice(outer.start, outer.end)))
      return linked(kind, use([...chain, { ...after, act: 'retain' }]), { isPassive: true });
    const isSameClause =
      after !== undefined && !/ (?:and|but) [a-z]+(?:ed|s) /.test(text.slice(kind.end, after.start));
    if (
      after !== undefined &&
      isSameClause &&
      isOuter(after.act) &&
      ACT_NOUN.test(text.slice(outer.start, outer.end))
    )
      return linked(kind, use([...(isOuter(outer.act) ? chain : []), after]), { isPassive: true });
    // Who pays a fee suffers it.
    return linked(kind, use(chain), {
      isPassive:
        PAYS.test(text.slice(outer.start, outer.end)) || RECEIVES.test(text.slice(outer.start, outer.end)),
    });
  }
  const own = fitting.find((act) => act.start >= kind.end && isObjectOf(text, kind, act, kinds));
  if (own !== undefined) return linked(kind, use([own]), { isRelative: true });
  if (after !== undefined) {
    const chain = use(chainUp(text, after, fitting));
    return linked(kind, chain, { isPassive: true, isRelative: isParticiple(text, kind, after) });
  }
  if (before !== undefined) return linked(kind, use([before]));
  return named(kind);
}

const GOODS_WORD =
  /^(?:goods|shipments|consignments|products|cargo(?:es)?|vehicles|items|articles|imports|deliveries|containers|vessels|ships|boats)$/;

/** "The truce, which was due to end on Friday, will now run until June": it lasts longer than was planned. */
const RUNS_ON =
  /^(?:,? which (?:was|is|had been) (?:due|set|meant|scheduled|expected) to (?:lapse|expire|end|run out|run|last)[^,;:]{2,50},(?= (?:will|would|is to|shall) )(?! (?:will|would|is to|shall) now))? (?:will|would|is to|shall) (?:now )?(run|last|hold|continue|stay in (?:place|force)|remain in (?:place|force))(?= (?:until|till|to|through|for|into)(?![a-z]))|^(?: (?:between|with|on|over|in) [^,;:]{2,50}?)?(?:,? (?:which|that|originally|initially|first)[^;:]{4,70},)? (?:(?:will|would|is to|shall) )?(?:now|instead|thus|therefore) (?:to )?(run|runs|last|lasts|hold|holds|continue|continues|stay in (?:place|force)|remain in (?:place|force))(?= (?:until|till|to|through|for|into)(?![a-z]))/;

/** Whether the verb has the measure as its object. A passive verb has none, "subject to" apart. */
function governs(text: string, act: ActWord, kind: KindWord): boolean {
  // "Suspend that levy": which levy, and no clause.
  const whole = text
    .slice(act.end, kind.start)
    .replace(/^( from| to| on| under| off)? (?:that|this|which) $/, '$1 the ');
  // Some of those put on a list may be named behind their number.
  const named = (kind.isList ? whole.replace(AMONG, '') : whole).replace(THE_DAY, '');
  const gap = named.replace(DONE_BY, ' of');
  if (act.of !== undefined) return reaches(text, act.of, gap, kind);
  // "Once imposed, tariffs stay."
  if (gap === ', ') return false;
  if (gap.length > REACH || (act.act !== 'stay' && PARTS.test(gap))) return false;
  if (act.act === 'stay')
    return /^(?:not|never|n't|nor) /.test(text.slice(act.start, act.end))
      ? gap.length < 60 && !PARTS.test(gap)
      : NO_CHANGE.test(gap);
  if (act.act === 'raise' && (RAISES_TALK.test(gap) || isTopic(gap, kind) || isSpokenOf(text, act, kind)))
    return false;
  const word = text.slice(act.start, act.end);
  const isPassive = !isDoing(word) && BE_BEFORE.test(text.slice(Math.max(0, act.start - 24), act.start));
  if (!isPassive) return act.act !== 'expire' && !/^appl(?:y|ies)$/.test(word);
  if (word.endsWith('subject to')) return true;
  if (gap === ' ') return text.startsWith('under ', kind.start);
  // "Struck off A's list".
  if (kind.isList && / (?:off|from|to|onto|on)$/.test(word) && /^ (?:[a-z'-]+ ){0,4}$/.test(gap)) return true;
  if (kind.isList || act.act === 'add' || act.act === 'exempt') return PASSIVE_OBJECT.test(gap);
  return CHARGED.test(word) && CHARGE.test(gap);
}

/** Of ships that were seized only their release is told, and what else befalls ships is no measure. */
function isShip(text: string, { entry, start, end }: KindWord): boolean {
  return entry.id === 'measure-kind:vessel-seizure' && !/seizure/.test(text.slice(start, end));
}

/** "Crews shall require a visa": a rule; that somebody needs one is no news. */
function asksForVisa(text: string, kind: KindWord, { act, start, end }: ActWord): boolean {
  return (
    act === 'require' &&
    kind.entry.id === 'measure-kind:visa' &&
    /^(?:requir|must (?:now )?(?:hold|have|obtain)|(?:is|are) obliged)/.test(text.slice(start, end))
  );
}

/** A verb of a class has its noun right behind it, or behind whoever gets it. */
function reaches(text: string, { gap, behind }: ClassOf, words: string, kind: KindWord): boolean {
  return (
    words.length <= REACH && gap.test(words) && (behind === undefined || behind.test(text.slice(kind.end)))
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
