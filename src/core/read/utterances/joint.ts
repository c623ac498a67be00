import type { Draft, Reader } from '../reader.ts';
import type { UtteranceValue } from '../values.ts';
import { spokenVoices, utteranceOf } from './utterance.ts';

/** What the sides say or agree together. */
export const joint: Reader<'utterance'> = {
  id: 'utterance/joint',
  version: '0.1.0',
  kind: 'utterance',
  summary:
    'What both sides say, agree or discuss together; held by the parties of the exchange, not by the nearest two names.',
  *read(context): Iterable<Draft<UtteranceValue>> {
    for (const voice of spokenVoices(context)) {
      if (voice.speaker.id === 'side:both' && voice.mode === 'explicit') yield utteranceOf(context, voice);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[两国元首同意尽快举行新一轮会谈。]]',
      because: 'the leaders together',
      value: { speaker: 'side:both', act: 'agree', holders: ['US', 'CN'] },
      about: { parties: ['US', 'CN'] },
    },
    {
      language: 'zh',
      marked: '[[在英國與印度的斡旋下，中美雙方商定繼續談判。]]',
      because: '雙方 takes its parties from the word it touches',
      value: { holders: ['CN', 'US'] },
    },
    {
      language: 'en',
      marked: '[[The two leaders agreed on the need for calm.]]',
      because: 'the leaders together',
      value: { speaker: 'side:both', holders: ['US', 'CN'] },
      about: { parties: ['US', 'CN'] },
    },
    { language: 'zh', marked: '双方团队将于下周会面。', because: 'nothing is said' },
    { language: 'en', marked: 'The two leaders arrived at noon.', because: 'nothing is said' },
  ],
};
