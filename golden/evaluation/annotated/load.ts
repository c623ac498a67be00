import { namesIn, ROOT, readJson } from '../data.ts';
import type { AnnotatedText } from './annotation.ts';
import { check } from './check.ts';

const FOLDER = [ROOT, 'golden', 'annotated'] as const;

/** What stands in the folder and is no text. */
const OTHERS: ReadonlySet<string> = new Set(['lexicon.json']);

/**
 * The annotated texts, by the number that their file names begin with.
 *
 * @throws Error naming the file, the sentence and the value where an annotation does not hold together
 */
export function annotatedTexts(): readonly AnnotatedText[] {
  return namesIn(...FOLDER)
    .filter((name) => name.endsWith('.json') && !OTHERS.has(name))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((name) => check(readJson<AnnotatedText>(...FOLDER, name) as AnnotatedText, name));
}

/** The invented states and people of the annotated texts, as a dossier would add them. */
export function annotatedLexicon(): unknown {
  return readJson(...FOLDER, 'lexicon.json');
}

function numberOf(name: string): number {
  return Number.parseInt(name, 10);
}
