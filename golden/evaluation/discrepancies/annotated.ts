import { builtinLexiconData, LEXICON_VERSION } from '../../../src/core/lexicon/builtin.ts';
import { compileLexicon } from '../../../src/core/lexicon/compile.ts';
import { mergeLexicon } from '../../../src/core/lexicon/merge.ts';
import { readAdditions } from '../../../src/core/lexicon/read-additions.ts';
import { findingsOf } from '../../../src/core/read/reading.ts';
import type { AnnotatedText } from '../annotated/annotation.ts';
import { annotatedLexicon, annotatedTexts } from '../annotated/load.ts';
import { assemble } from '../annotated/placed.ts';
import { read } from '../read.ts';
import type { Failure, Score } from '../suite.ts';
import type { Expected } from './meeting.ts';
import { DiscrepancyScores, outcomeOf } from './score.ts';
import { lineIn, shown } from './shown.ts';

/** What of an annotated text does not agree with itself, with the words that show it. A text without the key is not scored. */
interface WithDiscrepancies extends AnnotatedText {
  readonly discrepancies?: readonly { readonly discrepancy: string; readonly quotes: readonly string[] }[];
}

/** Scores the annotated texts that say what does not agree in them. Errors of held-out texts are only counted. */
export function scoreAnnotated(): { scores: Score[]; failures: Failure[] } {
  const texts: readonly WithDiscrepancies[] = annotatedTexts();
  const marked = texts.filter(({ discrepancies }) => discrepancies !== undefined);
  if (marked.length === 0) return { scores: [], failures: [] };
  const additions = readAdditions(annotatedLexicon(), 'golden/annotated/lexicon.json');
  const lexicon = compileLexicon(mergeLexicon(builtinLexiconData(), additions), {
    version: LEXICON_VERSION,
  });
  const byLanguage = new Map<string, DiscrepancyScores>();
  const failures: Failure[] = [];
  for (const text of marked) {
    const { content } = assemble(text);
    const findings = findingsOf(read(text.id, content, text.about, lexicon), 'discrepancy');
    const items = (text.discrepancies ?? []).map((one, at) => expected(content, text.id, one, at));
    const { met, wrong } = outcomeOf(items, findings);
    const scores = byLanguage.get(text.language) ?? new DiscrepancyScores();
    byLanguage.set(text.language, scores);
    const kind = text.heldOut ? 'held-out annotated' : 'annotated';
    for (const finding of findings) scores.finding(kind, !wrong.includes(finding));
    for (const { id } of items) scores.item(kind, met.has(id));
    if (text.heldOut) continue;
    const base = { kind: 'discrepancy', language: text.language, where: text.id };
    for (const item of items) {
      if (met.has(item.id)) continue;
      const sentence = item.evidence.map(({ start, end }) => content.slice(start, end)).join(' | ');
      failures.push({ ...base, sentence, expected: item.kinds.join(' or '), found: 'nothing' });
    }
    for (const finding of wrong)
      failures.push({ ...base, sentence: '', expected: 'none', found: shown(finding, lineIn(content)) });
  }
  return { scores: [...byLanguage].flatMap(([language, scores]) => scores.scores(language)), failures };
}

function expected(
  content: string,
  text: string,
  { discrepancy, quotes }: { readonly discrepancy: string; readonly quotes: readonly string[] },
  at: number,
): Expected {
  let from = 0;
  const evidence = quotes.map((quote) => {
    // Quotes stand in text order, so that the same words twice are two passages.
    const start = content.indexOf(quote, from);
    if (start < 0)
      throw new Error(`\`${text}\` does not hold “${quote}” after ${from}. Give the quotes in text order.`);
    from = start + quote.length;
    return { start, end: from };
  });
  return { id: `${text} ${at}`, kinds: [discrepancy], evidence };
}
