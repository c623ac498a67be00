import { compareCodeUnits } from '../../../text/code-unit-order.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';
import { areVariants, distance, joined } from './spelling.ts';
import { unlistedVariants } from './unlisted-names.ts';
import { type WrittenName, writtenNames } from './written-names.ts';

/** So many letters may differ between two spellings of one English name of at least this length. */
const SLIPS = 2;
const SHORTEST = 6;

/** One person or outlet under several forms that a search would take for several. */
export const nameForms: Reader<'discrepancy'> = {
  id: 'discrepancy/name-form',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'One person or outlet that a text writes in two full forms: with and without the dot, in two transcriptions or translations, in two spellings. A short form after a full one, a customary abbreviation and the original in brackets are none.',
  after: ['mention'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    for (const variants of unlistedVariants(context, earlier.of('mention'))) {
      yield disagreement(
        context,
        { discrepancy: 'name-form', class: 'caution', about: variants[0]?.entity ?? null },
        variants.map(({ start, end, form }) => ({ start, end, value: form })),
      );
    }
    const entities = new Map<string, Map<string, WrittenName>>();
    for (const name of writtenNames(context)) {
      const forms = entities.get(name.entity) ?? new Map<string, WrittenName>();
      entities.set(name.entity, forms);
      if (!forms.has(name.form)) forms.set(name.form, name);
    }
    for (const [entity, forms] of [...entities].sort(([a], [b]) => compareCodeUnits(a, b))) {
      if (forms.size < 2) continue;
      const names = [...forms.values()];
      const clashing = names.filter((one) =>
        names.some((other) => other !== one && clash(one.form, other.form, entity.startsWith('out:'))),
      );
      if (clashing.length === 0) continue;
      // Beside two names in Chinese the original one is a third.
      const beside = entity.startsWith('out:') ? names.filter(({ form }) => isLatin(form)) : [];
      yield disagreement(
        context,
        { discrepancy: 'name-form', class: 'caution', about: entity },
        [...new Set([...clashing, ...beside])].map(({ start, end, form }) => ({ start, end, value: form })),
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[唐纳德·特朗普]]在华盛顿讲话。次日唐纳德特朗普再次讲话。',
      because: 'the dot is missing once',
      value: { discrepancy: 'name-form', about: 'per:donald-trump' },
    },
    {
      language: 'zh',
      marked: '總統在[[真實社交]]發文。次日他又在真相社交發文。',
      because: 'two translations of one name',
      value: { about: 'out:truth-social' },
    },
    {
      language: 'en',
      marked: '[[Zelensky]] spoke in the morning. In the evening Zelenskyy spoke again.',
      because: 'two spellings',
      value: { discrepancy: 'name-form' },
    },
    {
      language: 'zh',
      marked: '晨光大学教授[[罗兰·维姆斯]]表示谨慎。晨光大学教授罗兰·韦姆斯次日又表示乐观。',
      because: 'two transcriptions of a name that the lexicon does not know',
      value: { discrepancy: 'name-form' },
    },
    {
      language: 'zh',
      marked: '唐纳德·特朗普在华盛顿讲话。特朗普随后离开。',
      because: 'a short form after the full one',
    },
    {
      language: 'zh',
      marked: '高市早苗在国会答辩。高市首相随后离开。',
      because: 'a family name with an office',
    },
    {
      language: 'zh',
      marked: '彭博新闻社报道了会谈。彭博社次日又有报道。',
      because: 'a customary abbreviation',
    },
    {
      language: 'en',
      marked: 'Donald Trump spoke in the morning. Mr Trump spoke again in the evening.',
      because: 'a short form after the full one',
    },
  ],
};

/** A family name with an office is a short form: a surname and 首相. */
const WITH_OFFICE =
  /(?:总统|主席|首相|总理|外长|防长|财长|部长|大臣|外相|国务卿|总书记|大使|议员|先生|女士|阁下|教授|博士)$/;

/** Whether two folded forms of one name hide that it is one. */
function clash(a: string, b: string, isOutlet: boolean): boolean {
  if (isLatin(a) !== isLatin(b)) return false;
  if (WITH_OFFICE.test(a) || WITH_OFFICE.test(b)) return false;
  if (joined(a) === joined(b)) return a.includes('·') !== b.includes('·') && !isLatin(a);
  if (!isLatin(a)) {
    const [last, other] = [a, b].map((form) => form.slice(form.lastIndexOf('·') + 1));
    // 人民网 is no other name of 人民日报.
    if (isOutlet && last?.at(-1) !== other?.at(-1)) return false;
    return areVariants(last ?? a, other ?? b);
  }
  return a.length >= SHORTEST && b.length >= SHORTEST && a[0] === b[0] && distance(a, b, SLIPS) <= SLIPS;
}

function isLatin(form: string): boolean {
  return /^[ -\u024f’]+$/.test(form);
}
