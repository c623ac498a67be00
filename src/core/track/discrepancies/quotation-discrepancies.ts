import type { CheckedQuotation } from './checked-quotation.ts';
import { makeDiscrepancy } from './make-discrepancy.ts';
import type { QuotationNote } from './quotation-note.ts';
import type { SourceDiscrepancy } from './source-discrepancy.ts';

/**
 * Quotations that a careful reader must see: words that stand otherwise in the side's own text; words given as those of
 * an account that no text of the side in that language has; and words that the narrator has a side say of itself, which
 * none of its texts has at all. What a person or a side is told to have said may have been said anywhere: no alarm.
 */
export function quotationDiscrepancies(
  quotations: readonly CheckedQuotation[],
  notes: readonly QuotationNote[],
): readonly SourceDiscrepancy[] {
  const kinds = new Map(notes.map((note) => [keyOf(note.mention.evidence), note.as]));
  return quotations.flatMap((one) => {
    const as = kinds.get(keyOf(one.mention.evidence)) ?? null;
    const isMissing = one.status === 'not-found' && one.searched.texts > 0;
    const isAlarm =
      one.status === 'altered' ||
      (isMissing && (as === 'imputed' || (as === 'published' && one.searched.sameLanguage > 0)));
    if (!isAlarm) return [];
    const about = {
      kind: 'quotation',
      subject: { type: 'quotation', id: one.party, aspect: one.words },
      rule: 'same-quotation',
    } as const;
    const originals = one.originals.map(({ quote }) => ({
      value: quote.exact,
      mention: {
        ...one.mention,
        evidence: quote,
        party: one.party,
        kind: null,
        publisher: null,
        known: null,
        finding: null,
        group: quote.text,
      },
    }));
    return [
      makeDiscrepancy(
        about,
        [{ value: one.words, mention: one.mention }, ...originals],
        [
          { of: 'texts-searched', value: String(one.searched.texts) },
          { of: 'texts-in-its-language', value: String(one.searched.sameLanguage) },
        ],
      ),
    ];
  });
}

function keyOf({ text, start }: { readonly text: string; readonly start: number }): string {
  return `${text} ${start}`;
}
