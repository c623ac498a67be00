import { ENGLISH_VERDICT_VERBS } from '../../lexicon/data/verdicts/english.ts';
import type { VerdictClass } from '../../lexicon/data/verdicts/verdict-class.ts';
import type { SpeechAct } from '../../lexicon/entry.ts';
import type { ReadingContext } from '../context.ts';
import { matchesWithin, mayStand, sought } from '../sought/may-stand.ts';
import { type Agent, agentOf, otherParty, speakerAgent } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { isUnreal } from '../statements/veto.ts';
import { isSame } from './accused.ts';
import { type Accused, type Claimed, claimantOf } from './claim.ts';
import { accuserBefore } from './english-accuser.ts';
import {
  ANYTHING,
  BOUND_AHEAD,
  BOUND_BEFORE,
  CLOSE_AHEAD,
  isLevy,
  LITTLE,
  NAMES_BOND,
  NO_OBJECT,
  POINTED,
} from './english-bound.ts';
import { broken, isNotWho, isThird } from './english-breaker.ts';
import { denialOfOwn, NO_SUBJECT } from './english-own-denial.ts';
import { nameFloor, type VerbGroup, verbGroup } from './english-verb-group.ts';
import { type ListedForm, verbTable } from './english-verbs.ts';
import { doerBehind } from './owner-english.ts';
import { type BondClass, claimMade } from './verdict.ts';

const TABLE = verbTable<VerdictClass>(ENGLISH_VERDICT_VERBS);
const VERBS = sought(TABLE.pattern);

/** What had to be given, given in full: "paid every cent that fell due". */
const DUE_GIVEN =
  /(?<![a-z])(?:paid|delivered|returned|handed over|refunded|repaid|shipped|supplied|released|transferred|done|given|answered|provided) (?:every|all|each|everything|the full|whatever|what)(?: [^,;]{1,40}?)? (?:(?:that |which )?(?:fell due|was due|were due|is due|was owed|were owed|is owed|it owed|we owed|they owed)|(?:we|it|they|he|she) (?:had |have )?(?:promised|pledged|agreed to|undertook|committed to)|asked of (?:it|us|them)|due)(?![a-z])/;
const MAY_BE_GIVEN = sought(DUE_GIVEN);

/** Verbs that say much besides keeping and breaking. */
const OF_MANY_MEANINGS =
  /^(?:keep|kept|meet|met|hold|held|observ|respect|implement|satisf|perform|execut|act|deliver|stand|stood|stick|stuck|carr|heed|bend|bent|twist|stretch|drain|empt|dump|abandon|ignor|walk|back|pull|run|ran|go|went|gone|mock|delay|stall|postpon|put|defer|hold|slow|sit|sat|draw|string)/;

/** Before the verb in its clause: what is told is supposed, wanted or feared. */
const SUPPOSED =
  /(?:^|[\s"“])(?:if|unless|whether|until|as soon as|once(?! (?:more|again))|only (?:when|after)|the moment|as long as|so long as|provided|lest|in case|ensur(?:e|es|ed|ing)(?: that)?|so that|hop(?:e|es|ed|ing)(?: that)?|fear(?:s|ed)?(?: that)?|expect(?:s|ed)?|warn(?:s|ed)? (?:that )?any|any|anyone|whoever|allegedly|suspect(?:s|ed)?)(?![a-z])[^,;]*$/;
const NEITHER =
  /(?<![a-z])(?:neither (?:side|country|government|party|capital)|nobody|no one|none of (?:us|them))(?: [a-z]+){0,3} $/;

/** A subject that is none of what binds: "not one clause of the accord has been kept". */
const NONE_OF =
  /(?<![a-z])(?:not (?:one|a single)|none|hardly any|scarcely any|few|little|nothing|no) (?:of )?[^,;]{2,70}$/;
const WISHED: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['hope', 'ask', 'question', 'predict', 'propose']);

interface Found {
  readonly form: ListedForm<VerdictClass>;
  readonly group: VerbGroup;
  readonly bond: BondClass;
  /** Where the verb group begins and where the words of the verdict end, in the clause. */
  readonly at: number;
  readonly end: number;
}

/** Verdicts of a verb on something that binds: "has honoured every pledge", "violates the spirit of the accord". */
export function englishVerdicts(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start } = statement;
  if (!mayStand(frame, VERBS) && !mayStand(frame, MAY_BE_GIVEN)) return null;
  // Of what is hoped, asked or foretold nothing is told.
  if (isUnreal(statement) && WISHED.has(statement.voice?.act ?? 'assert')) return null;
  const namesBond = isNamedBefore(statement);
  for (const match of matchesWithin(frame, text, VERBS)) {
    const found = foundAt(
      text,
      match.index,
      match[0],
      nameFloor(statement, start + match.index) - start,
      namesBond,
    );
    const claimed = found === null ? null : claimedBy(context, statement, found);
    if (claimed !== null) return claimed;
  }
  return given(context, statement);
}

/** Whether the clause before, or the sentence before, names something that binds. */
function isNamedBefore({ previous, before }: Statement): boolean {
  return NAMES_BOND.test(previous?.text ?? before?.frame.text ?? '');
}

/** Whoever gave all that was due says so, or is said to have. */
function given(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, start, end, text } = statement;
  const match = mayStand(frame, MAY_BE_GIVEN) ? DUE_GIVEN.exec(text) : null;
  const group = match === null ? null : verbGroup(text, match.index, 'participle');
  if (match === null || group === null || group.negated || SUPPOSED.test(text.slice(0, match.index)))
    return null;
  const agent = agentAt(context, statement, start + match.index - group.length);
  if (agent === null || agent.parties.length === 0) return null;
  return {
    statement,
    claim: isSame(agent, claimantOf(context, statement)) ? 'fulfilled-own' : 'kept',
    accused: { id: agent.ids.length > 1 ? 'side:both' : (agent.ids[0] ?? null), words: null },
    start: contentStart(statement),
    end,
    commitment: null,
    reply: false,
    verb: start + match.index,
  };
}

function foundAt(text: string, index: number, word: string, floor: number, namesBond: boolean): Found | null {
  const forms = TABLE.byWord.get(word) ?? [];
  const rest = text.slice(index + word.length, index + word.length + 160);
  const fitting = forms
    .filter(({ particle }) => particleEnd(rest, particle) !== null)
    .sort((a, b) => b.particle.length - a.particle.length);
  for (const form of fitting) {
    const group = verbGroup(text, index, form.form, Math.max(0, floor));
    if (group === null) continue;
    const at = index - group.length;
    const before = text.slice(Math.max(0, at - 140), at);
    const behind = rest.slice(particleEnd(rest, form.particle) ?? 0);
    const match = group.passive
      ? BOUND_BEFORE.exec(before)
      : (OF_MANY_MEANINGS.test(word) && form.class !== 'delay' ? CLOSE_AHEAD : BOUND_AHEAD).exec(behind);
    if (match === null) {
      // "The protocol is clear, and X has kept to it": a verb that judges what was named before.
      const isPointed =
        !group.passive &&
        namesBond &&
        (form.particle !== '' || !OF_MANY_MEANINGS.test(word)) &&
        form.class !== 'delay' &&
        POINTED.test(behind);
      // "Has not gone back on anything".
      const isAny = form.class === 'break' && form.particle !== '' && ANYTHING.test(behind);
      if (!isPointed && !isAny) continue;
      return { form, group, bond: 'bond', at, end: index + word.length };
    }
    const words = group.passive ? before.slice(0, match.index) + (match.groups?.bond ?? '') : match[0];
    if (isLevy(words, group.passive ? '' : behind.slice(match[0].length))) continue;
    // A delay is of what stands near its verb.
    if (group.passive && form.class === 'delay' && before.length - match.index > 60) continue;
    const bond: BondClass =
      match.groups?.bond !== undefined
        ? 'bond'
        : match.groups?.deadline !== undefined
          ? 'deadline'
          : 'delivery';
    if (!fits(form.class, bond)) continue;
    const isLittle = !group.passive && form.class === 'keep' && LITTLE.test(behind);
    const isNone = !group.passive && NO_OBJECT.test(behind);
    const negated = isLittle || isNone ? !group.negated : group.negated;
    return { form, group: { ...group, negated }, bond, at, end: index + word.length };
  }
  return null;
}

/** Where what belongs to the verb ends in the words behind it, an adverb or a measure aside: "strayed one inch from". */
function particleEnd(rest: string, particle: string): number | null {
  if (particle === '') return 0;
  const lead =
    /^ (?:[a-z]+ly |one inch |an inch |one iota |a bit |somewhat |well |far |(?:some |about |nearly |almost |more than |over )?[0-9][0-9.,]*(?: [a-z]+){0,2} )?/.exec(
      rest,
    )?.[0] ?? ' ';
  const at = rest.startsWith(particle, lead.length) ? lead.length : rest.startsWith(particle, 1) ? 1 : -1;
  if (at < 0 || /^[a-z]/.test(rest.slice(at + particle.length))) return null;
  return at + particle.length;
}

/** Which class of verb judges which class of what binds. */
function fits(verb: VerdictClass, bond: BondClass): boolean {
  if (verb === 'miss') return bond === 'deadline';
  if (verb === 'delay') return bond !== 'deadline';
  return bond !== 'delivery';
}

function claimedBy(context: ReadingContext, statement: Statement, found: Found): Claimed | null {
  const { start, end, text } = statement;
  const { form, group, at } = found;
  const before = text.slice(0, at);
  if (SUPPOSED.test(before)) return null;
  const neither = NEITHER.test(before);
  // "No vessel of ours has violated it": a side that says so of its own denies a breach.
  const noOne = form.class === 'break' && !group.passive && NO_SUBJECT.test(before);
  if (noOne) return denialOfOwn(context, statement, before, start + at);
  const none = neither || (group.passive && NONE_OF.test(before));
  if (none && form.class !== 'keep') return null;
  const accuser = accuserBefore(context, statement, at);
  const claimant = accuser ?? claimantOf(context, statement);
  const subject = subjectOf(context, statement, found);
  // Nobody accuses itself: a subject that the grammar does not name is not the accused.
  const isNamed =
    form.class === 'keep' || group.negated || agentAt(context, statement, start + at)?.words != null;
  // "They did not keep their word": nobody says so of itself, and somebody else is meant.
  const isOther =
    (form.class === 'keep') === group.negated &&
    isThird(statement, subject) &&
    otherParty(context, claimant.parties) !== null;
  const own = subject !== null && isNamed && !isOther && isSame(subject, claimant);
  const claim = claimMade({
    class: form.class,
    bond: found.bond,
    negated: group.negated !== none,
    late: group.late,
    own,
  });
  if (claim === null || isNotWho(statement, subject)) return null;
  const isTold = claimant.ids[0] === 'narrator';
  if (claim === 'kept' || claim === 'fulfilled-own') {
    if (subject === null || subject.parties.length === 0) return null;
    // A plain present tells a habit only with its adverb; told by nobody, keeping is a verdict only where it is judged.
    if (!group.told && !group.adverb) return null;
    // "and truly deliver on": an infinitive without its "to", unless its subject stands right before it.
    const isBeside = subject.words !== null && start + at - subject.words.end <= 2;
    if (form.form === 'base' && !group.told && !isBeside) return null;
    if (isTold && !group.adverb && !JUDGED.test(text.slice(at))) return null;
    if (form.class === 'break' && claim === 'kept' && isTold) return null;
  }
  // Told by nobody, what is put off is an act and no verdict.
  if (isTold && form.class === 'delay' && found.bond === 'delivery') return null;
  const accused: Accused =
    claim === 'broken' || claim === 'delayed'
      ? neither
        ? { id: 'side:both', words: null }
        : (broken(context, statement, found) ?? { id: null, words: null })
      : {
          id:
            subject === null
              ? (claimant.ids[0] ?? null)
              : subject.ids.length > 1
                ? 'side:both'
                : (subject.ids[0] ?? null),
          words: subject?.words ?? null,
        };
  if (accused.id === null && accused.words === null && isTold) return null;
  const words = accused.words;
  const from =
    words !== null && words.start >= start && words.start <= start + at
      ? words.start
      : contentStart(statement);
  return {
    statement,
    claim,
    accused,
    start: Math.min(from, start + at),
    end,
    commitment: null,
    reply: claim === 'denied',
    verb: start + at,
    ...(accuser === null ? {} : { claimant: accuser }),
  };
}

/** A quantity or an adverb that makes telling a judgement: "every", "in full". */
const JUDGED =
  /(?<![a-z])(?:every|all|each|both|in full|to the letter|on time|fully|entirely|so far|to date|any)(?![a-z])/;

/** Who keeps or breaks, as far as the grammar names it. */
function subjectOf(context: ReadingContext, statement: Statement, { group, at, end }: Found): Agent | null {
  const { start, text } = statement;
  if (group.passive) {
    const by = doerBehind(context, statement, at, end - at);
    if (by !== null) return { ids: [by.id ?? ''], parties: by.id === null ? [] : [by.id], words: null };
    return possessor(context, statement, at);
  }
  // "Accused X of breaking": whoever stands before "of" broke it.
  const last = statement.actors.filter((one) => one.start >= start && one.end <= start + at).at(-1);
  if (
    last !== undefined &&
    /^(?:['’]s [a-z ]{2,30})?(?:,? (?:on|late on|early on|earlier|last|this|yesterday|again|once again|once more|publicly|openly|repeatedly|in)(?: [a-z0-9]+){0,2},?)? (?:of|for) $/.test(
      text.slice(last.end - start, at),
    )
  )
    return agentOf(context, statement, last);
  const agent = agentAt(context, statement, start + at);
  if (agent !== null) return agent;
  const opening = leading(statement);
  if (
    opening !== undefined &&
    opening.end <= start + at &&
    !/(?<![a-z])(?:that|who|which|said|says)(?![a-z])/.test(text.slice(opening.end - start, at))
  )
    return agentOf(context, statement, opening);
  return last === undefined ? null : agentOf(context, statement, last);
}

/** Whose the promise is that was kept: "our commitments", "X's pledges", else of whoever is named before. */
function possessor(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const { start, text, actors } = statement;
  if (/(?<![a-z])(?:our|my)(?![a-z])/.test(text.slice(0, at))) return speakerAgent(context, statement);
  const content = contentStart(statement);
  const owner = actors.filter((one) => one.start >= content && one.end <= start + at).at(-1);
  return owner === undefined ? speakerAgent(context, statement) : agentOf(context, statement, owner);
}
