import { coveringAt } from '../../../text/bisect.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { sameUtterances } from './quotation-groups.ts';
import { type Quoted, quotedIn } from './quoted.ts';
import { disagreement } from './versions.ts';

/** One utterance that stands in quotation marks in more than one form: at most one of them is verbatim. */
export const quotationForm: Reader<'discrepancy'> = {
  id: 'discrepancy/quotation-form',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Quotations of one side in nearly the same words, with no word of content replaced by another: one utterance in several forms.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const quotations = firstOfEachForm(quotedIn(context));
    const haveOneSpeaker = (one: Quoted, other: Quoted): boolean => isOneSpeaker(context, one, other);
    for (const group of sameUtterances(context, quotations, haveOneSpeaker)) {
      yield disagreement(
        context,
        { discrepancy: 'quotation-form', class: 'conflict', about: null },
        group.map(({ start, end, plain }) => ({ start, end, value: plain })),
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '加方表示，“[[加方认真落实了渔业协定]]”。加方再次强调“加方严肃认真落实渔业协定”。',
      because: 'one sentence of one side, quoted in two forms',
      value: { discrepancy: 'quotation-form', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '加方稱會談“[[取得了相當豐碩的成果]]”。加方在另一處又稱會談“為雙方帶來了相當豐碩的結果”。',
      because: 'two translations: the verb only carries its noun',
    },
    {
      language: 'en',
      marked:
        'Norway said the talks had “[[produced a thoroughly useful outcome for both fishing fleets]]”. Norway also said they had “produced a thoroughly useful result for both fishing fleets”.',
      because: 'one word of a long quotation differs',
    },
    {
      language: 'zh',
      marked:
        '林岸表示，“[[渔业安全不能拿来交易]]”。据《海岸报》报道，林岸当时的措辞更强硬：“渔业安全绝不能用来做交易”。',
      because: 'a carrier tells the other form, and its sentence names the speaker',
    },
    {
      language: 'zh',
      marked: '加方表示“愿同挪威继续加强渔业合作”。加方又表示“愿同挪威继续加强人员往来”。',
      because: 'a word of content is replaced: two statements',
    },
    {
      language: 'zh',
      marked: '加方强调“认真落实渔业协定”。加方再次强调“认真落实渔业协定”。',
      because: 'the same form twice',
    },
    {
      language: 'zh',
      marked: '加方强调“双方应认真落实渔业协定”。加方要求“认真落实渔业协定”。',
      because: 'an excerpt is no other form',
    },
    {
      language: 'zh',
      marked: '加方称“会谈取得了相当丰硕的成果”（the talks produced rich results）。',
      because: 'the original stands beside its translation',
    },
    {
      language: 'en',
      marked:
        'Norway said it would “never accept new fishing limits in the north”. Canada said it would “always accept new fishing limits in the north”.',
      because: 'two speakers',
    },
  ],
};

/** Somebody's quotations, of each form of a side the first. */
function firstOfEachForm(quoted: readonly Quoted[]): readonly Quoted[] {
  const forms = new Map<string, Quoted>();
  for (const one of quoted) {
    if (one.voice === null || one.voice.mode === 'narrator') continue;
    const key = `${sideOf(one) ?? ''} ${one.plain}`;
    if (!forms.has(key)) forms.set(key, one);
  }
  return [...forms.values()];
}

/**
 * Whether two quotations may be of one speaker: of one party or one person; or one is told by a carrier alone, in a
 * sentence that names the speaker of the other one (据该报报道，林岸的措辞是“…”).
 */
function isOneSpeaker(context: ReadingContext, one: Quoted, other: Quoted): boolean {
  const [a, b] = [sideOf(one), sideOf(other)];
  if (a !== null && b !== null) return a === b;
  if (a === null && b === null) return false;
  const [told, named] = a === null ? [one, other] : [other, one];
  const sentence = coveringAt(context.sentences, told.start);
  const name = named.voice?.speaker.asWritten ?? '';
  return (
    sentence !== null &&
    name.length > 1 &&
    context.text.content.slice(sentence.start, told.start).includes(name)
  );
}

/** Whose words they are; `null` for those of an outlet or an unnamed source. */
function sideOf({ voice }: Quoted): string | null {
  if (voice === null) return null;
  if (voice.holders.length === 1) return voice.holders[0] as string;
  return voice.speaker.id.startsWith('per:') ? voice.speaker.id : null;
}
