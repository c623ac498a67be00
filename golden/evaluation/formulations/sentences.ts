import { unmark } from '../../../src/core/read/examples.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { phrasesOf } from './phrases.ts';

/** A sentence with its set phrases in `[[...]]`, in order; one without marks only looks as if it had one. */
export interface MarkedSentence {
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
  readonly text: string;
  readonly finds: readonly {
    readonly formulation: string;
    readonly match: 'exact' | 'elided' | 'altered';
    /** Runs of words left out and put in, where the sentence is about them. */
    readonly dropped?: readonly string[] | null;
    readonly added?: readonly string[] | null;
  }[];
}

/**
 * Scores one sentence: the formulation, its span to the character and how it matches; what is left out and put in is
 * counted apart. Any other elided or altered phrase is spurious; another form that stands word for word is not, since
 * a sentence may hold some by the way.
 */
export function scoreSentence(
  { language, text, finds }: MarkedSentence,
  name: string,
  prefix: string,
  tally: Tally,
): readonly Failure[] {
  const { content, spans } = unmark(text);
  const found = phrasesOf(`sentence-${name}`, content).map(({ value, evidence: [own] }) => ({
    ...value,
    words: own.exact,
    start: own.start,
    end: own.end,
  }));
  const where = `sentence ${name}`;
  const failures: Failure[] = [];
  const met = new Set<unknown>();
  finds.forEach((one, k) => {
    const span = spans[k];
    const hit = found.find(
      ({ formulation, match, start, end }) =>
        formulation === one.formulation && match === one.match && start === span?.start && end === span?.end,
    );
    tally.add(prefix + one.match, language, hit ? { right: 1 } : { missed: 1 });
    if (!hit) {
      failures.push({
        kind: one.match,
        language,
        where,
        sentence: text,
        expected: one.formulation,
        found: shown(found),
      });
      return;
    }
    met.add(hit);
    for (const [key, wanted] of [['dropped', one.dropped] as const, ['added', one.added] as const]) {
      if (!wanted) continue;
      const isRight = hit[key].join('|') === wanted.join('|');
      tally.judge(prefix + key, language, isRight);
      if (!isRight)
        failures.push({
          kind: key,
          language,
          where,
          sentence: text,
          expected: wanted.join('|'),
          found: hit[key].join('|'),
        });
    }
  });
  for (const one of found) {
    if (met.has(one) || one.match === 'exact') continue;
    tally.add(prefix + one.match, language, { spurious: 1 });
    failures.push({
      kind: one.match,
      language,
      where,
      sentence: text,
      expected: 'nothing here',
      found: shown([one]),
    });
  }
  return failures;
}

function shown(
  found: readonly { readonly formulation: string; readonly match: string; readonly words: string }[],
): string {
  return (
    found.map(({ formulation, match, words }) => `${match} ${formulation} “${words}”`).join('; ') || 'nothing'
  );
}
