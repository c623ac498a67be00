import { quote } from '../../evidence/quote.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { createText } from '../../text/text.ts';
import type { CheckedQuotation, OriginalPassage, QuotationStatus } from './checked-quotation.ts';
import { languageOf } from './note-quotations.ts';
import type { OwnText, QuotationNote } from './quotation-note.ts';
import { type Found, QuotationSearch } from './quotation-search.ts';

/** Words without a speaker are a quotation only if they are long enough to be found by more than chance. */
const LONG_ENOUGH = { en: 12, zh: 4 } as const;
/** Passages shown for one quotation, the latest first. */
const SHOWN = 3;
/** The issue of what was talked about and what was not. */
const SCOPE = 'agenda-scope';

interface Place {
  readonly text: OwnText;
  readonly found: Found;
}

/**
 * Looks every quotation up in what the side quoted has published by then. Words whose speaker the text does not tell are
 * kept only where some side's text has them. Linear in the length of the texts and the number of quotations.
 */
export function checkQuotations(
  notes: readonly QuotationNote[],
  texts: readonly OwnText[],
): readonly CheckedQuotation[] {
  const sorted = [...notes].sort(
    (a, b) =>
      compareCodeUnits(a.mention.known ?? '', b.mention.known ?? '') ||
      compareCodeUnits(a.mention.evidence.text, b.mention.evidence.text) ||
      a.mention.evidence.start - b.mention.evidence.start,
  );
  // The latest first, so that of many passages the one that was meant is likeliest to be shown.
  const own = [...texts].sort(
    (a, b) => compareCodeUnits(b.known ?? '', a.known ?? '') || compareCodeUnits(a.id, b.id),
  );
  const sought = sorted.flatMap(({ words, bracketed }) => [words, bracketed ?? '']);
  const places: Place[][] = sought.map(() => []);
  const search = new QuotationSearch(sought);
  for (const text of own)
    for (const found of search.in(text.content)) places[found.sought]?.push({ text, found });
  const excluding = exclusions(own);
  const byParty = Map.groupBy(
    own.flatMap((text) => text.parties.map((party) => ({ party, text }))),
    ({ party }) => party,
  );
  return sorted.flatMap((note, at): readonly CheckedQuotation[] => {
    const may = (list: readonly Place[]) => list.filter(({ text }) => mayBeSource(note, text));
    const words = may(places[at * 2] ?? []);
    const bracketed = may(places[at * 2 + 1] ?? []);
    if (note.party === null) return unattributed(note, words);
    const searched = (byParty.get(note.party) ?? []).flatMap(({ text }) =>
      mayBeSource(note, text) ? [text] : [],
    );
    return [checked(note, note.party, words, bracketed, excluding, searched)];
  });
}

function mayBeSource({ party, mention }: QuotationNote, text: OwnText): boolean {
  if (text.id === mention.evidence.text || (party !== null && !text.parties.includes(party))) return false;
  return text.known === null || mention.known === null || text.known <= mention.known;
}

function unattributed(note: QuotationNote, words: readonly Place[]): readonly CheckedQuotation[] {
  const [first] = words.filter(({ found }) => found.how === 'verbatim');
  const parties = new Set(words.flatMap(({ text }) => text.parties));
  if (first === undefined || note.words.length < LONG_ENOUGH[languageOf(note.words)]) return [];
  // Words that both sides use are nobody's: a document of both is the exception.
  const joint = first.text.parties.length > 1;
  if (parties.size > 1 && !joint) return [];
  const party = joint ? 'both' : (first.text.parties[0] as string);
  return [checked({ ...note, speaker: party }, party, words, [], new Map(), [])];
}

function checked(
  note: QuotationNote,
  party: string,
  words: readonly Place[],
  bracketed: readonly Place[],
  excluding: ReadonlyMap<string, readonly OriginalPassage[]>,
  searched: readonly OwnText[],
): CheckedQuotation {
  const best = (['verbatim', 'elided', 'altered'] as const).find((how) =>
    words.some(({ found }) => found.how === how),
  );
  const language = languageOf(note.words);
  const base = {
    words: note.words,
    bracketed: note.bracketed,
    speaker: note.speaker ?? party,
    party,
    mention: note.mention,
    searched: {
      texts: searched.map(({ id }) => id),
      sameLanguage: searched.filter((text) => text.language === language).length,
    },
  };
  const result = (status: QuotationStatus, originals: readonly OriginalPassage[]): CheckedQuotation => ({
    ...base,
    status,
    originals: originals.slice(0, SHOWN),
  });
  if (best !== undefined)
    return result(
      best,
      passages(
        words.filter(({ found }) => found.how === best),
        'words',
      ),
    );
  if (bracketed.length > 0) return result('translated', passages(bracketed, 'bracketed'));
  const meant = meantBy(note, party, excluding);
  return meant.length > 0 ? result('translated', meant) : result('not-found', []);
}

function passages(places: readonly Place[], by: OriginalPassage['by']): readonly OriginalPassage[] {
  return places.slice(0, SHOWN).map(({ text, found }) => ({
    quote: quote(createText(text.id, text.content), found.span),
    by,
  }));
}

function exclusions(texts: readonly OwnText[]): ReadonlyMap<string, OriginalPassage[]> {
  const found = new Map<string, OriginalPassage[]>();
  for (const { parties, exchange, excluded } of texts) {
    if (exchange === null) continue;
    for (const [issue, { evidence }] of excluded)
      for (const party of parties) {
        const key = `${party} ${exchange} ${issue}`;
        found.set(key, [...(found.get(key) ?? []), { quote: evidence, by: 'meaning' }]);
      }
  }
  return found;
}

/** Words on what was not talked about, and the passages of the side on the same exchange that exclude the same issue. */
function meantBy(
  { issues, exchange }: QuotationNote,
  party: string,
  excluding: ReadonlyMap<string, readonly OriginalPassage[]>,
): readonly OriginalPassage[] {
  if (exchange === null || !issues.includes(SCOPE)) return [];
  return issues.flatMap((issue) => excluding.get(`${party} ${exchange} ${issue}`) ?? []);
}
