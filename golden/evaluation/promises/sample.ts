import { join } from 'node:path';
import { loadDossier } from '../../../src/collect/load-dossier.ts';
import type { Finding } from '../../../src/core/evidence/finding.ts';
import { readText } from '../../../src/core/read/engine.ts';
import type { Reader } from '../../../src/core/read/reader.ts';
import { createText } from '../../../src/core/text/text.ts';
import { lexiconOf } from '../../../src/tasks/lexicon.ts';
import { ROOT, readJson } from '../data.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';

/** Something that was put into the sample on purpose, with the words that give it. */
export interface Planted {
  readonly id: string;
  readonly evidence: readonly { readonly source: string; readonly quote: string }[];
}

const FOLDER = join(ROOT, 'samples', 'harbour-dialogue');

/** The planted things of a kind. */
export function plantedOf<One extends Planted>(kind: string): readonly One[] {
  return readJson<Readonly<Record<string, readonly One[]>>>(FOLDER, 'planted.json')?.[kind] ?? [];
}

/** What some readers find in each source of the sample, by the source's id. */
export async function sampleFindings(
  readers: readonly Reader[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const dossier = await loadDossier(FOLDER);
  const lexicon = await lexiconOf(dossier);
  return new Map(
    dossier.sources.map((source) => {
      const { kind, party, parties, publisher, published } = source.header;
      const about = {
        kind,
        party,
        parties: parties.length > 1 ? parties : ['NV', 'LH'],
        publisher,
        published,
        exchangeDate: null,
      };
      return [source.id, readText(createText(source.id, source.content), lexicon, readers, about).findings];
    }),
  );
}

/** Counts which planted things were found, over any of their passages. Nothing here tells what is spurious. */
export function scorePlanted<One extends Planted>(
  kind: string,
  planted: readonly One[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  tally: Tally,
  isRight: (one: One, finding: Finding) => boolean = () => true,
): Failure[] {
  return planted.flatMap((one): Failure[] => {
    const near = one.evidence.flatMap(({ source, quote }) => over(findings.get(source) ?? [], quote));
    const right = near.some((finding) => isRight(one, finding));
    tally.judge(kind, 'all', right);
    if (right) return [];
    return [
      {
        kind,
        language: 'all',
        where: one.id,
        sentence: one.evidence.map(({ quote }) => quote).join(' | '),
        expected: 'a finding with this value',
        found: near.map(({ value }) => JSON.stringify(value)).join(' | ') || 'nothing over these words',
      },
    ];
  });
}

/** Findings over words, which are known by what they say: a finding holds them, lies in them, or shares half with them. */
function over(findings: readonly Finding[], quote: string): Finding[] {
  return findings.filter(
    ({ evidence: [own] }) =>
      own.exact.includes(quote) || quote.includes(own.exact) || overlap(own.exact, quote),
  );
}

/** Whether the end of one is the beginning of the other, over half of the shorter. */
function overlap(a: string, b: string): boolean {
  const least = Math.ceil(Math.min(a.length, b.length) / 2);
  for (let length = Math.min(a.length, b.length); length >= least; length -= 1) {
    if (a.endsWith(b.slice(0, length)) || b.endsWith(a.slice(0, length))) return true;
  }
  return false;
}
