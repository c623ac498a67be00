import { findingsOf } from '../../../src/core/read/reading.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { GOLD, readJson, readTextFile } from '../data.ts';
import { LANGUAGE } from '../founding/document.ts';
import { read } from '../read.ts';
import type { Failure, Score } from '../suite.ts';
import { ACCEPTED_KINDS, MET_BY_OTHER_KINDS } from './accepted-kinds.ts';
import { quotesEnough } from './meeting.ts';
import { DiscrepancyScores, outcomeOf } from './score.ts';
import { lineIn, shown } from './shown.ts';

interface Inconsistency {
  readonly id: string;
  readonly title: string;
  readonly basis: 'internal' | 'derived' | 'external';
  readonly evidence: readonly (Span & { readonly quote: string; readonly line: number })[];
}

/** The figures, errors and remarks of one run over the founding document; `null` where it is not on this machine. */
export function scoreFounding(): { scores: Score[]; failures: Failure[]; notes: string[] } | null {
  const content = readTextFile(GOLD, 'founding', 'document.txt');
  const gold = readJson<{ readonly inconsistencies: readonly Inconsistency[] }>(
    GOLD,
    'founding',
    'gold.json',
  );
  if (content === null || gold === null) return null;
  const reading = read('founding', content, { kind: 'commentary', parties: ['US', 'CN'] });
  const findings = findingsOf(reading, 'discrepancy');
  const items = gold.inconsistencies.map((one) => ({ ...one, kinds: kindsOf(one.id) }));
  const alsoMet = Object.entries(MET_BY_OTHER_KINDS).flatMap(([id, kind]) =>
    findingsOf(reading, kind).length > 0 ? [id] : [],
  );
  const { met, wrong } = outcomeOf(items, findings, alsoMet);
  const within = items.filter(({ basis }) => basis !== 'external');
  const scores = new DiscrepancyScores();
  for (const finding of findings) {
    scores.finding('founding', !wrong.includes(finding));
    scores.finding(`founding ${finding.value.discrepancy}`, !wrong.includes(finding));
  }
  for (const { id, kinds } of within) {
    scores.item('founding', met.has(id));
    scores.item(`founding ${kinds[0] ?? MET_BY_OTHER_KINDS[id]}`, met.has(id));
  }
  const lineOf = lineIn(content);
  const missed = within
    .filter(({ id }) => !met.has(id))
    .map((item) => {
      const near = findings.filter(({ evidence }) => quotesEnough(evidence, item.evidence));
      return {
        kind: 'discrepancy',
        language: LANGUAGE,
        where: `${item.id} · ${item.title}`,
        sentence: item.evidence.map(({ line, quote }) => `${line} “${quote}”`).join(' | '),
        expected: item.kinds.join(' or ') || String(MET_BY_OTHER_KINDS[item.id]),
        found: near.map((one) => shown(one, lineOf)).join(' || ') || 'nothing over these words',
      };
    });
  const spurious = wrong.map((finding) => ({
    kind: 'discrepancy',
    language: LANGUAGE,
    where: `line ${lineOf(finding.evidence[0].start)}`,
    sentence: '',
    expected: 'none of this kind over these words',
    found: shown(finding, lineOf),
  }));
  const external = items.filter(({ basis, id }) => basis === 'external' && met.has(id));
  const notes = [
    `${external.length} of ${items.length - within.length} items that need another text are pointed at: ` +
      (external.map(({ id }) => id).join(', ') || 'none'),
  ];
  return { scores: scores.scores(LANGUAGE), failures: [...missed, ...spurious], notes };
}

function kindsOf(id: string): readonly string[] {
  const kinds = ACCEPTED_KINDS[id];
  if (!kinds) throw new Error(`No kinds are written down for \`${id}\`. Add it to accepted-kinds.ts.`);
  return kinds;
}
