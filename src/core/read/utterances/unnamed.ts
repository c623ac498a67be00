import type { Draft, Reader } from '../reader.ts';
import type { UtteranceValue } from '../values.ts';
import { isUnnamed } from './attributed.ts';
import { spokenVoices, utteranceOf } from './utterance.ts';

/** What unnamed people say, and views that nobody owns. */
export const unnamed: Reader<'utterance'> = {
  id: 'utterance/unnamed',
  version: '0.1.0',
  kind: 'utterance',
  summary:
    'Unnamed sources (知情人士, "a US official") with their carriers, and views without an owner (被视为, "is seen as").',
  *read(context): Iterable<Draft<UtteranceValue>> {
    for (const voice of spokenVoices(context)) {
      if (voice.mode === 'explicit' && isUnnamed(voice.speaker.id)) yield utteranceOf(context, voice);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[路透社援引一名不愿具名的美国官员的话说，会谈“没有任何进展”。]]',
      because: 'the agency carries, the official speaks',
      value: { speaker: 'anon:us_official', chain: ['out:reuters'], mode: 'mixed' },
    },
    {
      language: 'zh',
      marked: '[[這次會談被普遍視為突破。]]',
      because: 'the passive names nobody',
      value: { speaker: 'src:unattributed' },
    },
    {
      language: 'en',
      marked: '[[Reuters cited an unnamed U.S. official as saying the round had "led nowhere".]]',
      because: 'the agency carries, the official speaks',
      value: { speaker: 'anon:us_official', chain: ['out:reuters'] },
    },
    { language: 'zh', marked: '林岸表示，谈判仍在继续。', because: 'the speaker is named' },
    { language: 'en', marked: 'A U.S. official arrived on Friday.', because: 'nothing is said' },
  ],
};
