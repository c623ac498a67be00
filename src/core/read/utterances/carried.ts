import type { Draft, Reader } from '../reader.ts';
import type { UtteranceValue } from '../values.ts';
import { spokenVoices, utteranceOf } from './utterance.ts';

/** What a speaker goes on to say where the subject is dropped. */
export const carried: Reader<'utterance'> = {
  id: 'utterance/carried',
  version: '0.1.0',
  kind: 'utterance',
  summary:
    'A clause without a speaker of its own that goes on with the speaker before, until a new one is named.',
  *read(context): Iterable<Draft<UtteranceValue>> {
    for (const voice of spokenVoices(context))
      if (voice.mode === 'carried') yield utteranceOf(context, voice);
  },
  examples: [
    {
      language: 'zh',
      marked: '林岸祝贺对方当选，[[表示愿加强合作。]]',
      because: 'the second clause drops its subject',
      value: { speaker: 'per:林岸', subject: 'carried' },
    },
    {
      language: 'zh',
      marked: '美方對此有清楚判斷。[[特別提出避免誤判]]，[[強調不脫鉤。]]',
      because: 'the subject of the sentence before goes on',
      value: { speaker: 'side:us' },
    },
    {
      language: 'en',
      marked: 'The minister welcomed the plan and [[underlined the need for patience.]]',
      because: 'coordinated verbs share a subject',
      value: { act: 'stress', subject: 'carried' },
    },
    { language: 'zh', marked: '林岸指出，谈判仍在继续。', because: 'the speaker is named' },
    { language: 'en', marked: 'The minister said the plan was sound.', because: 'the speaker is named' },
  ],
};
