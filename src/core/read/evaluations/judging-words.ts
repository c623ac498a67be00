import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';
import type { EvaluationValue } from '../values.ts';

/** Words that judge, or several side by side (理性、克制和责任感). Local offsets. */
export interface Judging {
  readonly start: number;
  readonly end: number;
  readonly valence: 1 | -1;
  readonly aspect: EvaluationValue['aspect'];
  /** Deeds that match words (配套行动) judge only where they are missing. */
  readonly isDeed: boolean;
  /** Whether the word tells how talks went or how a relationship stands, and of nobody in particular. */
  readonly isCourse: boolean;
  /** Whether it speaks of trust and ties rather than of talks. */
  readonly isOfTies: boolean;
  /** Whether the word itself says that it is talks or ties that are judged (僵局, "talking past each other"). */
  readonly isTelling: boolean;
}

/** The entry of the lexicon whose absence is blame, and whose presence is no praise. */
const DEED = 'evaluative:deed';

/** The entry of the lexicon for trust that is lost. */
const TIES = 'stance:lost-trust';

const TELLING: ReadonlySet<string> = new Set([
  'stance:no-progress',
  'stance:lost-trust',
  'stance:talked-well',
  'stance:deadlock',
  'stance:differences-remain',
]);

/** What joins words that judge the same. */
const JOINED = /^(?:[、和与及且]|而又?|,? and |, |,? yet |并)$/;

/** The judging words of a clause in text order: of conduct and mind, and those of the course of talks. */
export function judgingWords(context: ReadingContext, { frame, start, end }: Statement): Judging[] {
  const found: Judging[] = [];
  for (const { entry, ...hit } of context.hits('cue', frame.span(start, end))) {
    if (entry.class !== 'evaluative' && entry.class !== 'stance') continue;
    const valence = entry.attributes?.valence === 1 ? 1 : -1;
    const aspect = entry.class === 'stance' ? 'outcome' : (entry.attributes?.aspect as Judging['aspect']);
    const word: Judging = {
      start: frame.local(hit.start),
      end: frame.local(hit.end),
      valence,
      aspect,
      isDeed: entry.id === DEED,
      isCourse: entry.class === 'stance',
      isOfTies: entry.id === TIES,
      isTelling: TELLING.has(entry.id),
    };
    // One stretch may stand in both lists: of conduct and of talks. The target decides which counts.
    const twin = found.at(-1);
    if (
      twin !== undefined &&
      twin.start === word.start &&
      twin.end === word.end &&
      twin.valence === valence
    ) {
      found[found.length - 1] = {
        ...(twin.isCourse ? word : twin),
        isCourse: true,
        isOfTies: twin.isOfTies || word.isOfTies,
        isTelling: false,
      };
      continue;
    }
    const last = found.at(-1);
    if (
      last &&
      last.valence === valence &&
      last.aspect !== 'outcome' &&
      JOINED.test(frame.text.slice(last.end, word.start))
    )
      found[found.length - 1] = { ...last, end: word.end };
    else found.push(word);
  }
  return found;
}
