import { loadDossier } from '../../../src/collect/load-dossier.ts';
import { findingsOf } from '../../../src/core/read/reading.ts';
import { overlaps } from '../../../src/core/text/span.ts';
import { lexiconOf } from '../../../src/tasks/lexicon.ts';
import { readSource } from '../../../src/tasks/read-source.ts';
import { languageName } from '../language-name.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { isKind, isParty, shown } from './judgement.ts';

/** A measure that was put into the sample on purpose, with the passages that tell of it. */
export interface PlantedMeasure {
  readonly id: string;
  readonly party: string;
  readonly kind: string;
  readonly rate?: number;
  readonly total?: number;
  readonly points?: number;
  readonly days?: number;
  readonly entities?: number;
  readonly revoked?: number;
  readonly direction?: string;
  readonly evidence: readonly { readonly source: string; readonly quote: string }[];
}

/** A passage may tell one of several numbers of its measure: 90 points of it, for 90 days. */
function isValue(planted: PlantedMeasure, value: number | null, quote: string): boolean {
  const wanted = [
    planted.rate,
    planted.total,
    planted.points,
    planted.days,
    planted.entities,
    planted.revoked,
  ].filter((one) => one !== undefined);
  // A number in words stands in the passage too: what is not written in it cannot be read from it.
  const told = wanted.filter((one) => quote.includes(String(one)) || one === planted.entities);
  return told.length === 0 || (value !== null && told.includes(value));
}

/** Scores the passages of the planted measures: a measure over the passage, of the kind, value and party. */
export async function scoreSample(
  folder: string,
  planted: readonly PlantedMeasure[],
  tally: Tally,
): Promise<readonly Failure[]> {
  const dossier = await loadDossier(folder);
  const lexicon = await lexiconOf(dossier);
  const parties = ['NV', 'LH'];
  const failures: Failure[] = [];
  for (const source of dossier.sources) {
    const told = planted.flatMap((one) =>
      one.evidence.filter((at) => at.source === source.id).map(({ quote }) => ({ one, quote })),
    );
    if (told.length === 0) continue;
    const { reading } = readSource(source, lexicon, { parties });
    const { content } = reading.context.text;
    const { language, script } = reading.context.layout;
    const name = languageName({ language: language ?? 'en', script });
    const found = findingsOf(reading, 'measure');
    for (const { one, quote } of told) {
      const start = content.indexOf(quote);
      if (start < 0) throw new Error(`${source.id} does not hold “${quote}”. Correct planted.json.`);
      const here = found
        .filter(({ evidence }) => evidence.some((own) => overlaps(own, { start, end: start + quote.length })))
        .map(({ value }) => value);
      const isRight = here.some(
        (value) =>
          isKind(one.kind, value) &&
          isValue(one, value.value, quote) &&
          (one.party === 'both' ? value.by !== null : isParty(one.party, value)),
      );
      tally.judge('sample passage', name, isRight);
      if (isRight) continue;
      failures.push({
        kind: 'sample passage',
        language: name,
        where: `${source.id} · ${one.id}`,
        sentence: quote,
        expected: `${one.kind} ${one.party} ${one.direction ?? ''}`,
        found: here.map(shown).join(' | ') || 'nothing',
      });
    }
  }
  return failures;
}
