import { findingsOf, type Reading } from '../../../src/core/read/reading.ts';
import { overlaps } from '../../../src/core/text/span.ts';
import { isComplete } from './annotation.ts';
import { type Judgement, spurious, wanted } from './judgement.ts';
import { type PlacedSentence, type PlacedText, shifted, spanOf } from './placed.ts';

/**
 * Which side a text lets speak of which issue, or deny that it came up: one judgement for each party, issue and
 * status of a text, as the founding document is judged. An issue counts for those whose words it stands in; where
 * both only "discuss" it, and where no annotation says whose words they are, it counts for nobody and against nobody.
 */
export function judgeSides(reading: Reading, text: PlacedText): Judgement[] {
  if (!isComplete(text.text, 'issues') || !isComplete(text.text, 'utterances')) return [];
  const expected = new Set<string>();
  const open = new Set<string>();
  for (const sentence of text.placed)
    for (const [status, issues] of [
      ['mentioned', sentence.annotation.issues],
      ['excluded', sentence.annotation.excluded],
    ] as const)
      for (const [issue, words] of Object.entries(issues ?? {})) {
        const holders = holdersAt(sentence, words);
        if (holders === null) open.add(`${issue} ${status}`);
        for (const party of holders ?? []) expected.add(`${party} ${issue} ${status}`);
      }
  const { parties } = text.text.about;
  const found = new Map(
    findingsOf(reading, 'issue').flatMap((finding) =>
      finding.value.holders.map((party) => [
        `${party} ${finding.value.issue} ${finding.value.status}`,
        finding,
      ]),
    ),
  );
  const isOfParty = (key: string): boolean => parties.includes(key.split(' ')[0] ?? '');
  const judged = [...expected]
    .filter(isOfParty)
    .map((key) => wanted('issue-side', '', key, found.get(key) ?? null));
  const broader = broaderOf(reading, expected);
  const others = [...found].filter(([key]) => {
    const [, ...what] = key.split(' ');
    return isOfParty(key) && !expected.has(key) && !broader.has(key) && !open.has(what.join(' '));
  });
  return [
    ...judged,
    ...others.map(([key, finding]) => spurious('issue-side', finding.evidence[0].exact, finding, key)),
  ];
}

/** A side that speaks of a narrower issue speaks of the broader one too; the annotation names the narrower only. */
function broaderOf({ context }: Reading, expected: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...expected].flatMap((key) => {
      const [party, issue = '', status] = key.split(' ');
      return (context.lexicon.get('issue', issue)?.broader ?? []).map((one) => `${party} ${one} ${status}`);
    }),
  );
}

/** Whose words an issue stands in; `null` where that is open. */
function holdersAt({ annotation, start }: PlacedSentence, words: string): readonly string[] | null {
  const place = spanOf(words, annotation.text, 0);
  if (place === null) return null;
  const span = shifted(place, start);
  const around = (annotation.utterances ?? []).filter(({ said, nth }) => {
    const own = spanOf(said, annotation.text, nth ?? 0);
    return own !== null && overlaps(shifted(own, start), span);
  });
  if (around.length === 0) return annotation.holders ?? null;
  return around.some(({ act }) => act === 'discuss') ? null : around.flatMap(({ holders }) => holders);
}
