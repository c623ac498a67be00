import type { ReadingContext } from '../context.ts';
import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import type { Draft, Reader } from '../reader.ts';
import type { RecordValue } from '../values.ts';
import { type DelegationList, delegationLists } from './delegation-phrases.ts';
import { participantList } from './participant-list.ts';

const SIGN = { zh: /代表团|团队|工作组|谈判团|谈判班子|新增|率团/, en: /delegation|team/ };

/** Who negotiates for a side: its delegation, who leads it, and who joined or left it. */
export const recordDelegation: Reader<'record'> = {
  id: 'record/delegation',
  version: '0.1.0',
  kind: 'record',
  summary:
    'Names or offices in a list that makes up a delegation (由甲、乙组成代表团, "a team including"), leads it, or is said to be new to it.',
  *read(context): Iterable<Draft<RecordValue>> {
    for (const sentence of context.sentences) {
      const folded = foldSpan(context, sentence, sentence.language);
      if (folded.text.length > 600 || !SIGN[sentence.language].test(folded.text)) continue;
      for (const list of delegationLists(folded.text, sentence.language)) {
        if (!namesSomebody(context, folded, list)) continue;
        const { value, span } = participantList(context, folded, list.start, list.end);
        const party = partyOf(context, folded, list);
        if (value.length > 0) yield { span, value: { field: 'delegation', party, part: list.part, value } };
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '法方将由[[财政部长何川、贸易部长周平]]组成谈判代表团。',
      because: 'a list that makes up a delegation',
      value: { party: 'FR', part: 'members', value: ['财政部长何川', '贸易部长周平'] },
    },
    {
      language: 'zh',
      marked: '法方除財政與貿易部長外新增[[商務部長]]。',
      because: 'who is new to a side’s team is told as new',
      value: { party: 'FR', part: 'added', value: ['商務部長'] },
    },
    {
      language: 'en',
      marked: 'The French delegation was led by [[Trade Minister Ida Holm]].',
      because: 'who leads',
      value: { party: 'FR', part: 'lead', value: ['Trade Minister Ida Holm'] },
    },
    {
      language: 'en',
      marked:
        'Paris sent a negotiating team including [[Trade Minister Ida Holm and Finance Minister Bo Lind]].',
      because: 'a list of members',
      value: { part: 'members', value: ['Trade Minister Ida Holm', 'Finance Minister Bo Lind'] },
    },
    { language: 'zh', marked: '双方团队由专家组成。', because: 'nobody is named, and no delegation' },
    { language: 'en', marked: 'The team included several experts.', because: 'nobody is named' },
  ],
};

/** Offices at the end of an item, and words for nobody in particular. */
const OFFICE_ZH = /(?:长|代表|大使|国务卿|总统|总理|首相|主席|主任|专员|顾问)(?=$|、|和|与|以及|等)/;
const NOBODY = /^(?:several|some|many|a few|dozens|officials|experts|senior|数|多|若干|有关|高级|专家|资深)/;

/** Whether the list names a person or an office: 专家 and "several experts" name nobody. */
function namesSomebody(context: ReadingContext, folded: FoldedSpan, { start, end }: DelegationList): boolean {
  const words = folded.text.slice(start, end);
  if (NOBODY.test(words)) return false;
  const span = folded.source(start, end);
  return (
    OFFICE_ZH.test(words) || context.hits('person', span).length > 0 || context.hits('title', span).length > 0
  );
}

/** The side whose delegation it is: named in the list or in the sentence before it. */
function partyOf(context: ReadingContext, folded: FoldedSpan, { start, end }: DelegationList): string | null {
  const before = context.hits('party', folded.source(0, start)).at(-1);
  if (before) return before.entry.id;
  return context.hits('person', folded.source(start, end))[0]?.entry.party ?? null;
}
