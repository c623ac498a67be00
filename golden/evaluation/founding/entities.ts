import { type FindingOf, findingsOf } from '../../../src/core/read/reading.ts';
import { overlaps } from '../../../src/core/text/span.ts';
import { foldText } from '../folded.ts';
import { sentenceAt } from '../read.ts';
import type { Failure } from '../suite.ts';
import { type Document, failureAt, LANGUAGE } from './document.ts';
import type { GoldEntity, GoldSpan } from './gold.ts';

/**
 * Scores mentions of people and outlets in paragraphs, the lines that the readers read. People whom the document
 * does not name (中方領導人) are left out: that the words mean them is nowhere in the text.
 */
export function scoreEntities(document: Document): readonly Failure[] {
  const { people, outlets } = document.gold.entities;
  const named = people.filter(({ resolved_by }) => resolved_by !== 'world-knowledge');
  return [...score(document, 'person', named, people), ...score(document, 'outlet', outlets, outlets)];
}

function score(
  { reading, gold, tally }: Document,
  type: 'person' | 'outlet',
  wanted: readonly GoldEntity[],
  all: readonly GoldEntity[],
): readonly Failure[] {
  const paragraphs = new Set(
    gold.structure.filter(({ kind }) => kind === 'paragraph').map(({ line }) => line),
  );
  const found = findingsOf(reading, 'mention').filter(({ value }) => value.type === type);
  const met = new Set<FindingOf<'mention'>>();
  const failures: Failure[] = [];
  for (const { entity, span } of mentionsOf(wanted)) {
    if (!paragraphs.has(span.line)) continue;
    const hit = found.find((finding) => !met.has(finding) && overlaps(finding.evidence[0], span));
    tally.add(`${type}-mention`, LANGUAGE, hit ? { right: 1 } : { missed: 1 });
    if (!hit) failures.push(failureAt(`${type}-mention`, span, entity.id, 'no mention'));
    else {
      met.add(hit);
      const isSame = isEntity(hit.value.entity, entity) || isNamed(hit.value.entity, span.quote);
      tally.judge(`${type}-id`, LANGUAGE, isSame);
      if (!isSame) failures.push(failureAt(`${type}-id`, span, entity.id, String(hit.value.entity)));
    }
  }
  for (const finding of found) {
    const [quote] = finding.evidence;
    if (met.has(finding) || mentionsOf(all).some(({ span }) => overlaps(span, quote))) continue;
    tally.add(`${type}-mention`, LANGUAGE, { spurious: 1 });
    const line =
      gold.structure.find(({ start, end }) => start <= quote.start && quote.start < end)?.line ?? 0;
    const place = { line, quote: sentenceAt(reading, quote.start) };
    failures.push(failureAt(`${type}-mention`, place, 'none', `${finding.value.entity}: ${quote.exact}`));
  }
  return failures;
}

/** A person whom the lexicon does not know has an id made of the name as it stands. */
function isNamed(found: string | null, name: string): boolean {
  return found === `per:${foldText(name).replace(/[·・‧•]/g, '-')}`;
}

function mentionsOf(entities: readonly GoldEntity[]): readonly { entity: GoldEntity; span: GoldSpan }[] {
  return entities.flatMap((entity) => entity.mentions.map((span) => ({ entity, span })));
}

/** The same id, or the id that Readout makes of the same English name. */
export function isEntity(found: string | null, { id, name }: Pick<GoldEntity, 'id' | 'name'>): boolean {
  if (found === null) return false;
  const kind = id.slice(0, id.indexOf(':') + 1);
  const made = kind + slug(name.en);
  return found === id || found === made || slug(found) === slug(made.replace(':the-', ':'));
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/-the-/, '-');
}
