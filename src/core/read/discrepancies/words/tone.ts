import type { Block, Sentence } from '../../../text/layout.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { isOpen, judgements } from './tone-words.ts';
import { disagreement, type Version } from './versions.ts';

const EXCHANGE = {
  zh: /会谈|谈判|通话|会晤|峰会|对话|磋商|会议|协议/,
  en: /(?<![a-z])(?:talks|negotiations?|calls?|meetings?|summits?|dialogue|rounds?|agreement|deal)(?![a-z])/,
} as const;

/** A heading that judges an exchange one way, over a body of which the narrator's own judgement is the other one. */
export const tone: Reader<'discrepancy'> = {
  id: 'discrepancy/tone',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'A heading hopeful about talks (前景值得期待, "bright prospects") over a section in which the narrator doubts them (而非成果达成的窗口, "unlikely"), or the other way round.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const { blocks, sentences } = context.layout;
    let heading: Heading | null = null;
    let at = 0;
    for (const block of blocks) {
      const from = at;
      while (at < sentences.length && (sentences[at] as Sentence).block === block.index) at += 1;
      if (block.kind === 'heading') {
        const read = headingOf(context, block);
        // A number alone belongs to the heading beside it.
        if (!/^[\s\d.、()（）一二三四五六七八九十ivx]*$/i.test(context.folded(block))) heading = read;
        continue;
      }
      if (block.kind !== 'body' || heading === null) continue;
      for (const sentence of sentences.slice(from, at)) {
        const version = doubtIn(context, sentence, heading);
        if (version !== null) heading.body.push(version);
      }
      if (heading.body.length > 0 && isLastOf(blocks, block)) {
        yield disagreement(context, { discrepancy: 'tone', class: 'conflict', about: null }, [
          heading.version,
          heading.body[0] as Version,
        ]);
        heading = null;
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked:
        '二\n[[奥斯陆谈判前景值得期待]]\n下月举行的奥斯陆谈判是两国之间的首轮磋商。从准备情况看，此次谈判更可能是一次试探，而非成果达成的时刻。',
      because: 'the heading hopes and the body doubts',
      value: { discrepancy: 'tone', class: 'conflict' },
    },
    {
      language: 'zh',
      marked:
        '二\n[[奧斯陸談判前景可期]]\n下月舉行的奧斯陸談判是兩國之間的首輪磋商。雙方分歧甚深，此次談判難以取得突破。',
      because: 'Traditional is folded',
    },
    {
      language: 'en',
      marked:
        '[[Bright prospects for the Oslo talks]]\n\nThe two delegations will meet in Oslo next month for a first round. Given how little has been prepared, the talks are unlikely to produce an agreement.',
      because: 'the heading hopes and the body doubts',
      value: { discrepancy: 'tone' },
    },
    {
      language: 'zh',
      marked:
        '二\n奥斯陆谈判前景值得期待吗\n下月举行的奥斯陆谈判是两国之间的首轮磋商。双方分歧甚深，此次谈判难以取得突破。',
      because: 'the heading asks',
    },
    {
      language: 'en',
      marked:
        'Bright prospects for the Oslo talks\n\nThe two delegations will meet in Oslo next month for a first round. An agreement on fish is likely, officials say.',
      because: 'both hope',
    },
  ],
};

interface Heading {
  readonly version: Version;
  readonly body: Version[];
}

/** The judgement of a heading on an exchange; `null` where it judges none, asks, or says both. */
function headingOf(context: ReadingContext, block: Block): Heading | null {
  if (block.language === null) return null;
  const folded = foldSpan(context, block, block.language);
  if (!EXCHANGE[block.language].test(folded.text) || /[?？吗]\W*$|能否|是否/.test(folded.text)) return null;
  const found = judgements(folded.text, block.language);
  const values = new Set(found.map(({ value }) => value));
  const [first] = found;
  if (first === undefined || values.size !== 1 || isOpen(folded.text.slice(0, first.start), block.language))
    return null;
  return { version: { ...trimmed(context, block), value: first.value }, body: [] };
}

/** The narrator's own judgement on the exchange in one sentence, where it is the other one than the heading's. */
function doubtIn(context: ReadingContext, sentence: Sentence, heading: Heading): Version | null {
  const folded = foldSpan(context, sentence, sentence.language);
  for (const { value, start, end } of judgements(folded.text, sentence.language)) {
    if (value === heading.version.value || isOpen(folded.text.slice(0, start), sentence.language)) continue;
    const span = folded.source(start, end);
    const voice = context.voices.at(span.start);
    if (voice !== null && voice.mode !== 'narrator') continue;
    const subject = EXCHANGE[sentence.language].exec(folded.text.slice(0, start));
    if (subject === null) continue;
    return { ...folded.source(clauseStart(folded.text, start, subject.index), end), value };
  }
  return null;
}

/** Where the words about the exchange begin, so that the version can be read by itself. */
function clauseStart(text: string, judged: number, subject: number): number {
  const before = text.slice(0, judged);
  const stop = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';'), before.lastIndexOf(', ')) + 1;
  const comma = before.lastIndexOf(',', Math.max(0, judged - 2)) + 1;
  const earlier = before.slice(0, Math.max(0, comma - 1)).lastIndexOf(',') + 1;
  const from = Math.max(stop, comma > subject ? earlier : comma);
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}

/** Whether the next block that is a heading or body is a heading, or none follows. */
function isLastOf(blocks: readonly Block[], block: Block): boolean {
  for (let at = block.index + 1; at < blocks.length; at += 1) {
    const { kind } = blocks[at] as Block;
    if (kind === 'body') return false;
    if (kind === 'heading' || kind === 'reference') return true;
  }
  return true;
}

function trimmed(context: ReadingContext, { start, end }: Span): Span {
  const words = context.text.content.slice(start, end);
  const lead = /^\s*/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + words.trimEnd().length };
}
