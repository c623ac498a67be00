import type { Frame } from '../actors/frame.ts';
import { type Piece, piecesOf } from '../actors/pieces.ts';
import type { Draft, Reader } from '../reader.ts';
import type { MentionValue } from '../values.ts';
import { mention } from './mention.ts';

/** Measures and dealings that have a target: "export controls on China". */
const MEASURE =
  /(?:controls?|tariffs?|duties|sanctions?|curbs|restrictions?|countermeasures|measures|levies|bans?|polic(?:y|ies)|pressure|exports|sales|investments?|retaliation|stance|dependence) (?:on|against|towards?|to|for) (?:the )?$/;

/** Who acts upon whom, where grammar says it: 美方对华, "US export controls on China". */
export const directionNamed: Reader<'mention'> = {
  id: 'mention/direction',
  version: '0.1.0',
  kind: 'mention',
  summary: 'One party acting upon another (美方对华, US controls on China), from the actor to the target.',
  *read(context): Iterable<Draft<MentionValue>> {
    for (const { frame } of context.voices.named) {
      const parties = piecesOf(context, frame).filter((piece) => piece.hit.kind === 'party');
      for (let i = 1; i < parties.length; i += 1) {
        const actor = parties[i - 1] as Piece;
        const target = parties[i] as Piece;
        if (actor.hit.entry.id === target.hit.entry.id || !acts(frame, actor, target)) continue;
        const entity = `direction:${actor.hit.entry.id}>${target.hit.entry.id}`.toLowerCase();
        const value = mention({ type: 'direction', entity, party: actor.hit.entry.id });
        yield { span: frame.span(actor.start, target.end), value };
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[美方对华]]出口限制已经生效。',
      because: '对 names the target',
      value: { entity: 'direction:us>cn' },
    },
    {
      language: 'zh',
      marked: '[[中方對美]]反制同時生效。',
      because: '對 names the target',
      value: { entity: 'direction:cn>us' },
    },
    {
      language: 'en',
      marked: '[[US export controls on China]] took effect.',
      because: 'a measure on a target, with its owner before it',
      value: { entity: 'direction:us>cn' },
    },
    {
      language: 'en',
      marked: 'China and the United States met on neutral ground.',
      because: 'nobody acts upon the other',
    },
    { language: 'zh', marked: '中方同美方保持沟通。', because: '同 joins and directs nothing' },
  ],
};

function acts(frame: Frame, actor: Piece, target: Piece): boolean {
  const between = frame.text.slice(actor.end, target.start);
  if (frame.language === 'zh')
    return /^(?:[^,;:。、]{0,6})(?:对|涉|针对)$/.test(between) && !/[和与同]/.test(between);
  return between.length < 60 && !/[,;:.]/.test(between) && MEASURE.test(between);
}
