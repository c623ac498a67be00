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
/** Texts with the words that are looked at before the latest is taken: a set phrase stands in hundreds. */
const LOOKED_AT = 50;
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
  // Many texts quote the same words: they are looked for once.
  const sought = [...new Set(sorted.flatMap(({ words, bracketed }) => [words, bracketed ?? '']))];
  const places = new Map<string, Place[]>(sought.map((words) => [words, []]));
  const search = new QuotationSearch(sought);
  for (const text of own)
    for (const found of search.in(text.content))
      places.get(sought[found.sought] ?? '')?.push({ text, found });
  const excluding = exclusions(own);
  const published = publishedBy(own);
  return sorted.flatMap((note): readonly CheckedQuotation[] => {
    const words = sourcesOf(note, places.get(note.words) ?? []);
    if (note.party === null) return unattributed(note, words);
    const bracketed = sourcesOf(note, note.bracketed === null ? [] : (places.get(note.bracketed) ?? []));
    const searched = published(note.party, note.mention.known, languageOf(note.words));
    return [checked(note, note.party, words, bracketed, excluding, searched)];
  });
}

/** The latest places that may be the source of a quotation. `list` is in order from the latest on. */
function sourcesOf(note: QuotationNote, list: readonly Place[]): readonly Place[] {
  const { known } = note.mention;
  let low = 0;
  let high = list.length;
  while (known !== null && low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.text.known ?? '') > known) low = middle + 1;
    else high = middle;
  }
  return list.slice(low, low + LOOKED_AT).filter(({ text }) => mayBeSource(note, text));
}

/** Counts of what each side had published by a day, and of that in each language. */
function publishedBy(
  own: readonly OwnText[],
): (party: string, known: string | null, language: string) => CheckedQuotation['searched'] {
  const days = new Map<string, string[]>();
  for (const { parties, known, language } of [...own].reverse())
    for (const party of parties)
      for (const key of [party, `${party} ${language}`]) {
        const found = days.get(key);
        if (found === undefined) days.set(key, [known ?? '']);
        else found.push(known ?? '');
      }
  const upTo = (key: string, known: string | null): number => {
    const list = days.get(key) ?? [];
    let low = 0;
    let high = list.length;
    while (known !== null && low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] ?? '') <= known) low = middle + 1;
      else high = middle;
    }
    return known === null ? list.length : low;
  };
  return (party, known, language) => ({
    texts: upTo(party, known),
    sameLanguage: upTo(`${party} ${language}`, known),
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
  return [checked({ ...note, speaker: party }, party, words, [], new Map(), { texts: 0, sameLanguage: 0 })];
}

function checked(
  note: QuotationNote,
  party: string,
  words: readonly Place[],
  bracketed: readonly Place[],
  excluding: ReadonlyMap<string, readonly OriginalPassage[]>,
  searched: CheckedQuotation['searched'],
): CheckedQuotation {
  const best = (['verbatim', 'elided', 'altered'] as const).find((how) =>
    words.some(({ found }) => found.how === how),
  );
  const base = {
    words: note.words,
    bracketed: note.bracketed,
    speaker: note.speaker ?? party,
    party,
    mention: note.mention,
    searched,
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
        const passages = found.get(key);
        if (passages === undefined) found.set(key, [{ quote: evidence, by: 'meaning' }]);
        else passages.push({ quote: evidence, by: 'meaning' });
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
