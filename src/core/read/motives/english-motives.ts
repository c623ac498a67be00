import type { ReadingContext } from '../context.ts';
import { englishGap } from '../evaluations/english-gap.ts';
import { isPartyAdjective } from '../evaluations/party-adjective.ts';
import { carriedSubject, holderOf, type Subject, subjectOf } from '../evaluations/subject.ts';
import type { Statement } from '../statements/statement.ts';
import { ownerOfAct, subjectOfClause } from './act-owner-english.ts';
import { pronounSubject } from './english-pronoun.ts';
import type { Imputed } from './motive.ts';
import { type AimCue, partedCues, purposeCues } from './parted-english.ts';
import { ownPeopleOf, peopleOf } from './people-subject.ts';
import { walkedSubject } from './walked-subject.ts';

/** A comma right before the word parts an adjunct from the clause. */
const ASIDE = /,(?: [a-z]+ly| all| while| perhaps| no doubt){0,2} $/;
/** "… opened the talks and now seeks to": a second verb of one subject. */
const COORDINATED =
  /^ (?:has |have |had )?[a-z]+(?:ed|s) [^,;]{1,50} and (?:(?:now|also|then|again|is|was|are|were|has been|had been) ){0,2}$|^ (?:has|have|had) [a-z]+ [^,;]{1,60} and (?:(?:now|also|is|was|are|were) ){0,2}$/;
const DENIED =
  /(?:not|n't|never|hardly|neither|nor|rather than|instead of|without|no longer|deny|denies|denied|if|unless|whether|anyone|those|whoever)(?: [a-z]+ly)?(?: be| been| being)? ?$/;
const SUPPOSED = /(?:^|[\s"“])(?:if|unless|whether|should|must|ought to)(?![a-z])[^,;]*$/;
const PRONOUN = /(?:^|[\s"“,])(it|he|she|they)((?:'s| [a-z'-]+){0,5}) ?$/;
/** "She was leaning towards it and was eager to": a second predicate of a pronoun. */
const PRONOUN_BESIDE =
  /(?:^|[\s"“,])(it|he|she|they) (?:is|was|are|were|has|had|[a-z]+ed|[a-z]+s) [^,;]{1,50} and (?:(?:is|was|are|were|now|also|still|both|[a-z]+ly) ){0,3}$/;
const FIRST = /(?:^|[\s"“,])(?:i|we|i'm|we're)(?: (?!(?:they|he|she|it|you|that|the) )[a-z'-]+){0,4} ?$/;

/** The words of aiming of a clause, by the lexicon and by their construction, in text order. */
function cuesIn(context: ReadingContext, statement: Statement): AimCue[] {
  const { frame, start, end } = statement;
  const listed = context
    .hits('cue', frame.span(start, end))
    .filter(({ entry, language }) => entry.class === 'motive' && language === 'en')
    .map((hit) => ({
      start: frame.local(hit.start),
      end: frame.local(hit.end),
      position: String(hit.entry.attributes?.position),
    }));
  const parted = partedCues(statement);
  const firm = [...listed.filter((one) => !parted.some((other) => meet(one, other))), ...parted];
  const purposes = purposeCues(statement).filter((one) => !firm.some((other) => meet(one, other)));
  return [...firm, ...purposes].sort((a, b) => a.start - b.start);
}

function meet(one: AimCue, other: AimCue): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Aims that one English clause imputes. */
export function* englishMotives(context: ReadingContext, statement: Statement): Iterable<Imputed> {
  const { start, end, text } = statement;
  for (const { position, ...cue } of cuesIn(context, statement)) {
    const lead = text.slice(0, cue.start - start);
    if (position === 'purpose' && !isAimedAt(text.slice(cue.start - start))) continue;
    if (DENIED.test(lead) || SUPPOSED.test(lead) || FIRST.test(lead)) continue;
    const isOpening = /^["“\s]*(?:and |but |while |so )?(?:apparently |clearly )?$/.test(lead);
    const goal = position === 'goal' ? COPULA.exec(text.slice(cue.end - start)) : null;
    const using = position === 'using' ? USED_TO.exec(text.slice(cue.end - start)) : null;
    if ((position === 'goal' && goal === null) || (position === 'using' && using === null)) continue;
    const subject =
      position === 'goal' || position === 'owned'
        ? ownerOfWord(context, statement, cue)
        : isOpening
          ? subjectAfter(context, statement, cue.end)
          : position === 'act'
            ? ownerOfAct(context, statement, cue.start)
            : position === 'verb' || position === 'inherent' || position === 'wish' || position === 'using'
              ? subjectOfVerb(context, statement, cue.start, position === 'inherent')
              : subjectOfClause(context, statement, cue.start);
    if (subject === null) continue;
    const comma = isOpening ? text.indexOf(', ', cue.end - start) : -1;
    const dropped = isOpening || ASIDE.test(lead);
    const stop =
      comma > 0
        ? start + comma
        : ASIDE.test(lead)
          ? (resumes(text, cue.end - start) ?? text.length) + start
          : end;
    yield {
      statement,
      subject,
      dropped,
      isWish: position === 'wish' || position === 'inferred',
      cue,
      aim: {
        start: position === 'inherent' ? cue.start : cue.end + ((goal ?? using)?.[0].length ?? 0),
        end: stop,
      },
    };
    if (position !== 'wish') return;
  }
}

/** "With a view to winning": an act; "with a view to 4 million tonnes" tells an amount. */
function isAimedAt(words: string): boolean {
  return !/^with (?:a view to|the (?:aim|goal|intention|intent) of) (?!(?:the |its |their |a )?(?:[a-z]+ly )?[a-z]+(?:ing|tion|ment)(?![a-z]))/.test(
    words,
  );
}

/** "is using the file to buy time": what is used, before the aim. */
const USED_TO =
  /^ (?:its|the|their|his|her|this|these|that|such|[a-z-]+) [^,;]{0,50}?(?: to | as (?:a |an )?(?:lever|leverage|cover|weapon|pretext|bargaining chip|cudgel|excuse)s? (?:to |for |against ))(?=[a-z])/;

/** What follows a goal before the goal is told: ", analysts say, is to". */
const COPULA =
  /^(?: (?:here|now|throughout|all along|in [a-z ]{3,30}))?(?:, [^,;]{3,70},)? (?:is|was|remains|remained|may be|appears to be|seems to be|has been|has always been)(?: simply| merely| not)? (?:to|that) /;

/** Whose goal or attempt it is: its owner before it ("Tessaly's real goal"), or behind "of". */
function ownerOfWord(
  context: ReadingContext,
  statement: Statement,
  cue: { readonly start: number; readonly end: number },
): Subject | null {
  const { frame, start, end, actors } = statement;
  for (const one of actors.filter((actor) => actor.start >= start && actor.end <= cue.start).reverse())
    if (
      /^(?:'s|’s|'|’) (?:[a-z-]+ ){0,3}$/.test(frame.text.slice(one.end, cue.start)) ||
      (/(?:'s|’s)$/.test(frame.text.slice(one.start, one.end)) &&
        /^ (?:[a-z-]+ ){0,3}$/.test(frame.text.slice(one.end, cue.start)))
    )
      return subjectOf(context, statement, one);
  const demonym = context
    .hits('party', frame.span(start, cue.start))
    .filter((one) => isPartyAdjective(frame, one))
    .at(-1);
  if (
    demonym !== undefined &&
    /^ (?:[a-z-]+ ){0,2}$/.test(frame.text.slice(frame.local(demonym.end), cue.start))
  )
    return {
      party: demonym.entry.id,
      id: demonym.entry.id,
      span: { start: demonym.start, end: demonym.end },
    };
  const after = actors.find((actor) => actor.start >= cue.end && actor.end <= end);
  if (after !== undefined && /^ of (?:the )?$/.test(frame.text.slice(cue.end, after.start)))
    return subjectOf(context, statement, after);
  return /(?<![a-z])(?:its|their|his|her)(?: [a-z-]+){0,2} $/.test(frame.text.slice(start, cue.start))
    ? carriedSubject(context, statement, true)
    : null;
}

/** Where the main clause goes on behind an adjunct in commas: ", it is …". */
function resumes(text: string, from: number): number | null {
  const match =
    /, (?:it|he|she|they|we|which|who|is|was|are|were|has|have|had|can|cannot|can't|could|will|would|may|might|must|did|does|do|[a-z]+(?:ed|ew|ook|ent|ade|old|aid|ave)) /.exec(
      text.slice(from),
    );
  return match === null ? null : from + match.index;
}

/** "wants to buy time". */
const WANTS = /^(?: [a-z]+ly| also| still)? (?:wants?|wanted|needs|needed) to $/;

/** "Seeking to win time, Tessaly offered …": whoever opens the main clause. */
function subjectAfter(context: ReadingContext, statement: Statement, from: number): Subject | null {
  const { frame, actors, end } = statement;
  const comma = frame.text.indexOf(', ', from);
  if (comma < 0 || comma > end) return null;
  const one = actors.find((actor) => actor.start > comma && actor.end <= end);
  if (one === undefined || !/^, (?:the )?$/.test(frame.text.slice(comma, one.start))) return null;
  return subjectOf(context, statement, one);
}

function subjectOfVerb(
  context: ReadingContext,
  statement: Statement,
  at: number,
  isInherent = false,
): Subject | null {
  const { frame, start, actors } = statement;
  const lead = frame.text.slice(start, at);
  if (ASIDE.test(lead)) return subjectOfClause(context, statement, at);
  for (const one of actors.filter((actor) => actor.start >= start && actor.end <= at).reverse()) {
    const gap = frame.text.slice(one.end, at);
    if (OVER.test(frame.text.slice(start, one.start))) continue;
    if (
      gap.trim() === '' ||
      (gap === ' of ' && ACCUSES.test(frame.text.slice(start, one.start))) ||
      (isInherent && WANTS.test(gap)) ||
      englishGap(gap.replace(/^, (?:who|which) /, ' ')) ||
      COORDINATED.test(gap)
    )
      return holderOf(context, statement, one);
  }
  const walked = walkedSubject(context, statement, at);
  if (walked !== null) return walked;
  const people = peopleOf(context, statement, at) ?? ownPeopleOf(context, statement, at);
  if (people !== null) return people;
  const beside = PRONOUN_BESIDE.exec(lead);
  if (beside !== null) return pronounSubject(context, statement, beside[1] ?? '', start + beside.index);
  const pronoun = PRONOUN.exec(lead);
  if (pronoun !== null && englishGap(` ${(pronoun[2] ?? '').trim()} `))
    return pronounSubject(context, statement, pronoun[1] ?? '', start + pronoun.index);
  return /^(?:and|but|while|which)?(?: (?:is|are|was|were|also|now|still|apparently))* ?$/.test(
    lead.trimStart(),
  )
    ? carriedSubject(context, statement)
    : null;
}

/** "accused Tessaly of trying to". */
const ACCUSES = /(?:accus(?:es|ed|ing)|suspect(?:s|ed|ing)?|guilty|convict(?:s|ed)) (?:the )?$/;
/** Before a name that only tells where or about what: "both sides in the row over Tessaly are trying to". */
const OVER =
  /(?<!(?:government|leaders?|leadership|president|authorities|officials?|side|those|republic|kingdom|rulers|friends) )(?<![a-z])(?:over|of|in|on|with|against|between|about|near|at|towards?) (?:the )?$/;
