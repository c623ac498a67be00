import { foldForm } from '../../../text/fold.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

/** Names beside a role that their known bearers cannot have. */
export const holders: Reader<'discrepancy'> = {
  id: 'discrepancy/holder',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'A name that the lexicon knows beside a role that its bearer cannot have: another person may be meant. Neither name nor role is put right.',
  after: ['mention'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const seen = new Set<string>();
    for (const { value, evidence } of earlier.of('mention')) {
      if (value.flag !== 'name-role-conflict' || value.entity === null || seen.has(value.entity)) continue;
      if (!bears(context, value.candidates, context.folded(evidence[0]))) continue;
      seen.add(value.entity);
      const start = Math.min(...evidence.map((quote) => quote.start));
      const end = Math.max(...evidence.map((quote) => quote.end));
      const draft = disagreement(context, { discrepancy: 'holder', class: 'conflict', about: value.entity }, [
        { start, end, value: value.role },
      ]);
      const computed = value.candidates.map((id) => ({ of: 'candidate', value: id }));
      yield { ...draft, value: { ...draft.value, computed } };
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[晨光研究所中心主任文在寅]]表示谨慎。',
      because: 'a head of state is not known as a director of an institute',
      value: { discrepancy: 'holder', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '[[晨光研究所中心主任文在寅]]表示謹慎。',
      because: 'a head of state is not known as a director of an institute',
    },
    {
      language: 'en',
      marked: '[[Moon Jae-in, a research fellow]] at the Dawn Institute, urged caution.',
      because: 'a head of state is not known as a research fellow',
    },
    {
      language: 'en',
      marked: 'Moon Jae-in, former president and now chair of a foundation, welcomed it.',
      because: 'a former president may chair a foundation',
    },
  ],
};

/** Whether a candidate bears the name as it is written: another given name is another person. */
function bears(context: ReadingContext, candidates: readonly string[], name: string): boolean {
  if (!/[·\s]/.test(name)) return true;
  return candidates.some((id) => {
    const forms = context.lexicon.get('person', id)?.forms;
    return [forms?.en, forms?.zh].some(
      (list) =>
        Array.isArray(list) &&
        list.some(
          (form: string | { readonly text: string }) =>
            foldForm(typeof form === 'string' ? form : form.text) === name,
        ),
    );
  });
}
