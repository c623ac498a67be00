import type { Finding } from '../core/evidence/finding.ts';
import { type IndexTokens, indexTokens } from '../core/search/index-tokens.ts';
import type { Sought } from '../core/search/sought.ts';
import { compareCodeUnits } from '../core/text/code-unit-order.ts';
import type {
  DossierStore,
  FindingsWanted,
  SentenceFound,
  SentencesFound,
  SentencesWanted,
  StoredSentence,
  TextFacts,
  TextRecord,
} from './dossier-store.ts';

/** A store in memory, written as plainly as the interface can be: tests hold real engines against it. */
export class MemoryStore implements DossierStore {
  #records = new Map<string, TextRecord>();

  async facts(): Promise<readonly TextFacts[]> {
    return this.#ordered().map(({ facts }) => facts);
  }

  async put(records: readonly TextRecord[]): Promise<void> {
    for (const { facts, content, findings } of records) {
      for (const { evidence } of findings) {
        for (const { text, start, end, exact } of evidence)
          if (text !== facts.id || content.slice(start, end) !== exact)
            throw new RangeError('A quotation is not of its text.');
      }
    }
    for (const record of records) this.#records.set(record.facts.id, structuredClone(record));
  }

  async note(facts: readonly TextFacts[]): Promise<void> {
    for (const one of facts) {
      const known = this.#records.get(one.id);
      if (known) this.#records.set(one.id, { ...known, facts: one });
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#records.delete(id);
  }

  async content(id: string): Promise<string | null> {
    return this.#records.get(id)?.content ?? null;
  }

  async signatures(): Promise<ReadonlyMap<string, readonly number[]>> {
    const signed = this.#ordered().filter(({ signature }) => signature.length > 0);
    return new Map(signed.map(({ facts, signature }) => [facts.id, signature]));
  }

  async *findings({ texts, kinds }: FindingsWanted = {}): AsyncIterable<Finding> {
    for (const { facts, findings } of this.#ordered()) {
      if (texts !== undefined && !texts.includes(facts.id)) continue;
      yield* findings.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    }
  }

  async findingsWithId(id: string): Promise<readonly Finding[]> {
    return this.#ordered().flatMap(({ findings }) => findings.filter((finding) => finding.id === id));
  }

  async sentences({ sought, texts, atMost }: SentencesWanted): Promise<SentencesFound> {
    const records = this.#ordered().filter(({ facts }) => texts === null || texts.includes(facts.id));
    // Undated texts come last; each is a part of its own here.
    const day = ({ published, id }: TextFacts): string =>
      published?.slice(0, 10).padEnd(10, '-01') ?? ` ${id}`;
    const days = [...new Set(records.map(({ facts }) => day(facts)))].sort(compareCodeUnits).reverse();
    const sentences: SentenceFound[] = [];
    for (const one of days) {
      const found = records
        .filter(({ facts }) => day(facts) === one)
        .flatMap((record) => sentencesOf(record).filter((sentence) => fulfils(sentence, sought)));
      if (sentences.length > 0 && sentences.length + found.length > atMost) return { sentences, more: true };
      sentences.push(...found);
    }
    return { sentences, more: false };
  }

  async counts(sought: readonly Sought[], atMost: number): Promise<readonly number[]> {
    const all = this.#ordered().flatMap(sentencesOf);
    return sought.map((one) => Math.min(atMost, all.filter((sentence) => fulfils(sentence, one)).length));
  }

  async tags(beginning: string): Promise<readonly string[]> {
    const tags = this.#ordered().flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tags));
    return [...new Set(tags)].filter((tag) => tag.startsWith(beginning)).sort(compareCodeUnits);
  }

  async close(): Promise<void> {}

  #ordered(): TextRecord[] {
    return [...this.#records.values()].sort((a, b) => compareCodeUnits(a.facts.id, b.facts.id));
  }
}

function sentencesOf({ facts, content, sentences }: TextRecord): SentenceFound[] {
  return sentences.map((one) => ({ ...one, text: facts.id, exact: content.slice(one.start, one.end) }));
}

function fulfils(sentence: StoredSentence & { exact: string }, sought: Sought | null): boolean {
  return sought === null || has(indexTokens(sentence.exact), sentence.tags, sought);
}

function has(tokens: IndexTokens, tags: readonly string[], sought: Sought): boolean {
  if ('tag' in sought) return tags.includes(sought.tag);
  if ('stem' in sought) return tokens.stems.includes(sought.stem);
  if ('all' in sought) return sought.all.every((one) => has(tokens, tags, one));
  if ('any' in sought) return sought.any.some((one) => has(tokens, tags, one));
  const { words, open } = sought;
  return tokens.words.some((_, at) =>
    words.every((word, k) => {
      const token = tokens.words[at + k];
      return open && k === words.length - 1 ? token?.startsWith(word) === true : token === word;
    }),
  );
}
