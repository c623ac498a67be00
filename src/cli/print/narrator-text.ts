import type {
  BalanceValue,
  CitationValue,
  CriterionValue,
  DiscrepancyValue,
  EvaluationValue,
  FrameValue,
  MotiveValue,
} from '../../core/read/values.ts';
import { lengthOf, nameOf, parts, words } from './line-parts.ts';
import { COMPUTED_WORDS, LINE_WORDS, MATCH_WORDS } from './reading-words.ts';

/** A discrepancy in one line: its kind, every version, and what follows by calculation. */
export function discrepancyText({ discrepancy, versions, computed }: DiscrepancyValue): string {
  // Folded words are for comparing; what is shown are the text's own characters.
  const told = versions.map(({ asWritten, value }) =>
    value && !/\p{Script=Han}/u.test(value) ? lengthOf(nameOf(value)) : asWritten,
  );
  const counted = computed.flatMap(({ of, value }) => COMPUTED_WORDS[of]?.(nameOf(value)) ?? []);
  return words(
    `${discrepancy.replaceAll('-', ' ')}:`,
    [...new Set(told)].join(' / '),
    counted.length > 0 && `(${LINE_WORDS.counted(counted.join(', '))})`,
  );
}

/** How the narrator judges each party, with the number of words that it rests on. */
export function balanceText({ parties, tilt, n }: BalanceValue): string {
  const each = parties.map(({ party, positive, negative, breaches, motives }) =>
    parts(
      `${party} +${positive} −${negative}`,
      breaches > 0 && LINE_WORDS.breaches(breaches),
      motives > 0 && LINE_WORDS.motives(motives),
    ),
  );
  const verdict =
    tilt === null ? LINE_WORDS.tooFew : tilt === 'balanced' ? LINE_WORDS.balanced : LINE_WORDS.tilt(tilt);
  return [...each, words(verdict, LINE_WORDS.n(n))].join('; ');
}

/** An aim that somebody is said to have, with whoever says so first. */
export function motiveText({ by, about, aboutAsWritten, cue }: MotiveValue): string {
  return words(
    nameOf(by),
    `${LINE_WORDS.imputes(about === null ? (aboutAsWritten ?? LINE_WORDS.unknown) : nameOf(about))}:`,
    cue,
  );
}

/** Who praises or blames whom, and for what. */
export function evaluationText({ by, target, polarity, aspect }: EvaluationValue): string {
  const verb = polarity === 'positive' ? LINE_WORDS.praises : LINE_WORDS.blames;
  return words(nameOf(by), verb, target, `(${aspect})`);
}

/** A side's yardstick, with whoever says that it is. */
export function criterionText({ of, criterion, by }: CriterionValue): string {
  return parts(`${of}: ${LINE_WORDS.by(criterion)}`, LINE_WORDS.accordingTo(nameOf(by)));
}

/** Persons or institutions, and in whose words. */
export function frameText({ frame, holders }: FrameValue): string {
  return words(frame, holders.length > 0 && `(${holders.join(', ')})`);
}

/** A source with its day and whether the text both lists and names it. */
export function citationText({ outlet, date, match, masked }: CitationValue): string {
  return parts(
    outlet !== null && nameOf(outlet),
    date,
    MATCH_WORDS[match] ?? match,
    masked && LINE_WORDS.masked,
  );
}
