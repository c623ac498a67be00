import { coveringAt } from '../../../text/bisect.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { sameUtterances } from './quotation-groups.ts';
import { type Quoted, quotedIn } from './quoted.ts';
import { isAgain } from './quoted-again.ts';
import { contentTokens } from './same-utterance.ts';
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
      language: 'zh',
      marked:
        '演练指挥员表示：“[[我们练的是救人，不是对抗。]]”当晚的公报引用他的话说：“我们练的是救人，而不是对抗。”',
      because: 'the words are given once more, in another form',
      value: { discrepancy: 'quotation-form', class: 'conflict' },
    },
    {
      language: 'en',
      marked:
        'The head of the mission said: “[[We came to help.]]” A statement quoted her as saying, “We have come to help.”',
      because: 'the words are given once more, in another tense',
      value: { discrepancy: 'quotation-form', class: 'conflict' },
    },
    {
      language: 'en',
      marked: 'The crowd sang “we came to help” at noon. Later it sang “we have come to help” at the gate.',
      because: 'nobody says that the second gives the first once more',
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
    const key = `${sideOf(one) ?? ''} ${one.plain}`;
    if (!forms.has(key)) forms.set(key, one);
  }
  return [...forms.values()];
}

/**
 * Whether two quotations may be of one speaker: of one party or one person; or nobody is told for one of them, and
 * its sentence names the speaker of the other one or says that words are given once more (据该报报道，林岸的措辞是“…”).
 */
function isOneSpeaker(context: ReadingContext, one: Quoted, other: Quoted): boolean {
  const [a, b] = [sideOf(one), sideOf(other)];
  if (a !== null && b !== null && (a === b || !isNameless(a, b))) return a === b;
  if (isAgain(context, one) || isAgain(context, other)) return areNear(one, other);
  if ((a === null) === (b === null)) return false;
  const [told, named] = a === null ? [one, other] : [other, one];
  if (told.voice === null || told.voice.mode === 'narrator') return false;
  const sentence = coveringAt(context.sentences, told.start);
  const name = named.voice?.speaker.asWritten ?? '';
  return (
    sentence !== null &&
    name.length > 1 &&
    context.text.content.slice(sentence.start, told.start).includes(name)
  );
}

/** A minister, the spokesperson: two such words may be for one person. */
function isNameless(a: string, b: string): boolean {
  const isTitle = (side: string): boolean =>
    /^per:(?:minister|secretary|spokesperson|official|president|premier|leader)$/.test(side);
  return isTitle(a) || isTitle(b);
}

/** Fewer tokens are a phrase that two may use. */
const LEAST_AGAIN = { zh: 4, en: 2 } as const;

/** Whether two forms are near enough that nobody need be told for both: neither is much longer, nor a name of a view. */
function areNear(one: Quoted, other: Quoted): boolean {
  const [a, b] = [contentTokens(one).length, contentTokens(other).length];
  const isView = ({ plain }: Quoted): boolean => /[论案]$/.test(plain);
  return (
    Math.min(a, b) >= Math.max(LEAST_AGAIN[one.language], 0.65 * Math.max(a, b)) &&
    isView(one) === isView(other)
  );
}

/** Whose words they are; `null` for those of an outlet or an unnamed source. */
function sideOf({ voice }: Quoted): string | null {
  if (voice === null) return null;
  if (voice.mode === 'narrator') return null;
  if (voice.holders.length === 1) return voice.holders[0] as string;
  return voice.speaker.id.startsWith('per:') ? voice.speaker.id : null;
}
