import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { demonymBefore, demonymBehind, peopleAsSubject } from './english-demonyms.ts';
import { englishGap } from './english-gap.ts';
import { namedAs, OPENING_PHRASE, partyOf } from './english-naming.ts';
import { accused, bareVerdict, credited, topicBehind } from './english-phrases.ts';
import { BLOCKING_MODIFIER, INCLINED, LACKS, predicate, UNREAL } from './english-predicate.ts';
import type { Judging } from './judging-words.ts';
import { openingActor, personBefore, subjectOf } from './subject.ts';
import { carriedTarget, doer as doerOf, type Target } from './target.ts';
import { wordsFrom } from './teller.ts';
import { topicAfter, topicOpening } from './topics.ts';

const CONDITION =
  /^["“\s]*(?:and |but )?(?:if|unless|whether|should|were|in order|(?:when )?asked (?:if|whether|about|how))\s/;
const PRONOUN_OWNER = /(?<![a-z])(?:its|his|her|their)(?: own)?(?: [a-z-]+(?:,| and)?){0,3} $/;
/** "accused Tessaly of bad faith". */
const ACCUSED_OF = /^ of (?:[a-z-]+ ){0,4}$/;
const ACCUSES = /(?:accus(?:es|ed|ing)|suspect(?:s|ed|ing)?|convict(?:s|ed)|guilty) (?:the )?$/;
/** Said of no case at all: "Nobody called the meeting a failure". */
const NOBODY = /^["“\s]*(?:but |and |yet )?(?:nobody|no one|few|not everyone) /;
const POINTER =
  /^["“\s]*(?:and |but |yet )?(?:this|that|such (?:a )?(?:move|behaviou?r|conduct|tactics)|the move)((?: [a-z-]+){1,6}? )(?:serious |clear |blatant |direct |dangerous )?$/;
const PRONOUN = /^["“\s]*(?:and |but |yet |while |still, |instead, )?(?:it|he|she)(?= )/;
const BY = /^(?: [a-z-]+){0,6} (?:by|from|on the part of) (?:the )?$/;
const AGENTLESS_NOUN =
  /^ (?:consumers?|markets?|investors?|environment|world|demand|voters?|companies|traders?|supply)/;
const THESE =
  /(?<![a-z])(?:these|those|such|this|that)(?: (?:repeated|blatant|serious|flagrant|clear|series of|string of|[a-z]+ed)){0,2} $/;
/** Whom or what a judging word of an English clause is about. */
export function englishTarget(context: ReadingContext, statement: Statement, word: Judging): Target | null {
  const { frame, start, end, actors, text } = statement;
  if (CONDITION.test(text) || NOBODY.test(text)) return null;
  const lead = frame.text.slice(start, word.start);
  const rest = frame.text.slice(word.end, end);
  const words = frame.text.slice(word.start, word.end);
  if (AGENTLESS_NOUN.test(rest)) return null;
  if (word.aspect === 'outcome' || /constructive|businesslike|substantive/.test(words)) {
    const topic = topicAfter(rest, 'en');
    if (topic !== null)
      return UNREAL.test(lead) || INTENDED.test(lead)
        ? null
        : { target: topic, span: null, turned: LACKS.test(lead.slice(-14)) };
  }
  const own = credited(context, statement, words) ?? accused(context, statement, word);
  if (own !== null) return own;
  const named =
    bareVerdict(statement, word) ??
    namedAs(context, statement, word) ??
    opened(context, statement, word) ??
    told(context, statement, word) ??
    passive(context, statement, word);
  if (named !== null) return named;
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
  const doer = demonymBehind(context, statement, word);
  if (doer !== null) return doer;
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
    if (!isGerund && isElsewhere(statement, one) && !said.owned) return null;
    const subject = subjectOf(context, statement, one);
    return subject?.party == null ? null : { target: subject.party, span: subject.span, turned: said.turned };
  }
  if (word.isCourse && !UNREAL.test(lead) && !INTENDED.test(lead)) {
    const behind = topicBehind(rest);
    if (behind !== null)
      return {
        target: behind,
        span: null,
        turned: /(?:^|\s)(?:none|nothing|nor|neither) /.test(lead) || LACKS.test(` ${lead.slice(-30)}`),
      };
  }
  const people = demonymBefore(context, statement, word.start) ?? peopleAsSubject(context, statement, word);
  if (people !== null) return people;
  return pointed(context, statement, word, lead, words);
}

/** Whether a name before a word is no subject: "the talks in Ankara", "relations with Ankara", "A and B". */
function isElsewhere({ frame, start, actors }: Statement, one: Actor): boolean {
  const lead = frame.text.slice(start, one.start);
  if (/(?<![a-z])(?:and|or) (?:the )?$/.test(lead))
    return actors.some((other) => other.end <= one.start && one.start - other.end <= AND);
  if (/(?<![a-z])(?:than|like|with|for|to|against|of) (?:the )?$/.test(lead)) return true;
  return (
    /(?<![a-z])(?:in|at|over|on|between|from) (?:the )?$/.test(lead) &&
    !/(?:friends?|partners?|allies|governments?|leaders?|leadership|officials?|authorities|regime|generals|rulers|colleagues|counterparts?|negotiators|diplomats|those|people|everyone|men|women) (?:in|from) (?:the )?$/.test(
      lead,
    ) &&
    /[a-z]/.test(lead.replace(/(?:in|at|over|on|between|from) (?:the )?$/, ''))
  );
}

/** So far apart stand two names that "and" joins, in code units. */
const AND = 9;

/** "relations between A and B have never been warmer", "the Russian claims are baseless": a noun phrase as the subject. */
function opened(context: ReadingContext, statement: Statement, word: Judging): Target | null {
  const { frame } = statement;
  const from = openingOf(statement, word.start);
  const content = frame.text.slice(from, word.start);
  const words = frame.text.slice(word.start, word.end);
  const topic = topicOpening(content, 'en');
  const isOfThoseWhoTalk =
    topic !== null &&
    !word.isCourse &&
    /(?:negotiators|teams|delegations|delegates)$/.test(content.slice(0, topic.end));
  if (topic !== null && !isOfThoseWhoTalk && !/^(?:'s|’s)/.test(content.slice(topic.end))) {
    const rest = content.slice(topic.end);
    const said =
      (ADJUNCT.test(rest) && word.isCourse) || PASSIVE_NAMING.test(rest)
        ? { turned: false, owned: false }
        : predicate(rest, words);
    if (said !== null && !said.owned)
      return { target: topic.topic, span: frame.span(from, from + topic.end), turned: said.turned };
  }
  const both = word.isCourse ? BOTH.exec(content) : null;
  if (both !== null) {
    const rest = content.slice(both[0].length);
    const said = ADJUNCT.test(rest) ? { turned: false } : predicate(rest, words);
    if (said !== null)
      return {
        target: word.isOfTies ? 'relationship' : 'talks',
        span: frame.span(from, from + both[0].length),
        turned: said.turned,
        isLoose: true,
      };
  }
  const phrase = OPENING_PHRASE.exec(content);
  const owner = phrase === null ? null : partyOf(context, statement, from, phrase[0]);
  if (phrase === null || owner === null) return null;
  const said = predicate(content.slice(phrase[0].length), words);
  return said === null || said.owned ? null : { ...owner, turned: said.turned };
}

/** Within "… insist that the deal is balanced", "what is certain is that …": the clause behind the last "that". */
function told(context: ReadingContext, statement: Statement, word: Judging): Target | null {
  const { frame, start } = statement;
  const at = frame.text.slice(start, word.start).lastIndexOf(' that ');
  if (at < 0 || UNREAL.test(frame.text.slice(start, start + at + 1))) return null;
  const from = start + at + ' that '.length;
  return opened(context, { ...statement, start: from, text: frame.text.slice(from, statement.end) }, word);
}

/** "The accord was hailed as historic": the verb of naming is no verb of saying whose words follow. */
function passive(context: ReadingContext, statement: Statement, word: Judging): Target | null {
  const { frame, start, voice } = statement;
  if (
    !PASSIVE_NAMING.test(
      frame.text
        .slice(Math.max(start, word.start - 110), word.start)
        .replace(/^.*?(?= (?:is|was|are|were|has been|have been|had been|being) )/, ''),
    )
  )
    return null;
  const found = opened(
    context,
    { ...statement, voice: voice === null ? null : { ...voice, cue: null } },
    word,
  );
  return found === null ? null : { ...found, isNamed: true };
}

/** Where the clause of the word begins: behind a verb of saying, "that" and an adverbial in commas. */
function openingOf(statement: Statement, at: number): number {
  const { frame } = statement;
  const from = wordsFrom(statement, at);
  const content = frame.text.slice(from, at);
  const lead =
    /^["“\s]*(?:(?:(?:late |early )?(?:on )?[a-z]+day|today|yesterday) (?=the |its |his |her |their |that |this |[a-z]+ talks ))?(?:(?:look|well|frankly|again|honestly|so|now|yes|no|yeah|listen), )?(?:(?:that|but|and|while) )?(?:(?:after|in|on|at|with|despite|since|for|during|as|overall|so far|meanwhile|today|now|still|by)(?: [^,;“”"]{1,60})?, |in [a-z]+(?: [a-z]+)? (?=the |this |that ))?/.exec(
      content,
    );
  return from + (lead?.[0].length ?? 0);
}

/** Both sides as the subject: how it went between them is said of the talks. */
const BOTH =
  /^(?:(?:the )?(?:two |both |negotiating )?(?:teams|delegations|envoys|negotiators|delegates|sides)|(?:the )?(?:two|both) (?:sides|countries|governments|delegations|teams|parties|capitals|leaders|ministers|men|nations|presidents|neighbours|neighbors)|both sides|the parties|the sides|they|negotiators|talks)(?![a-z])/;
/** How something ended: "emerged after nine hours with little to show", "broke up without agreement". */
const ADJUNCT =
  /^ (?:have |had |has )?(?:emerged|ended|left|parted|broke up|came away|walked away|returned|adjourned|closed|concluded|finished|wrapped up|met)(?: [^,;“”"]{1,60}?)?(?: with)? $/;
/** "was hailed as", "has been described by both sides as a". */
const PASSIVE_NAMING =
  /^ (?:(?:is|was|are|were|has been|have been|had been|being) )(?:[a-z]+ly )?(?:(?:[a-z]+ed|seen) as [^,;]{1,90}? and (?:[a-z]+ly )?)?(?:hailed|described|praised|seen|regarded|viewed|derided|dismissed|denounced|condemned|criticised|criticized|portrayed|presented|touted|billed|billed by [a-z ]{1,30}|called|branded|labelled|labeled|deemed|judged|considered|rated|slammed|mocked|lauded|welcomed)(?: by [^,;]{1,50}?)?(?: as)? ?(?:an? |the )?(?:"|“)?(?:[a-z]+ly )?$/;
/** Talks that are to be held or kept up. */
const INTENDED =
  /(?<![a-z])(?:to(?! have)(?: [a-z-]+){0,4}|look(?:s|ed|ing) forward to(?: [a-z-]+){0,3}|keep(?:s|ing)?(?: [a-z-]+){0,4}|continu(?:e|es|ed|ing)(?: [a-z-]+){0,3}|for(?: an?)?(?: more)?|towards?(?: an?)?(?: more)?|expect(?:s|ed|ing)?(?: [a-z-]+){0,2}|ready for(?: an?)?) $/;

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
  if (word.aspect === 'breach' && THESE.test(lead)) return doerOf(context, statement);
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
  if (said === null || said.owned) return null;
  const carried = carriedTarget(context, statement, said.turned);
  if (carried !== null || pronoun === null || !/ ?(?:he|she)$/.test(pronoun[0])) return carried;
  const person = personBefore(context, statement);
  return person?.party == null ? null : { target: person.party, span: person.span, turned: said.turned };
}
