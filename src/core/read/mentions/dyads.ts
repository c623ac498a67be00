import type { Frame } from '../actors/frame.ts';
import type { Piece } from '../actors/pieces.ts';
import { piecesOf } from '../actors/pieces.ts';
import type { Draft, Reader } from '../reader.ts';
import type { MentionValue } from '../values.ts';
import { JOINS_PAIR } from './joins-pair.ts';
import { mention } from './mention.ts';

/** Pairs of parties in the order in which the text writes them, which often tells whose text it is. */
export const dyadNamed: Reader<'mention'> = {
  id: 'mention/dyad',
  version: '0.1.0',
  kind: 'mention',
  summary: 'Two parties written side by side as a pair (中美, US-China), in the order written.',
  *read(context): Iterable<Draft<MentionValue>> {
    for (const { frame } of context.voices.named) {
      const parties = piecesOf(context, frame).filter((piece) => piece.hit.kind === 'party');
      for (let i = 0; i + 1 < parties.length; i += 1) {
        const first = parties[i] as Piece;
        const second = parties[i + 1] as Piece;
        if (!isPair(frame, parties, i)) continue;
        const entity = `dyad:${first.hit.entry.id}-${second.hit.entry.id}`.toLowerCase();
        yield { span: frame.span(first.start, second.end), value: mention({ type: 'dyad', entity }) };
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[中美]]关系保持稳定。',
      because: 'two abbreviations',
      value: { entity: 'dyad:cn-us' },
    },
    {
      language: 'zh',
      marked: '[[美中]]關係很重要。',
      because: 'the order written is kept',
      value: { entity: 'dyad:us-cn' },
    },
    {
      language: 'en',
      marked: '[[US-China]] relations matter.',
      because: 'two names with a hyphen',
      value: { entity: 'dyad:us-cn' },
    },
    { language: 'zh', marked: '中方愿继续对话。', because: 'one party only' },
  ],
};

/** Two different parties next to each other, that are not part of a longer list. */
function isPair(frame: Frame, parties: readonly Piece[], at: number): boolean {
  const [before, first, second, after] = [parties[at - 1], parties[at], parties[at + 1], parties[at + 2]];
  if (!first || !second || first.hit.entry.id === second.hit.entry.id) return false;
  const joined = (a: Piece, b: Piece): boolean =>
    a.end <= b.start && JOINS_PAIR.test(frame.text.slice(a.end, b.start));
  if (!joined(first, second)) return false;
  const listed = (a: Piece, b: Piece): boolean =>
    a.end <= b.start && /^(?:|、|, (?:and )?(?:the )?)$/.test(frame.text.slice(a.end, b.start));
  return !(before && listed(before, first)) && !(after && (listed(second, after) || joined(second, after)));
}
