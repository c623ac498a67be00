import { type FoldedSpan, foldSpan } from '../../../folded-span.ts';
import type { Draft, Reader } from '../../../reader.ts';
import type { FindingOf } from '../../../reading.ts';
import type { DiscrepancyValue } from '../../../values.ts';
import { bySentence } from '../by-sentence.ts';
import { differing } from '../differing.ts';
import { isSameMeasure } from '../same-measure.ts';
import { holds, roundingOf, slackOf } from './written-number.ts';

/** A percentage told of a part of a whole, where the part and the whole give another one. */
export const shareOfWhole: Reader<'discrepancy'> = {
  id: 'discrepancy/share-of-whole',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['amount'],
  summary:
    'A share in percent told beside the part and the whole (共40艘，其中10艘…，占30%), calculated again; and shares of one whole that come to more than a hundred. Rounded figures may be off by their rounding.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    for (const [at, amounts] of bySentence(context.sentences, earlier.of('amount')).entries()) {
      const sentence = context.sentences[at];
      if (sentence === undefined || amounts.length < 3) continue;
      const folded = foldSpan(context, sentence, sentence.language);
      for (const [index, whole] of amounts.entries()) {
        const told = shareAt(folded, whole, amounts[index + 1], amounts[index + 2]);
        if (told === null) continue;
        const { part, share, percent } = told;
        const versions = [whole, part, share].map(({ value, evidence: [own] }) => ({
          start: own.start,
          end: own.end,
          value: `${value.value}${value.unit === null ? '' : ` ${value.unit}`}`,
        }));
        const computed = [{ of: 'share-percent', value: String(Math.round(percent * 10) / 10) }];
        yield differing(context, { discrepancy: 'sum', class: 'conflict', about: null, computed }, versions);
      }
      const shares = sharesTogether(folded, amounts);
      if (shares === null) continue;
      const sum = shares.reduce((all, { value }) => all + (value.value as number), 0);
      yield differing(
        context,
        {
          discrepancy: 'sum',
          class: 'conflict',
          about: null,
          computed: [{ of: 'sum', value: String(Math.round(sum * 100) / 100) }],
        },
        shares.map(({ value, evidence: [own] }) => ({
          start: own.start,
          end: own.end,
          value: `${value.value} percent`,
        })),
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '两国共查验船舶[[40艘]]，其中10艘不合格，占30%。',
      because: 'ten are a quarter of forty',
      value: { discrepancy: 'sum', class: 'conflict', computed: [{ of: 'share-percent', value: '25' }] },
    },
    {
      language: 'en',
      marked: 'Inspectors checked [[80 vessels]], of which 20 vessels, or 40 percent, had no papers.',
      because: 'twenty are a quarter of eighty',
      value: { computed: [{ of: 'share-percent', value: '25' }] },
    },
    {
      language: 'zh',
      marked: '煤炭、天然氣和水電分別占[[55%]]、35%和20%。',
      because: 'the shares come to more than the whole',
      value: { computed: [{ of: 'sum', value: '110' }] },
    },
    {
      language: 'en',
      marked: 'Inspectors checked 80 vessels, of which 27 vessels, or about a third, had no papers.',
      because: 'about a third',
    },
    {
      language: 'zh',
      marked: '两国共查验船舶40艘，其中10艘不合格，占比同比下降30%。',
      because: 'a change and no share',
    },
  ],
};

const SOME = {
  zh: /其中|包括/,
  en: /(?<![a-z])(?:of which|of whom|of them|of these|including)(?![a-z])/,
};
const SHARE_BEFORE = {
  zh: /^[^,;。]{0,12}?,?(?:占(?:比|总[数额量]|全部|其中)?(?:的)?(?:为|达|约|近)?|\()$/,
  en: /^(?: [a-z-]+){0,2},? (?:or|\(|accounting for|that is|i\.e\.)(?: about| around| some| roughly| nearly| almost)? ?$/,
};

interface Told {
  readonly part: FindingOf<'amount'>;
  readonly share: FindingOf<'amount'>;
  /** The share that part and whole give. */
  readonly percent: number;
}

/** A share that is told right behind a part of the whole and is not what the two give. */
function shareAt(
  folded: FoldedSpan,
  whole: FindingOf<'amount'>,
  part: FindingOf<'amount'> | undefined,
  share: FindingOf<'amount'> | undefined,
): Told | null {
  if (part === undefined || share === undefined || !isSameMeasure(whole, part)) return null;
  if (share.value.quantity !== 'percent' || share.value.value === null || share.value.change === 'change')
    return null;
  const [all, some] = [whole.value.value ?? 0, part.value.value ?? 0];
  if (whole.value.quantity === 'percent' || whole.value.quantity === 'duration' || !(some > 0 && all > some))
    return null;
  const between = folded.text.slice(folded.at(whole.evidence[0].end), folded.at(part.evidence[0].start));
  const beside = folded.text.slice(folded.at(part.evidence[0].end), folded.at(share.evidence[0].start));
  if (between.length > 40 || /[;。]/.test(between) || !SOME[folded.language].test(between)) return null;
  if (!SHARE_BEFORE[folded.language].test(beside)) return null;
  const percent = (some / all) * 100;
  const slack = slackOf(share) + percent * Math.hypot(roundingOf(part), roundingOf(whole));
  return holds(share, percent, slack) ? null : { part, share, percent };
}

/** 分别占55%、35%和20%: shares of one whole in a row. */
function sharesTogether(
  folded: FoldedSpan,
  amounts: readonly FindingOf<'amount'>[],
): readonly FindingOf<'amount'>[] | null {
  const shares = amounts.filter(({ value }) => value.quantity === 'percent' && value.value !== null);
  const [first] = shares;
  if (first === undefined || shares.length < 2) return null;
  const before = folded.text.slice(0, folded.at(first.evidence[0].start));
  const lead =
    folded.language === 'zh'
      ? /(?:分别|各)占(?:[^,;。]{0,8}的)?约?$/
      : /(?<![a-z])(?:accounted|accounting|account) for $/;
  if (!lead.test(before)) return null;
  const run = [first];
  for (const next of shares.slice(1)) {
    const last = run.at(-1) as FindingOf<'amount'>;
    const between = folded.text.slice(folded.at(last.evidence[0].end), folded.at(next.evidence[0].start));
    if (!/^(?:[、,和及与]|,? and |, )$/.test(between)) break;
    run.push(next);
  }
  const behind = folded.text.slice(folded.at((run.at(-1) as typeof first).evidence[0].end));
  if (run.length < 2 || (folded.language === 'en' && !/^(?: of [a-z ]{1,24})?,? respectively/.test(behind)))
    return null;
  const sum = run.reduce((all, { value }) => all + (value.value as number), 0);
  return sum > 100 + run.length * 0.5 ? run : null;
}
