import { matchesIn } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

/** So many masked places are shown. */
const MOST = 6;

/** A word with letters hidden: stars or boxes between letters, or boxes behind one. */
const MASKED_WORD =
  /[A-Za-z]{1,20}\*{1,4}[A-Za-z]{1,20}|\p{Script=Han}(?:\*|[＊✱×╳]{1,3}|[█■□]{1,6})\p{Script=Han}|\p{Script=Han}[█■□]{1,6}/gu;
const MASK = /[*＊✱×╳█■□]/g;

/** Characters put in the place of others, in addresses and in words. What they hide is not guessed. */
export const masked: Reader<'discrepancy'> = {
  id: 'discrepancy/masked',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Mask characters in addresses (which cannot be opened as they stand) and inside words; what they hide is not guessed. 某某 is a word and no mask.',
  after: ['citation'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const addresses = earlier
      .of('citation')
      .filter(({ value }) => value.masked)
      .map(({ evidence: [{ start, end }], value }) => ({ start, end, value: value.url }));
    const words = maskedWords(context).map((span) => ({ ...span, value: null }));
    const all = [...addresses, ...words];
    if (all.length === 0) return;
    const draft = disagreement(
      context,
      { discrepancy: 'masked', class: 'gap', about: null },
      [...words.slice(0, MOST / 2), ...addresses].slice(0, MOST),
    );
    const marks = all.flatMap(({ start, end }) => context.text.content.slice(start, end).match(MASK) ?? []);
    const computed = [
      { of: 'masked-addresses', value: String(addresses.length) },
      { of: 'mask-characters', value: String(marks.length) },
    ];
    yield { ...draft, value: { ...draft.value, computed } };
  },
  examples: [
    {
      language: 'en',
      marked: 'The talks resumed.\n\nReferences\n[[https://example.org/talks-*-resume]]',
      because: 'a star in an address',
      value: { discrepancy: 'masked', class: 'gap' },
    },
    {
      language: 'en',
      marked: 'Aides to [[Qu*ll]] declined to speak.',
      because: 'a letter of a name is hidden',
    },
    { language: 'zh', marked: '据悉，[[林×岸]]未出席会议。', because: 'a character of a name is hidden' },
    { language: 'zh', marked: '據悉，[[林×岸]]未出席會議。', because: 'a character of a name is hidden' },
    {
      language: 'zh',
      marked: '官员某某表示同意，**重点**是时间。',
      because: 'a word, and signs of emphasis',
    },
    { language: 'en', marked: 'The result* was *good*.', because: 'a note and emphasis hide nothing' },
  ],
};

function maskedWords(context: ReadingContext): Span[] {
  const found: Span[] = [];
  for (const block of context.layout.blocks) {
    if (block.kind === 'reference') continue;
    const text = context.text.content.slice(block.start, block.end);
    const marks = text.match(MASK);
    // Signs of emphasis come in pairs.
    if (marks === null || (marks[0] === '*' && text.split(/\*+/).length % 2 === 1)) continue;
    for (const match of matchesIn(text, MASKED_WORD)) {
      if (/^\p{Script=Han}+×\p{Script=Han}+$/u.test(match[0]) && /[倍乘]/.test(match[0])) continue;
      found.push({ start: block.start + match.index, end: block.start + match.index + match[0].length });
    }
  }
  return found;
}
