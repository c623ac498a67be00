import { SOURCE_KINDS } from '../collect/source-kinds.ts';
import type { LexiconData } from '../core/lexicon/lexicon.ts';
import { allTermsOf, type Condition, type Term, termsOf } from '../core/search/condition.ts';
import { grouped } from '../core/search/group.ts';
import { type Hit, hitOf } from '../core/search/hit.ts';
import { LIKE_COUNTED, likeSought, likeTokens } from '../core/search/like-plan.ts';
import { Judge } from '../core/search/match/judge.ts';
import { longerNames } from '../core/search/match/longer-names.ts';
import { SearchedSentence } from '../core/search/match/searched-sentence.ts';
import { planOf, soughtForWords } from '../core/search/plan.ts';
import { readQuery } from '../core/search/query/read-query.ts';
import { asksForDates, asksForTags, resolveQuery } from '../core/search/query/resolve-query.ts';
import { byRank, COUNTED, newness, type Ranked, type RankingFacts, rank } from '../core/search/rank.ts';
import type { Sought } from '../core/search/sought.ts';
import type { DossierStore, SentencesFound, TextFacts } from '../store/dossier-store.ts';

/** How a search is done. */
export interface SearchOptions {
  /** How many hits are given. */
  readonly limit: number;
  /** Count a word within a longer name of something else, too. */
  readonly allSubstrings?: boolean;
}

/** Sentences that were not counted because a word of the query is only a part of a longer name in them. */
export interface LeftOut {
  readonly term: string;
  readonly name: string;
  readonly sentences: number;
}

/** What a search found. */
export interface SearchResult {
  readonly query: string;
  /** Words that the query asks for, and in how many sentences each stands (see `COUNTED` for the most). */
  readonly terms: readonly { readonly term: string; readonly sentences: number }[];
  /** Hits among the sentences that were looked at, those beyond the limit included. */
  readonly found: number;
  /** Sentences that were looked at. */
  readonly looked: number;
  /** Older sentences were not looked at; those since this day were (`null` where only undated ones are left). */
  readonly capped: { readonly since: string | null } | null;
  readonly leftOut: readonly LeftOut[];
  /** Texts without a date, where the query asks for dates: they were passed over. */
  readonly undated: number;
  readonly hits: readonly Hit[];
}

/** Sentences that are looked at: the newest of those that come into question. */
const FIRST_LOOK = 1000;
/** More of them, where the first ones give too few hits: a gap or a quotation is not decided by the index. */
const LAST_LOOK = 15_000;

/**
 * Searches a store. The same store and query give the same result, whatever engine the store has.
 * @throws QueryError with the place in the query and what to do
 */
export async function searchStore(
  store: DossierStore,
  query: string,
  lexicon: LexiconData,
  { limit, allSubstrings = false }: SearchOptions,
): Promise<SearchResult> {
  const read = readQuery(query);
  const texts = await store.facts();
  const { ids, byId, newness } = catalogOf(texts);
  const tags = asksForTags(read) ? await store.tags('') : [];
  const condition = resolveQuery(query, read, { texts, tags, lexicon, kinds: SOURCE_KINDS });
  const terms = termsOf(condition);
  const plan = planOf(condition, ids, await soughtForQuotations(store, terms));
  const facts: RankingFacts = {
    counts: await countsOf(store, terms),
    written: allTermsOf(condition).map(({ written }) => written),
    newness,
  };
  const judge = new Judge(condition, allSubstrings ? new Map() : namesOf(condition, lexicon));
  const isVague = terms.some(({ kind }) => kind === 'like');
  const first = await store.sentences({ ...plan, atMost: isVague ? LAST_LOOK : FIRST_LOOK });
  const near = look(first, judge, byId, facts);
  const isEnough = isVague || !first.more || near.ranked.length >= limit;
  const found = isEnough ? first : await store.sentences({ ...plan, atMost: LAST_LOOK });
  const { ranked, inNames } = isEnough ? near : look(found, judge, byId, facts);
  const groups = grouped(ranked.sort(byRank));
  return {
    query,
    terms: facts.counts.flatMap((sentences, at) => ({ term: facts.written[at] ?? '', sentences })),
    found: groups.length,
    looked: found.sentences.length,
    capped: found.more ? { since: sinceOf(found, byId) } : null,
    leftOut: leftOutOf(inNames, facts.written),
    undated: asksForDates(read) ? texts.filter(({ published }) => published === null).length : 0,
    hits: groups.slice(0, limit).map((group) => hitOf(group, facts)),
  };
}

interface Looked {
  readonly ranked: Ranked[];
  /** By term and name. */
  readonly inNames: ReadonlyMap<string, { term: number; name: string; sentences: number }>;
}

function look(
  found: SentencesFound,
  judge: Judge,
  byId: ReadonlyMap<string, TextFacts>,
  facts: RankingFacts,
): Looked {
  const ranked: Ranked[] = [];
  const inNames = new Map<string, { term: number; name: string; sentences: number }>();
  for (const candidate of found.sentences) {
    const text = byId.get(candidate.text);
    // Written since the facts were read.
    if (text === undefined) continue;
    const sentence = new SearchedSentence(candidate);
    const judgement = judge.judge(sentence);
    if (judgement.holds) ranked.push(rank(text, sentence, judgement.matches, facts));
    else {
      for (const key of new Set(judgement.inNames.map(({ term, name }) => `${term} ${name.form}`))) {
        const [term = '', name = ''] = key.split(' ');
        const known = inNames.get(key) ?? { term: Number(term), name, sentences: 0 };
        known.sentences += 1;
        inNames.set(key, known);
      }
    }
  }
  return { ranked, inNames };
}

/** What to look for in place of each quotation, by its tokens and how rare they are. */
async function soughtForQuotations(
  store: DossierStore,
  terms: readonly Term[],
): Promise<ReadonlyMap<number, Sought>> {
  const sought = new Map<number, Sought>();
  for (const term of terms) {
    if (term.kind !== 'like') continue;
    const tokens = likeTokens(term);
    const counts = await store.counts(
      tokens.map((token) => ({ words: [token], open: false })),
      LIKE_COUNTED,
    );
    sought.set(term.term, likeSought(tokens, counts));
  }
  return sought;
}

/** In how many sentences each term stands. A quotation has no such number. */
async function countsOf(store: DossierStore, terms: readonly Term[]): Promise<readonly number[]> {
  const words = terms.filter((term) => term.kind === 'words');
  const counts = await store.counts(words.map(soughtForWords), COUNTED);
  const byTerm: number[] = [];
  for (const [at, { term }] of words.entries()) byTerm[term] = counts[at] ?? 0;
  return byTerm;
}

function namesOf(
  condition: Condition,
  lexicon: LexiconData,
): ReadonlyMap<number, ReturnType<typeof longerNames>> {
  const words = allTermsOf(condition).filter((term) => term.kind === 'words');
  return new Map(words.map((term) => [term.term, longerNames(term, lexicon)]));
}

function leftOutOf(inNames: Looked['inNames'], written: readonly string[]): LeftOut[] {
  return [...inNames.values()]
    .map(({ term, name, sentences }) => ({ term: written[term] ?? '', name, sentences }))
    .sort((a, b) => b.sentences - a.sentences || (a.name < b.name ? -1 : 1));
}

/** What every search needs of all texts. */
interface Catalog {
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, TextFacts>;
  readonly newness: RankingFacts['newness'];
}

/** By the list that the store gives, which is the same one while nothing is written. */
const catalogs = new WeakMap<readonly TextFacts[], Catalog>();

function catalogOf(texts: readonly TextFacts[]): Catalog {
  const known = catalogs.get(texts);
  if (known !== undefined) return known;
  const made = {
    ids: texts.map(({ id }) => id),
    byId: new Map(texts.map((text) => [text.id, text])),
    newness: newness(texts),
  };
  catalogs.set(texts, made);
  return made;
}

/** The oldest day that was looked at whole. */
function sinceOf({ sentences }: SentencesFound, byId: ReadonlyMap<string, TextFacts>): string | null {
  const last = sentences.at(-1);
  return (last === undefined ? null : byId.get(last.text)?.published?.slice(0, 10)) ?? null;
}
