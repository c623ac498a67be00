import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { leading } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import { englishGap } from './english-gap.ts';
import type { Judging } from './judging-words.ts';
import { openingActor, subjectOf } from './subject.ts';
import { carriedTarget, doer, type Target } from './target.ts';
import { wordsFrom } from './teller.ts';
import { topicAfter, topicOpening } from './topics.ts';

const SHOWS =
  /(?<![a-z])(show(?:s|ed|n|ing)?|demonstrat(?:es|ed|ing)|display(?:s|ed|ing)?|exercis(?:es|ed|ing)|exhibit(?:s|ed|ing)?|signal(?:s|led|ed)|betray(?:s|ed|ing)?|reveal(?:s|ed|ing)?|reflect(?:s|ed|ing)?|act(?:s|ed|ing)|behav(?:es|ed|ing)|negotiat(?:es|ed|ing)|respond(?:s|ed|ing)?|react(?:s|ed|ing)?|lack(?:s|ed|ing)?|practi[sc](?:es|ed|ing)|resort(?:s|ed|ing)? to|engag(?:es|ed|ing) in|has|had|have|came across as|come across as|comes across as|emerged as|emerges as|proved|paid|pays|pay|offered|offers|made|makes|making|abandon(?:s|ed|ing)?|relied on|relies on|gone in for|indulg(?:es|ed|ing) in|kept up|played|plays|used|uses|using|deploy(?:s|ed|ing)?|wield(?:s|ed|ing)?|speciali[sz](?:es|ed|ing) in|turn(?:s|ed) to|pursu(?:es|ed|ing)|embrac(?:es|ed|ing))(?![a-z])/g;
const LACKS =
  /(?:^|[\s])(?:lack(?:s|ed|ing)?|no|not|never|little|hardly|scarcely|without|abandon(?:s|ed|ing)?|neither|nor|failed to|fails to|refus(?:es|ed|ing) to|far from|anything but|less than|any|[a-z]+n't)(?= )/;
const UNREAL =
  /(?:^|\s)(?:may|might|could|would|should|must|will|shall|ought|if|unless|whether|hop(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|wants?|wanted|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|need(?:s|ed)?|avoid(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|resist(?:s|ed|ing)?|condemn(?:s|ed|ing)?|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|facing|faced|faces|stop|end|fear(?:s|ed)?)(?= |$)/;
const CONDITION = /^["“\s]*(?:and |but )?(?:if|unless|whether|should|were|in order)\s/;
/** Modifiers between a verb or an owner and the word. */
const MODIFIERS = /^(?: (?:[a-z-]+)(?:,| and)?){0,4} $/;
const BLOCKING_MODIFIER =
  / (?:of|to|against|with|by|for|in|on|at|from|that|which|who|is|are|was|were|towards?|over|about|when|as|than|victims?) /;
/** Verbs of doing that an adverb stands behind: "acted responsibly", "retaliated recklessly". */
const DOING =
  /^ (?:(?:has|have|had|also|again|still|then|[a-z]+ly|not|never) ){0,3}(?:[a-z-]+(?:ed|s|ing) )?(?:back )?$/;
/** Those who act for a party: "Tessaly's government has …". */
const OFFICE =
  /^(?:'s|’s)? (?:government|leadership|leaders?|regime|officials|negotiators|diplomats|president|administration|ministry|delegation|envoys?|rulers)(?= )/;
/** A bent for something: "its propensity for bullying", "a policy of coercion". */
const INCLINED =
  / (?:propensity for|penchant for|appetite for|taste for|habit of|history of|pattern of|record of|campaign of|policy of|policies of|strategy of|tactics of|acts? of|show of|display of|signs? of|hint of|mix of|culture of|approach of)(?= )/;
/** "Tessaly's handling of the dispute is reckless": the act of a party judged. */
const ACT_JUDGED =
  /^(?:'s|’s) (?:[a-z-]+ ){1,8}(?:is|was|are|were|amounts? to|amounted to|constitutes?|represents?|reflects?|reflected|shows?|showed|betrays?|betrayed|reveals?|revealed|smacks? of|smacked of|reeks? of|looks?|looked|seems?|seemed|remains?)(?: (?:a|an|the|[a-z]+ly|both|more|serious|clear|blatant|simply|at best|another|yet another|act of|sign of)){0,4} $/;
const POSSESSIVE = /^(?:'s|’s|'|’)(?: own)?(?: [a-z-]+(?:,| and)?){0,4} $/;
const PRONOUN_OWNER = /(?<![a-z])(?:its|his|her|their)(?: own)?(?: [a-z-]+(?:,| and)?){0,3} $/;
/** "accused Tessaly of bad faith". */
const ACCUSED_OF = /^ of (?:[a-z-]+ ){0,4}$/;
const ACCUSES = /(?:accus(?:es|ed|ing)|suspect(?:s|ed|ing)?|convict(?:s|ed)|guilty) (?:the )?$/;
const POINTER =
  /^["“\s]*(?:and |but |yet )?(?:this|that|such (?:a )?(?:move|behaviou?r|conduct|tactics)|the move)((?: [a-z-]+){1,6}? )(?:serious |clear |blatant |direct |dangerous )?$/;
const PRONOUN = /^["“\s]*(?:and |but |yet |while |still, |instead, )?(?:it|he|she)(?= )/;
const BY = /^(?: [a-z-]+){0,2} (?:by|from|on the part of) (?:the )?$/;
const AGENTLESS_NOUN =
  /^ (?:consumers?|markets?|investors?|environment|world|demand|voters?|companies|traders?|supply)/;
const THESE =
  /(?<![a-z])(?:these|those|such|this|that)(?: (?:repeated|blatant|serious|flagrant|clear|series of|string of|[a-z]+ed)){0,2} $/;
/** Said of somebody else: "victim of bullying". */
const SUFFERED =
  /(?:victims? of|target of|subjected to|in the face of|response to|reaction to|despite|against|amid|under|by) (?:[a-z-]+ ){0,3}$/;

/** Whom or what a judging word of an English clause is about. */
export function englishTarget(context: ReadingContext, statement: Statement, word: Judging): Target | null {
  const { frame, start, end, actors, text } = statement;
  if (CONDITION.test(text)) return null;
  const lead = frame.text.slice(start, word.start);
  const rest = frame.text.slice(word.end, end);
  const words = frame.text.slice(word.start, word.end);
  if (AGENTLESS_NOUN.test(rest)) return null;
  if (word.aspect === 'outcome' || /constructive|businesslike|substantive/.test(words)) {
    const topic = topicAfter(rest, 'en');
    if (topic !== null)
      return UNREAL.test(lead) || / to $/.test(lead)
        ? null
        : { target: topic, span: null, turned: LACKS.test(lead.slice(-14)) };
  }
  const after = actors.find((one) => one.start >= word.end && one.end <= end);
  if (after !== undefined) {
    const between = frame.text.slice(word.end, after.start);
    // "an anxious Washington", "bullying by Tessaly".
    if (
      (/^(?: and [a-z-]+)? $/.test(between) && /(?:^|[\s"“])(?:an?|the)(?: [a-z]+ly)? $/.test(lead)) ||
      BY.test(between)
    ) {
      const subject = subjectOf(context, statement, after);
      if (subject?.party != null && !UNREAL.test(lead.slice(-40)))
        return { target: subject.party, span: subject.span, turned: LACKS.test(lead.slice(-16)) };
    }
  }
  for (const one of actors.filter((actor) => actor.start >= start && actor.end <= word.start).reverse()) {
    const gap = frame.text.slice(one.end, word.start);
    if (word.valence < 0 && ACCUSED_OF.test(gap) && ACCUSES.test(frame.text.slice(start, one.start))) {
      const accused = subjectOf(context, statement, one);
      return accused?.party == null ? null : { target: accused.party, span: accused.span, turned: false };
    }
    const said = predicate(gap, words);
    if (said === null) continue;
    // "an example of Morvania flip-flopping": the party does it, whatever stands before it.
    const isGerund = gap === ' ' && /ing$/.test(words);
    if (
      !isGerund &&
      /(?<![a-z])(?:than|like|with|and|or|for|to|against|of) (?:the )?$/.test(
        frame.text.slice(start, one.start),
      ) &&
      !said.owned
    )
      return null;
    const subject = subjectOf(context, statement, one);
    return subject?.party == null ? null : { target: subject.party, span: subject.span, turned: said.turned };
  }
  const people = demonymBefore(context, statement, word.start);
  if (people !== null) return people;
  return pointed(context, statement, word, lead, words);
}

/** Whose "its" is where no subject opens the clause: the party named last before it. */
function nearest(context: ReadingContext, statement: Statement, at: number): Target | null {
  const { start, actors, frame } = statement;
  const one = actors.filter((actor) => actor.start >= start && actor.end <= at).at(-1);
  const subject = one === undefined ? null : subjectOf(context, statement, one);
  if (
    one === undefined ||
    subject?.party == null ||
    /;| (?:they|we|you) /.test(frame.text.slice(one.end, at))
  )
    return null;
  return at - one.end <= REACH ? { target: subject.party, span: subject.span, turned: false } : null;
}

/** So far back "its" points without a subject, in code units. */
const REACH = 80;

/** "Morvanian bullying": the adjective of a party right before the word, or before one more adjective. */
function demonymBefore(context: ReadingContext, { frame, start }: Statement, at: number): Target | null {
  const hit = context.hits('party', frame.span(start, at)).at(-1);
  if (hit === undefined || hit.role !== 'demonym') return null;
  const gap = frame.text.slice(frame.local(hit.end), at);
  return /^ (?:[a-z-]+ )?$/.test(gap) && !BLOCKING_MODIFIER.test(gap)
    ? { target: hit.entry.id, span: { start: hit.start, end: hit.end }, turned: false }
    : null;
}

function pointed(
  context: ReadingContext,
  statement: Statement,
  word: Judging,
  lead: string,
  words: string,
): Target | null {
  const { frame, start, actors } = statement;
  const from = wordsFrom(statement, word.start);
  const content = frame.text.slice(from, word.start).replace(/^ (?:that )?/, (gap) => ' '.repeat(gap.length));
  const opening = topicOpening(content, 'en');
  if (opening) {
    const said = predicate(content.slice(opening.end), words);
    return said === null || said.owned
      ? null
      : {
          target: opening.topic,
          span: frame.span(from + content.search(/[^ ]/), from + opening.end),
          turned: said.turned,
        };
  }
  if (word.aspect === 'breach' && THESE.test(lead)) return doer(context, statement);
  const owner = PRONOUN_OWNER.exec(lead.replace(INCLINED, ' '));
  if (owner !== null && !BLOCKING_MODIFIER.test(owner[0]) && (word.valence < 0 || !UNREAL.test(lead))) {
    // "their" of two sides is nobody's in particular.
    const own = leading(statement);
    const person = /(?<![a-z])(?:his|her)(?![a-z])/.test(owner[0])
      ? actors.filter((one) => one.kind === 'person' && one.start >= start && one.end <= word.start).at(-1)
      : undefined;
    if (person !== undefined) {
      const named = subjectOf(context, statement, person);
      return named?.party == null
        ? null
        : { target: named.party, span: named.span, turned: LACKS.test(lead.slice(-24)) };
    }
    if (own?.kind === 'collective') return null;
    return (
      carriedTarget(context, statement, LACKS.test(lead.slice(-24)), true) ??
      nearest(context, statement, word.start)
    );
  }
  // "This is a serious provocation": of whatever the subject before did.
  const pointer = POINTER.exec(lead);
  if (pointer !== null && englishGap(pointer[1] ?? '')) {
    const target = carriedTarget(context, statement, LACKS.test(lead));
    return target?.span == null ? null : target;
  }
  if (word.aspect === 'compliance') {
    const subject = openingActor(statement);
    const named = subject === undefined ? null : subjectOf(context, statement, subject);
    if (named?.party != null && /(?:,| and| but) $/.test(lead))
      return { target: named.party, span: named.span, turned: false };
  }
  const pronoun = PRONOUN.exec(lead);
  const verb = /^["“\s]*(?:and|but|yet|while) /.exec(lead);
  const head = pronoun ?? verb;
  if (head === null) return null;
  const said = predicate(lead.slice(head[0].length - (pronoun ? 0 : 1)), words);
  return said === null || said.owned ? null : carriedTarget(context, statement, said.turned);
}

/** Whether a stretch between a subject and a judging word says it of the subject; `null` where it does not. */
function predicate(gap: string, words: string): { readonly turned: boolean; readonly owned: boolean } | null {
  const body = gap
    .replace(/^,[^,;]{1,80},/, '')
    .replace(OFFICE, '')
    .replace(INCLINED, ' ');
  const turned = LACKS.test(body);
  if (ACT_JUDGED.test(body) && !UNREAL.test(body)) return { turned, owned: false };
  if (POSSESSIVE.test(body))
    return BLOCKING_MODIFIER.test(body) || UNREAL.test(body)
      ? null
      : { turned: / lack of /.test(body), owned: true };
  if (UNREAL.test(body) || SUFFERED.test(body)) return null;
  if (body.trim() === '') return { turned: false, owned: false };
  const last = body.lastIndexOf(' ', body.length - 2);
  // A coordinated adjective that is no judging word: "calm, firm and restrained".
  const plain = body.replace(/(?: [a-z-]+(?:,| and| but| yet)){1,3} $/, ' ');
  if (englishGap(body) || englishGap(plain)) return { turned, owned: false };
  if (last >= 0 && / (?:as|being) $/.test(body.slice(-7)) && englishGap(body.slice(0, last)))
    return { turned, owned: false };
  for (const show of matchesIn(body, SHOWS)) {
    const before = body
      .slice(0, show.index)
      .replace(/ (?:failed|fails|refused|refuses|continued|continues) to $/, ' ');
    const after = body
      .slice(show.index + show[0].length)
      .replace(/ (?:in|with) $/, ' ')
      .replace(/^ (?:in|with|to|on|over) /, ' ');
    if (englishGap(before) && MODIFIERS.test(after) && !BLOCKING_MODIFIER.test(after))
      return { turned, owned: false };
  }
  if ((words.endsWith('ly') || /^(?:in|with|without) /.test(words)) && DOING.test(body))
    return { turned, owned: false };
  return null;
}
