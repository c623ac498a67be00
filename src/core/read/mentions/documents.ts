import type { Draft, Reader } from '../reader.ts';
import type { MentionValue } from '../values.ts';
import { mention } from './mention.ts';
import { namedDocuments } from './named-documents.ts';

/** Documents and legal instruments: by number with whoever issued them, by title, by the place of an agreement. */
export const documentNamed: Reader<'mention'> = {
  id: 'mention/document',
  version: '0.1.0',
  kind: 'mention',
  summary:
    'A document or legal instrument, by its number (Executive Order 14257, 公告2025年第4号), its title (《…法》, "the Trade Act of 1974") or the place of an agreement (日内瓦联合声明, "the Geneva deal"). One number has one id in both languages; the issuer is a part of it where the text names one.',
  *read(context): Iterable<Draft<MentionValue>> {
    for (const { frame } of context.voices.named) {
      for (const { start, end, id } of namedDocuments(context, frame))
        yield { span: frame.span(start, end), value: mention({ type: 'document', entity: id }) };
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '根据[[税委会公告2025年第4号]]和[[第14257号行政令]]，[[301条款]]关税暂停。',
      because: 'numbers; the body before the number issued it',
      value: { type: 'document', entity: 'doc:cn-state-council-announcement-2025-4' },
    },
    {
      language: 'zh',
      marked: '雙方重申[[日內瓦聯合聲明]]，援引[[《出口管制法》]]和[[安理會第2231號決議]]。',
      because: 'a place, a title and a number; Traditional is folded',
      value: { entity: 'doc:geneva-joint-statement' },
    },
    {
      language: 'en',
      marked:
        '[[Executive Order 14257]] cites [[Section 301]] of the [[Trade Act of 1974]], and Beijing the [[Geneva agreement]].',
      because: 'numbers, a title with its year, and an agreement by its place',
      value: { type: 'document', entity: 'doc:executive-order-14257' },
    },
    { language: 'zh', marked: '双方就14号文以外的5号线和第3条建议交换意见。', because: 'no document' },
    {
      language: 'en',
      marked: 'They order 500 jets, met in section 3 and passed a law on 12 May. The Act was long.',
      because: 'a verb, a place, and words without a title',
    },
  ],
};
