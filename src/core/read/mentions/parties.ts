import type { Draft, Reader } from '../reader.ts';
import type { MentionValue } from '../values.ts';
import { draftOf, mention } from './mention.ts';
import { standsFor } from './metonym.ts';

/** Parties by name, side or metonym, and the two sides together. */
export const partyNamed: Reader<'mention'> = {
  id: 'mention/party',
  version: '0.1.0',
  kind: 'mention',
  summary:
    'A party by its name, as a side, by a capital that stands for its government, or both sides together; a capital as the place of something is no party.',
  *read(context): Iterable<Draft<MentionValue>> {
    for (const { frame, actors } of context.voices.named) {
      for (const one of actors) {
        if (one.kind === 'collective') {
          yield draftOf(frame, one, mention({ type: 'party', entity: one.id, candidates: one.parties }));
        }
        if (one.kind !== 'party') continue;
        const role = one.partyRole === 'metonym' ? standsFor(context, frame, one) : 'party';
        if (role === 'place') continue;
        const flag = role === null ? 'party-or-place' : null;
        yield draftOf(frame, one, mention({ type: 'party', entity: one.id, party: one.party, flag }));
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[美方]]表示，愿继续沟通。',
      because: 'a side',
      value: { entity: 'side:us', party: 'US' },
    },
    {
      language: 'zh',
      marked: '[[華盛頓]]稱將等待。',
      because: 'a capital that says something is its government',
      value: { entity: 'side:us' },
    },
    {
      language: 'en',
      marked: '[[The two sides]] agreed to meet again.',
      because: 'both parties together',
      value: { entity: 'side:both' },
    },
    { language: 'zh', marked: '代表团于当晚在华盛顿抵达机场。', because: 'after 在 a capital is a place' },
    { language: 'en', marked: 'Experts met in Washington.', because: 'after "in" a capital is a place' },
  ],
};
