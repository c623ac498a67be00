import type { Draft, Reader } from '../reader.ts';
import type { MentionValue } from '../values.ts';
import { draftOf, mention } from './mention.ts';
import { fittingCandidates } from './name-conflict.ts';

/** People named in the body, with each role that the text writes beside the name. */
export const personNamed: Reader<'mention'> = {
  id: 'mention/person',
  version: '0.1.0',
  kind: 'mention',
  summary:
    'A person, by the lexicon or by the form of the name beside a title; a role that a known person cannot hold is flagged and the two are not merged.',
  *read(context): Iterable<Draft<MentionValue>> {
    for (const { frame, actors } of context.voices.named) {
      for (const one of actors) {
        if (one.kind !== 'person') continue;
        const flag = one.candidates.length > 0 ? 'name-role-conflict' : null;
        const base = mention({
          type: 'person',
          entity: one.id,
          party: one.party,
          flag,
          candidates: fittingCandidates(context, one.candidates),
        });
        if (one.roles.length === 0) yield draftOf(frame, one, base);
        for (const role of one.roles) {
          const written = frame.written(role.start, role.end);
          yield {
            ...draftOf(frame, one, { ...base, role: written, roleTime: role.time }),
            also: [frame.span(role.start, role.end)],
          };
        }
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '诺达维亚总理[[林岸]]表示欢迎。',
      because: 'a name after a title, before a verb of saying',
      value: { entity: 'per:林岸', role: '诺达维亚总理' },
    },
    {
      language: 'zh',
      marked: '前財政部長[[亞歷克斯·諾頓]]表示反對。',
      because: 'a transcribed name after a former office',
      value: { roleTime: 'former' },
    },
    {
      language: 'en',
      marked: 'Finance Minister [[Mara Quill]] said talks would go on.',
      because: 'capitalised words after a title',
      value: { entity: 'per:mara-quill' },
    },
    {
      language: 'zh',
      marked: '晨光研究所中心主任[[文在寅]]表示谨慎。',
      because: 'a head of state is not known as a director of an institute: the two are not merged',
      value: {
        entity: 'per:文在寅-as-written',
        flag: 'name-role-conflict',
        candidates: ['per:moon-jae-in'],
      },
    },
    {
      language: 'zh',
      marked: '法国总统[[文在寅]]表示谨慎。',
      because: 'an office of another state: the two are not merged',
      value: { flag: 'name-role-conflict', candidates: ['per:moon-jae-in'] },
    },
    {
      language: 'en',
      marked: 'French President [[Moon Jae-in]] urged caution.',
      because: 'an office of another state: the two are not merged',
      value: { flag: 'name-role-conflict', candidates: ['per:moon-jae-in'] },
    },
    {
      language: 'en',
      marked: '[[Moon Jae-in]], former president and now chair of a foundation, welcomed it.',
      because: 'a former president may chair a foundation',
      value: { entity: 'per:moon-jae-in', roleTime: 'former', flag: null, candidates: [] },
    },
    { language: 'zh', marked: '文件指出，贸易额有所上升。', because: '文件 is a document and no Mr Wen' },
    { language: 'en', marked: 'Officials said the harvest was good.', because: 'nobody is named' },
  ],
};
