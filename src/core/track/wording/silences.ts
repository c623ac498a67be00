import { formTexts } from '../../read/form-texts.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { lastDayOf } from '../input/exchange-by-id.ts';
import type { KnownExchange, TrackContext } from '../input/track-context.ts';
import type { GatheredAccount } from './accounts.ts';
import type { Silence, SilenceReading, SilenceSeries } from './silence.ts';

/** A habit takes so many accounts. */
const LEAST_ACCOUNTS = 5;
/** From this rate on silence is unusual. */
const USUAL = 0.7;

interface Series {
  readonly party: string;
  readonly issue: string;
  readonly mentionedIn: string[];
  readonly silences: Silence[];
}

/**
 * Silences of the parties' accounts. The rate of mentions is the mean of a Beta(1, 1) prior after the accounts before,
 * so that 5 of 5 is 0.86 and not 1.
 * @param accounts in order of day
 */
export function silences(
  accounts: readonly GatheredAccount[],
  { exchanges, parties, watch, lexicon, asOf }: TrackContext,
): readonly SilenceSeries[] {
  const all = new Map<string, Series>();
  const seriesOf = (party: string, issue: string): Series => {
    const key = `${party}\n${issue}`;
    let series = all.get(key);
    if (series === undefined) {
      series = { party, issue, mentionedIn: [], silences: [] };
      all.set(key, series);
    }
    return series;
  };
  const counts = new Map<string, number>();
  for (const { exchange, day, of } of contacts(accounts, exchanges, asOf)) {
    const brought = new Set([...watch, ...of.flatMap(({ issues }) => [...issues.keys()])]);
    const concerned = exchange !== null && exchange.parties.length > 0 ? exchange.parties : parties;
    for (const party of parties.filter((one) => concerned.includes(one))) {
      const account = of.find((one) => one.party === party) ?? null;
      const n = counts.get(party) ?? 0;
      for (const issue of [...brought].sort()) {
        const series = seriesOf(party, issue);
        if (account?.issues.has(issue)) continue;
        const mentioned = series.mentionedIn.length;
        const rate = round((1 + mentioned) / (2 + n));
        const reading = readingOf(account, n, rate);
        series.silences.push({
          exchange: exchange?.id ?? null,
          day,
          account: account?.id ?? null,
          reading,
          mentioned,
          of: n,
          rate,
        });
      }
      if (account === null) continue;
      for (const issue of account.issues.keys()) seriesOf(party, issue).mentionedIn.push(account.id);
      counts.set(party, n + 1);
    }
  }
  const languages = languagesOf(accounts);
  return [...all.values()]
    .filter((series) => series.silences.length > 0)
    .map((series) => ({ ...series, forms: formsOf(series, lexicon, languages.get(series.party)) }))
    .sort(
      (a, b) => parties.indexOf(a.party) - parties.indexOf(b.party) || compareCodeUnits(a.issue, b.issue),
    );
}

function readingOf(account: GatheredAccount | null, n: number, rate: number): SilenceReading {
  if (account === null) return 'cannot-tell';
  if (n < LEAST_ACCOUNTS) return 'too-few';
  return rate >= USUAL ? 'unusual' : 'expected';
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

interface Contact {
  readonly exchange: KnownExchange | null;
  readonly day: string | null;
  readonly of: readonly GatheredAccount[];
}

/** The exchanges of which there is any account, in order of day. Of one without any account nothing can be compared. */
function contacts(
  accounts: readonly GatheredAccount[],
  exchanges: readonly KnownExchange[],
  asOf: string,
): readonly Contact[] {
  const byExchange = Map.groupBy(accounts, ({ exchange }) => exchange ?? '');
  return exchanges.flatMap((exchange): readonly Contact[] => {
    const of = byExchange.get(exchange.id);
    const day = lastDayOf(exchange) ?? of?.[0]?.day ?? null;
    return of === undefined || (day !== null && day > asOf) ? [] : [{ exchange, day, of }];
  });
}

function languagesOf(accounts: readonly GatheredAccount[]): ReadonlyMap<string, ReadonlySet<string | null>> {
  const languages = new Map<string, Set<string | null>>();
  for (const { party, notes } of accounts) {
    const known = languages.get(party) ?? new Set();
    for (const { language } of notes) known.add(language?.slice(0, 2) ?? null);
    languages.set(party, known);
  }
  return languages;
}

/** An issue that is a part of this one was searched for too: whoever names it is not silent. */
function formsOf(
  { issue }: Series,
  lexicon: TrackContext['lexicon'],
  languages: ReadonlySet<string | null> = new Set([null]),
): readonly string[] {
  const entry = lexicon.issue.find(({ id }) => id === issue);
  if (entry === undefined) return [];
  const wants = (language: string): boolean => languages.has(language) || languages.has(null);
  return [
    ...(wants('en') ? formTexts(entry.forms.en) : []),
    ...(wants('zh') ? formTexts(entry.forms.zh) : []),
  ];
}
