import { ValueHash } from '../../evidence/value-hash.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { independentSources, type Mention } from '../input/mention.ts';
import type { SourceDiscrepancy, SourceVersion } from './source-discrepancy.ts';

/** One passage with its reading. */
export interface Telling {
  readonly value: string;
  readonly mention: Mention;
}

/** Puts passages of one value together and orders the versions by the day from which each was known first. */
export function makeDiscrepancy(
  about: Pick<SourceDiscrepancy, 'kind' | 'subject' | 'rule'>,
  tellings: readonly Telling[],
  computed: SourceDiscrepancy['computed'] = [],
): SourceDiscrepancy {
  const versions = [...Map.groupBy(tellings, ({ value }) => value)].map(([value, told]): SourceVersion => {
    const byPassage = new Map(told.map(({ mention }) => [keyOf(mention), mention]));
    const mentions = [...byPassage.values()].sort(inTime) as [Mention, ...Mention[]];
    return { value, mentions, sources: independentSources(mentions) };
  });
  versions.sort((a, b) => inTime(a.mentions[0], b.mentions[0]) || compareCodeUnits(a.value, b.value));
  const { kind, subject, rule } = about;
  const hash = new ValueHash();
  for (const part of [kind, subject.type, subject.id, subject.aspect ?? '', rule]) hash.string(part);
  for (const { value } of versions) hash.string(value);
  return { id: hash.hex48('d'.charCodeAt(0)), kind, subject, rule, versions, computed };
}

/** Mentions in the order in which they became known. */
export function inTime(a: Mention, b: Mention): number {
  return (
    compareCodeUnits(a.known ?? '', b.known ?? '') ||
    compareCodeUnits(a.evidence.text, b.evidence.text) ||
    a.evidence.start - b.evidence.start ||
    a.evidence.end - b.evidence.end
  );
}

function keyOf({ evidence: { text, start, end } }: Mention): string {
  return `${text} ${start} ${end}`;
}
