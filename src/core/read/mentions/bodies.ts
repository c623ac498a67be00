import type { Draft, Reader } from '../reader.ts';
import type { MentionValue } from '../values.ts';
import { draftOf, mention } from './mention.ts';

/** Ministries, administrations and international bodies. */
export const organisationNamed: Reader<'mention'> = {
  id: 'mention/organisation',
  version: '0.1.0',
  kind: 'mention',
  summary: 'A ministry, an administration or an international body of the lexicon.',
  *read(context): Iterable<Draft<MentionValue>> {
    for (const { frame, actors } of context.voices.named) {
      for (const one of actors) {
        if (one.kind !== 'organisation' || one.id?.startsWith('doc:')) continue;
        yield draftOf(frame, one, mention({ type: 'organisation', entity: one.id, party: one.party }));
      }
    }
  },
  examples: [
    { language: 'zh', marked: '[[中国商务部]]重申立场。', because: 'a ministry', value: { party: 'CN' } },
    {
      language: 'en',
      marked: 'The [[State Department]] announced a plan.',
      because: 'a ministry',
      value: { party: 'US' },
    },
    { language: 'zh', marked: '有关部门正在评估。', because: 'no body is named' },
  ],
};

/** Newspapers, agencies, broadcasters and platforms. */
export const outletNamed: Reader<'mention'> = {
  id: 'mention/outlet',
  version: '0.1.0',
  kind: 'mention',
  summary: 'A newspaper, agency, broadcaster or platform; a city inside its name is no mention of the city.',
  *read(context): Iterable<Draft<MentionValue>> {
    for (const { frame, actors } of context.voices.named) {
      for (const one of actors) {
        if (one.kind === 'outlet') yield draftOf(frame, one, mention({ type: 'outlet', entity: one.id }));
      }
    }
  },
  examples: [
    { language: 'zh', marked: '据[[路透社]]报道，谈判继续。', because: 'an agency' },
    { language: 'zh', marked: '《[[華盛頓郵報]]》刊登了照片。', because: 'the city is part of the name' },
    { language: 'en', marked: '[[Reuters]] published the photographs.', because: 'an agency' },
    { language: 'en', marked: 'The post office was closed.', because: 'a post office is no newspaper' },
  ],
};
