/**
 * Search over a million sentences of invented words, half of them Chinese, beside SQLite's own full-text query for the
 * same words in the same run; and the size of the index. `node bench/search.ts [TEXTS] [FOLDER]`: 10,000 texts of 100
 * sentences if absent; an index in FOLDER is used again. Nothing here fails a test.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { builtinLexiconData } from '../src/core/lexicon/builtin.ts';
import { termsOf } from '../src/core/search/condition.ts';
import { soughtForWords } from '../src/core/search/plan.ts';
import { readQuery } from '../src/core/search/query/read-query.ts';
import { resolveQuery } from '../src/core/search/query/resolve-query.ts';
import { openSqliteStore } from '../src/store/open-sqlite-store.ts';
import { matchQuery } from '../src/store/sqlite/match-query.ts';
import { searchStore } from '../src/tasks/search.ts';
import { type Corpus, makeCorpus } from './search-corpus.ts';

const ROUNDS = 5;
const BATCH = 100;

const texts = Number(process.argv[2] ?? 10_000);
const given = process.argv[3];
const folder = given ?? mkdtempSync(join(tmpdir(), 'readout-bench-'));
const file = join(folder, 'index.sqlite');
const lexicon = builtinLexiconData();
const corpus = makeCorpus(1);

try {
  if (!existsSync(file)) await fill();
  sizes();
  await measure(queries(corpus));
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}

async function fill(): Promise<void> {
  const store = await openSqliteStore(file);
  let spent = 0;
  for (let first = 0; first < texts; first += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, texts - first) }, (_, k) => corpus.text(first + k));
    const start = used();
    await store.put(records);
    spent += used() - start;
  }
  await store.close();
  console.log(`${texts} texts put in ${(spent / 1000).toFixed(1)} s of processor time`);
}

/** The parts of the file against the texts in UTF-8. */
function sizes(): void {
  let bytes = 0;
  for (let k = 0; k < texts; k += 1) bytes += Buffer.byteLength(corpus.text(k).content);
  const database = new DatabaseSync(file, { readOnly: true });
  const parts = database
    .prepare('SELECT name, sum(pgsize) AS size FROM dbstat GROUP BY name ORDER BY size DESC')
    .all();
  database.close();
  const ratio = (size: number): string => (size / bytes).toFixed(2);
  console.log(
    `${(bytes / 1e6).toFixed(1)} MB of text; the index takes ${ratio(statSync(file).size)} times as much:`,
  );
  for (const { name, size } of parts.slice(0, 5))
    console.log(`  ${String(name).padEnd(18)} ${ratio(size as number)}`);
}

/** Forty of them: common, middling and rare words, phrases, fields, gaps, quotations. */
function queries({ zh, en, text }: Corpus): string[] {
  const quoted = (number: number, from: number): string => {
    const { content } = text(number);
    return `~"${content.slice(from, from + 60).replace(/["\n]/g, ' ')}"`;
  };
  const words = [0, 5, 20, 100, 400, 2000, 20_000].flatMap((rank) => [zh[rank], en[rank]]);
  const pairs = [
    [3, 30],
    [50, 60],
    [200, 300],
    [1000, 1100],
  ].flatMap(([a = 0, b = 0]) => [`${zh[a]} ${zh[b]}`, `${en[a]} ${en[b]}`]);
  const list = [
    ...words,
    ...pairs,
    `"${en[1]} ${en[2]}"`,
    `"${zh[1]}${zh[2]}"`,
    `"${zh[40]}${zh[7]}"`,
    `${zh[3]} OR ${en[3]}`,
    `${zh[3]} -${zh[4]}`,
    `party:NV ${zh[5]}`,
    `party:NV kind:account after:2025-05 ${en[500]}`,
    `publisher:"Paper 7" ${en[5]}`,
    `text:text-000100 ${zh[0]}`,
    `issue:issue-5 ${zh[5]}`,
    'speaker:person-3 found:measure',
    `on:2024 ${zh[80]}`,
    `"${en[1]} * ${en[5]}"`,
    `${zh[2]}*${zh[50]}`,
    `"${en[10]} *3 ${en[20]}"`,
    quoted(101, 0),
    quoted(100, 0),
    quoted(2003, 200),
  ];
  return list.map(String);
}

async function measure(list: readonly string[]): Promise<void> {
  const start = performance.now();
  const store = await openSqliteStore(file, { readOnly: true });
  const facts = await store.facts();
  console.log(
    `opened, facts of ${facts.length} texts: ${(performance.now() - start).toFixed(0)} ms on the clock`,
  );
  const tags = await store.tags('');
  const alone = new DatabaseSync(file, { readOnly: true });
  const ranked = alone.prepare('SELECT rowid FROM sentence WHERE sentence MATCH ? ORDER BY rank LIMIT 20');
  const ours: number[][] = [];
  const theirs: number[][] = [];
  const clock: number[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, query] of list.entries()) {
      const match = matchOf(query);
      const [first, firstClock] = [used(), performance.now()];
      await searchStore(store, query, lexicon, { limit: 20 });
      const [second, secondClock] = [used(), performance.now()];
      if (match !== null) ranked.all(match);
      const third = used();
      // The first round warms up.
      if (round === 0) continue;
      push(ours, at, second - first);
      push(clock, at, secondClock - firstClock);
      if (match !== null) push(theirs, at, third - second);
    }
  }
  alone.close();
  await store.close();
  console.log('                                     p50     p95     max   (ms; medians of each query)');
  row('search, processor time', ours);
  row('search, on the clock', clock);
  row("SQLite's own query, ranked by bm25", theirs);
  const slowest = list
    .map((query, at) => ({ query, time: median(ours[at] ?? []) }))
    .sort((a, b) => b.time - a.time);
  for (const { query, time } of slowest.slice(0, 3))
    console.log(`  ${time.toFixed(1).padStart(6)} ms  ${query.slice(0, 60)}`);

  /** The words of a query as FTS5 takes them, without its fields. */
  function matchOf(query: string): string | null {
    const condition = resolveQuery(query, readQuery(query), { texts: facts, tags, lexicon, kinds: [] });
    const words = termsOf(condition).filter((term) => term.kind === 'words');
    return words.length === 0 ? null : matchQuery({ all: words.map(soughtForWords) }, () => null);
  }
}

function push(lists: number[][], at: number, value: number): void {
  lists[at] ??= [];
  lists[at].push(value);
}

function row(name: string, lists: readonly number[][]): void {
  const medians = lists
    .filter((list) => list !== undefined)
    .map(median)
    .sort((a, b) => a - b);
  const part = (share: number): string =>
    (medians[Math.min(medians.length - 1, Math.floor(medians.length * share))] ?? 0).toFixed(1).padStart(8);
  console.log(`${name.padEnd(34)}${part(0.5)}${part(0.95)}${part(1)}`);
}

/** Milliseconds that the program has worked, with the work of its other threads. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
