import type { Finding } from '../../evidence/finding.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { bySpan, overlaps, type Span } from '../../text/span.ts';
import type { Draft, Reader } from '../reader.ts';
import type { BalanceValue } from '../values.ts';
import { type Judged, tiltOf } from './tilt.ts';

type Count = 'positive' | 'negative' | 'breaches' | 'motives';

/** One passage in which the narrator judges a party. */
interface Passage {
  readonly party: string;
  readonly count: Count;
  readonly span: Span;
}

/** What is judged besides parties. */
const TOPICS: ReadonlySet<string> = new Set(['talks', 'agreement', 'relationship']);
/** A party's id; ids of persons and bodies carry a colon. */
const PARTY = /^[A-Z][A-Z0-9-]*$/;

/** How the narrator of a text spreads praise, blame, breaches and imputed aims over the parties. */
export const narratorBalance: Reader<'balance'> = {
  id: 'balance/narrator',
  version: '0.1.0',
  kind: 'balance',
  summary:
    'For each party, how often the narrator’s own words praise it, blame it, tell a breach of it as a fact, and impute an aim to it, with the party that the words favour. Words of named sources do not count.',
  after: ['evaluation', 'motive', 'claim'],
  *read(context, earlier): Iterable<Draft<BalanceValue>> {
    const passages: Passage[] = [];
    for (const { value, evidence } of earlier.of('evaluation')) {
      if (value.attribution !== 'narrator' || TOPICS.has(value.target)) continue;
      const count = value.aspect === 'breach' ? 'breaches' : value.polarity;
      passages.push({ party: value.target, count, span: evidence[0] });
    }
    for (const claim of earlier.of('claim')) {
      const { claim: what, claimant, accused } = claim.value;
      if (what !== 'broken' || claimant !== 'narrator' || accused === null || !PARTY.test(accused)) continue;
      if (passages.some((one) => one.count === 'breaches' && overlaps(one.span, spanOf(claim)))) continue;
      const same = passages.findIndex((one) => one.party === accused && isMostly(one.span, spanOf(claim)));
      // One word that blames and claims a breach (出尔反尔) is one judgement.
      if (same >= 0) passages.splice(same, 1);
      passages.push({ party: accused, count: 'breaches', span: spanOf(claim) });
    }
    for (const { value, evidence } of earlier.of('motive')) {
      if (value.attribution !== 'narrator' || value.about === null || !PARTY.test(value.about)) continue;
      passages.push({ party: value.about, count: 'motives', span: evidence[0] });
    }
    const [first, ...others] = distinct(passages.map(({ span }) => span).sort(bySpan));
    if (first === undefined) return;
    const parties = countsOf(passages);
    yield { span: first, also: others, value: { parties, ...tiltOf(parties, context.about.parties) } };
  },
  examples: [
    {
      language: 'zh',
      marked: '[[中方始终保持克制]]。美方出尔反尔。美方毫无诚意。中方展现了担当。',
      because: 'four judging words, all to one side’s credit',
      value: { tilt: 'CN', n: 4 },
    },
    {
      language: 'zh',
      marked: '[[中方毫無誠意]]。美方保持克制。中方出爾反爾。美方展現了擔當。',
      because: 'the same the other way round, in Traditional',
      value: { tilt: 'US', n: 4 },
    },
    {
      language: 'en',
      marked:
        '[[Washington was reckless]]. Beijing was reckless. Washington showed restraint. Beijing showed restraint.',
      because: 'both alike',
      value: { tilt: 'balanced', n: 4 },
    },
    {
      language: 'en',
      marked: '[[Beijing is eager to announce a deal]].',
      because: 'too few words judge',
      value: { tilt: null, n: 0 },
    },
    { language: 'zh', marked: '专家批评称，美方毫无诚意。', because: 'a source judges, not the narrator' },
    { language: 'en', marked: 'The call took place on Monday.', because: 'nobody is judged' },
  ],
};

function spanOf({ evidence: [own] }: Finding): Span {
  return own;
}

/** Whether two spans share at least half of the longer one. */
function isMostly(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ start, end }, i) => spans[i - 1]?.start !== start || spans[i - 1]?.end !== end);
}

function countsOf(passages: readonly Passage[]): Judged[] {
  const counts = new Map<string, Record<Count, number>>();
  for (const { party, count } of passages) {
    const own = counts.get(party) ?? { positive: 0, negative: 0, breaches: 0, motives: 0 };
    own[count] += 1;
    counts.set(party, own);
  }
  return [...counts].sort(([a], [b]) => compareCodeUnits(a, b)).map(([party, own]) => ({ party, ...own }));
}
