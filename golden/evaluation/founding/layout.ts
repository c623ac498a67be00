import type { BlockKind } from '../../../src/core/text/layout.ts';
import { containing } from '../enclosing.ts';
import type { Failure } from '../suite.ts';
import { type Document, failureAt, LANGUAGE } from './document.ts';

/** What each kind of line of the reference data is for Readout. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  heading: 'heading',
  'section-number': 'heading',
  'subsection-number': 'heading',
  paragraph: 'body',
  caption: 'caption',
  reference: 'reference',
  credit: 'byline',
  'hosting-disclaimer': 'footer',
};

/** Scores the kind of block that each line of the document is taken for. */
export function scoreLayout({ reading, gold, tally }: Document): readonly Failure[] {
  const { layout, text } = reading.context;
  const failures: Failure[] = [];
  for (const line of gold.structure) {
    const wanted = KINDS[line.kind];
    if (wanted === undefined)
      throw new Error(`The reference data has the unknown kind of line “${line.kind}”.`);
    const found = containing(layout.blocks, line.start)?.kind ?? 'no block';
    tally.judge(`layout-${wanted}`, LANGUAGE, found === wanted);
    tally.judge('layout', LANGUAGE, found === wanted);
    if (found === wanted) continue;
    const quote = text.content.slice(line.start, Math.min(line.end, line.start + 60));
    failures.push(failureAt('layout', { line: line.line, quote }, `${wanted} (${line.kind})`, found));
  }
  return failures;
}
