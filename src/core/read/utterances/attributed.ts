import type { Draft, Reader } from '../reader.ts';
import type { UtteranceValue } from '../values.ts';
import { spokenVoices, utteranceOf } from './utterance.ts';

/** What one named speaker, party or body says, in a clause that names the speaker. */
export const attributed: Reader<'utterance'> = {
  id: 'utterance/attributed',
  version: '0.1.0',
  kind: 'utterance',
  summary:
    'A speaker, a word of saying and what is said, in one clause: before, after or around the words, directly or through carriers.',
  *read(context): Iterable<Draft<UtteranceValue>> {
    for (const voice of spokenVoices(context)) {
      if (voice.mode !== 'explicit' || voice.speaker.id === 'side:both' || isUnnamed(voice.speaker.id))
        continue;
      yield utteranceOf(context, voice);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[林岸指出，美方应尽快取消限制。]]',
      because:
        'a name, a verb of saying and a clause; what the other side should do stays the speaker’s demand',
      value: { speaker: 'per:林岸', act: 'demand', subject: 'explicit', mode: 'indirect' },
    },
    {
      language: 'zh',
      marked: '[[美方稱氣氛良好]]，[[中方則稱分歧仍在。]]',
      because: '則 turns to the other speaker',
      value: { speaker: 'side:us', holders: ['US'] },
    },
    {
      language: 'zh',
      marked: '[[“我们不会等待，”总理林岸表示。]]',
      because: 'the speaker may stand after the words',
      value: { speaker: 'per:林岸', mode: 'direct' },
    },
    {
      language: 'en',
      marked:
        '[[The US side said the talks had gone well]], while [[the Chinese side stressed that gaps remained.]]',
      because: 'two speakers in one sentence',
      value: { speaker: 'side:us' },
    },
    {
      language: 'en',
      marked: '[[The two-day round was useful, the minister said.]]',
      because: 'the speaker may stand after the words',
      value: { act: 'assert' },
    },
    { language: 'zh', marked: '这种不对称安排持续多年。', because: '称 inside 对称 says nothing' },
    { language: 'zh', marked: '双方的要求并不一致。', because: '要求 after 的 is a noun' },
    { language: 'en', marked: 'The report made no claim about growth.', because: 'claim is a noun here' },
    {
      language: 'en',
      marked: 'China should lift the curbs.',
      because: 'the narrator speaks; nobody is reported',
    },
  ],
};

/** Whether the source is unnamed; those have a reader of their own. */
export function isUnnamed(id: string): boolean {
  return id.startsWith('anon:') || id === 'src:unattributed';
}
