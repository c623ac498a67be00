import { findingsOf } from '../../../src/core/read/reading.ts';
import { overlaps } from '../../../src/core/text/span.ts';
import type { Failure } from '../suite.ts';
import { type Document, failureAt, LANGUAGE } from './document.ts';
import type { GoldIssue } from './gold.ts';

const SIDES = [
  ['us', 'US'],
  ['cn', 'CN'],
] as const;

/** What the document says of a side and an issue: that it spoke about it, denied that it came up, or nothing. */
type Standing = 'stated' | 'denied' | 'unstated';

/** Scores which issues the document attributes to which side, and which passages are recognised as theirs. */
export function scoreIssues(document: Document): readonly Failure[] {
  return document.gold.issues.flatMap((issue) => [...sides(document, issue), ...passages(document, issue)]);
}

function sides({ reading, tally }: Document, gold: GoldIssue): readonly Failure[] {
  const found = findingsOf(reading, 'issue').filter(({ value }) => value.issue === gold.issue);
  return SIDES.flatMap(([side, party]) => {
    const wanted = standingOf(gold[side].status);
    const held = found.filter(({ value }) => value.holders.includes(party) && value.occasion === null);
    const got: Standing = held.some(({ value }) => value.status === 'mentioned')
      ? 'stated'
      : held.length > 0
        ? 'denied'
        : 'unstated';
    // `unstated` by itself and stated through the other side: both readings of the passages are right.
    const isEither = wanted === 'unstated' && /stated_via_other_side/.test(gold[side].note ?? '');
    if (wanted === 'unstated' && (got === wanted || isEither)) return [];
    if (got === wanted) tally.add('issue-side', LANGUAGE, { right: 1 });
    else {
      tally.add('issue-side', LANGUAGE, {
        missed: wanted === 'unstated' ? 0 : 1,
        spurious: got === 'unstated' ? 0 : 1,
      });
      const first = gold[side].evidence[0];
      const quote =
        got === 'unstated' ? first?.quote : held.map(({ evidence }) => evidence[0].exact).join(' | ');
      const place = { line: first?.line ?? 0, quote: quote ?? '' };
      return [failureAt('issue-side', place, `${gold[side].status} by ${party}`, got, gold.issue)];
    }
    return [];
  });
}

function standingOf(status: string): Standing {
  if (status === 'unstated') return 'unstated';
  return status === 'denied-discussed' ? 'denied' : 'stated';
}

function passages({ reading, tally }: Document, gold: GoldIssue): readonly Failure[] {
  const found = findingsOf(reading, 'issue').filter(({ value }) => value.issue === gold.issue);
  return [...gold.us.evidence, ...gold.cn.evidence].flatMap((span) => {
    const isFound = found.some(({ evidence }) => overlaps(evidence[0], span));
    tally.judge('issue-passage', LANGUAGE, isFound);
    return isFound ? [] : [failureAt('issue-passage', span, gold.issue, 'no mention of it here')];
  });
}
