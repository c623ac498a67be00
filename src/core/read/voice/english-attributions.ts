import type { Actor } from '../actors/actor.ts';
import { type LeftOfVerb, leftOfVerb, wordBefore } from '../actors/english-left.ts';
import { addsThing } from './adds-thing.ts';
import { agentless, transcript } from './agentless.ts';
import { apart } from './apart.ts';
import type { Attribution, VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { dashed } from './dashed.ts';
import { asides } from './english-asides.ts';
import { unnamedAsker } from './english-asked.ts';
import { beforeColon } from './english-before-colon.ts';
import { agreedPassively, bothBefore, peopleOfBoth, theirLeaders } from './english-both.ts';
import { build, inverted, pronounIn } from './english-clause.ts';
import { acrossAsides, antecedentOfWho, mainVerbBehind, postmodified } from './english-clause-subject.ts';
import { isDenied } from './english-denied.ts';
import { doerBefore } from './english-doers.ts';
import { byNoun } from './english-nouns-of-saying.ts';
import { isOccasionOf } from './english-occasions.ts';
import { isAsClause, isRelative, isSupposed, namesInMarks } from './english-relatives.ts';
import { accordingTo, asTold, citedBefore, withSourcesBeside } from './english-sources.ts';
import {
  bodyBefore,
  companionsOf,
  editorialIn,
  insideOf,
  isInside,
  namedInAside,
  officeFrom,
  subjectFrom,
} from './english-subject.ts';
import { goesOnWithWho } from './english-tags.ts';
import { isAnothersPerfect, isParticiple, sameTense } from './english-tense.ts';
import { englishViewers } from './english-viewers.ts';
import { isReducedPassive, spokenPassively } from './passive.ts';
import { englishPronoun } from './pronouns.ts';
import { isIf, isModal, isSubjunctive } from './subordinate.ts';
import { isVisitPaid } from './visit-paid.ts';

/** A word before a name that makes it an object. */
const GOVERNS: ReadonlySet<string> = new Set(
  'of with to from by for between in at on about against than toward towards into under via through over including met thanked welcomed told urged asked invited congratulated called'.split(
    ' ',
  ),
);

/** Finds who says what in an English sentence, in text order. */
export function englishAttributions(clauses: Clauses): Attribution[] {
  const sources = [...accordingTo(clauses), ...englishViewers(clauses), ...asTold(clauses)];
  const unowned = agentless(clauses).filter(
    ({ cue }) => !sources.some((one) => one.cue.start < cue.end && cue.start <= one.cue.end),
  );
  const passing = [...asides(clauses), ...byNoun(clauses)];
  const found: Attribution[] = [
    ...transcript(clauses),
    ...dashed(clauses),
    ...unowned,
    ...sources,
    ...passing,
  ];
  let consumed = sources.find((one) => one.start === 0 && one.position === 'before')?.content ?? 0;
  for (const verb of clauses.verbs) {
    if (verb.start < consumed || passing.some(({ cue }) => cue.start < verb.end && verb.start < cue.end))
      continue;
    const one = attributionAt(clauses, found, verb);
    if (one === null || isDenied(clauses.frame.text, found.at(-1), one)) continue;
    consumed = one.cue.end;
    found.push(one);
  }
  found.push(...beforeColon(clauses, found));
  const named = found.filter(
    (one) =>
      !unowned.includes(one) ||
      !found.some(
        (other) => !unowned.includes(other) && other.cue.start < one.cue.end && one.cue.start < other.cue.end,
      ),
  );
  return apart(withSourcesBeside(clauses, named));
}

function attributionAt(
  clauses: Clauses,
  before: readonly Attribution[],
  verb: VerbToken,
): Attribution | null {
  const { text } = clauses.frame;
  const hasVerb = (start: number, end: number): boolean =>
    clauses.verbs.some((one) => one.start >= start && one.end <= end);
  const left = leftOfVerb(
    text,
    verb.start,
    hasVerb,
    (start, end) =>
      clauses.actors.some((one) => one.start <= start && end <= one.end) ||
      (start > 0 && clauses.frame.isCapital(start) && !/[.!?:;“"] ?$/.test(text.slice(0, start))),
  );
  if (isVisitPaid(text, verb) || addsThing(text, verb)) return null;
  // What somebody does not plan is no undertaking and nothing said.
  if (left.negated && verb.entry.id === 'plan') return null;
  const passive = agreedPassively(text, verb);
  if (passive) return build(clauses, verb, passive, left.negated);
  const byAgent = before.length === 0 ? spokenPassively(clauses, verb, left.negated) : null;
  if (byAgent) return byAgent;
  const asker = unnamedAsker(text, verb);
  if (asker) return { ...build(clauses, verb, asker, false), start: verb.start };
  if (isReducedPassive(clauses, verb)) return null;
  const touching = clauses.actors.find((one) => one.end === left.end);
  const ending =
    theirLeaders(text, left.end, verb) ?? (touching && peopleOfBoth(clauses, touching)) ?? touching;
  // "The Kalandese premier, Shen Yuan, said": the name tells more than the office.
  const holder =
    ending?.kind === 'anonymous' || ending?.kind === 'role' ? namedInAside(clauses, left.aside) : undefined;
  const subject =
    ending ??
    (isParticiple(text.slice(verb.start, verb.end)) ? null : acrossAsides(clauses, verb.start)) ??
    officeFrom(clauses, left.end) ??
    subjectFrom(clauses, left.end) ??
    postmodified(clauses, left.end) ??
    bothBefore(text, verb.start) ??
    englishPronoun(wordBefore(text, left.end), left.end) ??
    bodyBefore(text, left.end) ??
    pronounIn(text, verb) ??
    namedInAside(clauses, left.aside);
  // "Y, citing X, reported that": X speaks and Y carries.
  const cited =
    left.aside && /^ (?:citing|quoting) /.test(text.slice(left.aside.start))
      ? (insideOf(clauses, left.aside) ?? bodyBefore(text, left.aside.end) ?? undefined)
      : undefined;
  if (subject && cited && cited !== subject) {
    return { ...build(clauses, verb, subject, left.negated), subject: cited, carriers: [subject] };
  }
  if (
    /^(?:citing|quoting)$/.test(text.slice(verb.start, verb.end)) &&
    /(?:,\s*|^(?:but |and )?)$/.test(text.slice(0, verb.start))
  )
    return null;
  // "A, B and C, in line with the plan, said the ministry": whoever is named behind the verb says it.
  const isSaid = verb.entry.id === 'say' && left.aside !== null && text[verb.start - 2] === ',';
  const named = isSaid ? inverted(clauses, verb, left.negated) : null;
  if (named?.subject && named.subject.kind !== 'pronoun') return named;
  if (subject && !(left.blocked && subject.end !== left.end && !isInside(subject, left.aside))) {
    const piece = editorialIn(clauses, subject);
    if (piece !== null) return build(clauses, verb, piece, left.negated);
    const companions = companionsOf(clauses, subject);
    const first = companions[0] ?? subject;
    if (
      GOVERNS.has(wordBefore(text, first.start - 1)) &&
      !(
        isParticiple(text.slice(verb.start, verb.end)) &&
        /, with (?:the )?$/.test(text.slice(Math.max(0, first.start - 12), first.start))
      ) &&
      !/(?:according to|just as|(?:statement|account|readout|report|post|letter|release) (?:by|from)) (?:the )?$/.test(
        text.slice(0, first.start),
      )
    )
      return byHolder(clauses, verb, left, first.start) ?? inverted(clauses, verb, left.negated);
    if (isContent(clauses, first, subject, verb) || isOccasionOf(text, first.start, verb)) return null;
    const source =
      subject.kind === 'outlet' || subject.kind === 'organisation' ? citedBefore(clauses, first.start) : null;
    if (source) return { ...build(clauses, verb, first, left.negated), subject: source, carriers: [first] };
    const isNeither = /(?:^|[^a-z])neither (?:of )?(?:the )?$/.test(
      text.slice(Math.max(0, first.start - 16), first.start),
    );
    const told = build(clauses, verb, first, left.negated || isNeither);
    // "X, which says that …, blames Y": the description that stands between subject and verb has its own words.
    const described = before.findLast((one) => one.until !== undefined && one.until <= verb.start);
    const isWithin = described?.subject?.start === first.start && told.position === 'before';
    return {
      ...told,
      ...(isWithin ? { start: described?.until ?? told.start } : {}),
      ...(holder !== undefined && told.subject === ending ? { subject: holder } : {}),
      companions: companions.length > 0 ? [...companions.slice(1), subject] : [],
    };
  }
  const behind = inverted(clauses, verb, left.negated);
  if (behind) return behind;
  if (goesOnWithWho(text, left.end, before))
    return verb.entry.act === 'discuss' ? null : build(clauses, verb, null, left.negated);
  const meant = ofWho(clauses, verb, left);
  if (meant) return meant;
  const written = text.slice(verb.start, verb.end);
  const earlier = before.findLast((one) => one.cue.end <= verb.start);
  const lead = text.slice(0, left.end).trimEnd();
  // "was backed by X but has worried Y": what was backed goes on, and not X.
  if (earlier !== undefined && /^ by /.test(text.slice(earlier.cue.end))) return null;
  if (
    /(?:\band|\bor|\bbut|,)$/.test(lead) &&
    !isAnothersPerfect(text, left.end, verb, before) &&
    before.some(
      ({ cue }) =>
        cue.end <= verb.start && (left.negated || sameTense(text.slice(cue.start, cue.end), written)),
    )
  )
    return build(clauses, verb, null, left.negated);
  const doer = before.length === 0 ? doerBefore(clauses, verb, left.end) : null;
  if (doer) {
    const told = build(clauses, verb, doer, left.negated);
    return isParticiple(written) ? { ...told, start: verb.start } : told;
  }
  if (
    isParticiple(written) &&
    (lead === '' ||
      /(?:,|—|–|-|;) ?$/.test(text.slice(0, verb.start)) ||
      /(?:,|—|–|-|;)$/.test(lead) ||
      /(?:^|, )(?:while|and|before|after|by)$/.test(lead))
  ) {
    const following = lead === '' || (!earlier && /^(?:while|by|before|after)$/.test(lead));
    return {
      ...build(clauses, verb, null, left.negated),
      kind: following ? 'following' : 'dropped',
      start: following ? 0 : verb.start,
    };
  }
  return null;
}

/** "Lucian Faro of the Harbour Institute expects": whoever is described by the name right before the verb. */
function byHolder(
  clauses: Clauses,
  verb: VerbToken,
  { blocked, negated }: LeftOfVerb,
  from: number,
): Attribution | null {
  const holder = blocked ? null : postmodified(clauses, from, verb.start);
  if (holder === null || isModal(clauses.frame.text, holder.end, verb, false)) return null;
  return build(clauses, verb, holder, negated);
}

/** "Who asked not to be named": why a name is withheld. */
const UNNAMED = /^[a-z]+ (?:not )?to (?:be|remain) |^[a-z]+ for anonymity/;

/** "Rebuffed by X, who said that …": the one whom the description is of speaks in it. */
function ofWho(clauses: Clauses, verb: VerbToken, { end, blocked, negated }: LeftOfVerb): Attribution | null {
  const who =
    blocked ||
    (verb.entry.takes === 'topic' && !namesInMarks(clauses.frame.text, verb)) ||
    verb.entry.act === 'discuss'
      ? null
      : antecedentOfWho(clauses, end);
  if (who === null || isModal(clauses.frame.text, end, verb, false)) return null;
  if (UNNAMED.test(clauses.frame.text.slice(verb.start, verb.start + 40))) return null;
  const until = mainVerbBehind(clauses, who, verb.end);
  // The clause of the one described has a verb of saying of its own, and the description is within it.
  const next =
    until === null ? undefined : clauses.verbs.find(({ start }) => start >= until && start - until < 40);
  if (next !== undefined && next.start - (until ?? 0) > 2) return null;
  const one = build(clauses, verb, who, negated);
  const start = clauses.frame.text.lastIndexOf('wh', end);
  return { ...one, start, ...(until === null ? {} : { until }) };
}

/** Whether subject and verb stand in what somebody else says, or in the description of a noun. */
function isContent(
  { frame: { text }, verbs }: Clauses,
  first: Actor,
  subject: Actor,
  verb: VerbToken,
): boolean {
  const isFirstPerson = subject.pronoun === 'first' || subject.pronoun === 'first-plural';
  return (
    isModal(text, subject.end, verb, isFirstPerson) ||
    isIf(text, first.start) ||
    isRelative(text, first.start, verb, verbs) ||
    (first === subject && isSubjunctive(text, subject.start, subject.end, verb)) ||
    (first === subject && isSupposed(text, subject, verb)) ||
    isAsClause(text, first.start, verb.end)
  );
}
