import { splitBlocks } from './blocks.ts';
import { classifyBlocks } from './classify-block.ts';
import { splitClauses } from './clauses.ts';
import { cutLong } from './cut-long.ts';
import { type Detection, judge, type Profile, profileOf, sumProfiles } from './detect-language.ts';
import type { Block, BlockKind, Clause, Layout, Sentence } from './layout.ts';
import { splitEnglish } from './sentences-en.ts';
import { splitChinese } from './sentences-zh.ts';
import type { Span } from './span.ts';
import type { View } from './view.ts';

/**
 * Takes a text apart: blocks with their kind and language, their sentences, and the clauses of these. A block in a
 * language that Readout does not read has no sentences. Linear in the length of the text.
 *
 * @param view of the content, where the caller has one: it spares folding parts of the text again
 */
export function analyseLayout(content: string, view: View | null = null): Layout {
  const spans = splitBlocks(content);
  const kinds = classifyBlocks(content, spans, view);
  const profiles = spans.map((span) => profileOf(content, span));
  const whole = judgeText(kinds, profiles);
  const blocks = spans.map((span, index) =>
    blockOf(span, kinds[index] ?? 'body', profiles[index], whole, index),
  );
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  for (const block of blocks) addSentences(content, block, sentences, clauses);
  return { language: whole.language, script: whole.script, blocks, sentences, clauses };
}

/** By what the text itself says; references and notices are often in another language. */
function judgeText(kinds: readonly BlockKind[], profiles: readonly Profile[]): Detection {
  const own = profiles.filter((_, index) => kinds[index] === 'body' || kinds[index] === 'heading');
  const detection = judge(sumProfiles(own));
  return detection.language === null && own.length < profiles.length
    ? judge(sumProfiles(profiles))
    : detection;
}

function blockOf(
  span: Span,
  kind: BlockKind,
  profile: Profile | undefined,
  whole: Detection,
  index: number,
): Block {
  const own = profile === undefined ? whole : judge(profile);
  const language = own.certain || whole.language === null ? own.language : whole.language;
  // A line of characters that both scripts share is written as its text is.
  const script = own.script === 'Zyyy' && language === whole.language ? whole.script : own.script;
  return { start: span.start, end: span.end, kind, language, script, index };
}

function addSentences(content: string, block: Block, sentences: Sentence[], clauses: Clause[]): void {
  const { language } = block;
  if (language === null) return;
  const split = language === 'zh' ? splitChinese(content, block) : splitEnglish(content, block);
  for (const { start, end } of split.flatMap((sentence) => cutLong(content, sentence))) {
    const index = sentences.length;
    sentences.push({ start, end, block: block.index, language, index });
    for (const clause of splitClauses(content, { start, end }, language)) {
      clauses.push({ start: clause.start, end: clause.end, sentence: index });
    }
  }
}
