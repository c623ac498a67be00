import { describe, expect, it } from 'vitest';
import { verifyQuotes } from '../evidence/verify.ts';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { UNKNOWN_SOURCE } from '../read/build-context.ts';
import { readText } from '../read/engine.ts';
import { readers } from '../read/registry.ts';
import { createText } from '../text/text.ts';
import { compareAccounts } from './compare.ts';
import { toldDiscrepancies } from './told-discrepancies.ts';

const lexicon = builtinLexicon();

function compare(contents: Readonly<Record<string, string>>) {
  const parties = Object.keys(contents);
  const texts = new Map(Object.entries(contents).map(([id, content]) => [id, createText(id, content)]));
  const comparison = compareAccounts({
    exchange: { id: null, date: '2031-07-21', level: null, place: null, parties, previous: [] },
    accounts: [...texts].map(([party, text]) => ({
      party,
      reading: readText(text, lexicon, readers, { ...UNKNOWN_SOURCE, kind: 'account', party, parties }),
    })),
    past: {},
    lexicon,
  });
  return { comparison, texts };
}

const JUDGING =
  'London was reckless. Paris showed restraint. London was reckless over fish. Paris showed restraint over fish. The call lasted more than 90 minutes. The two leaders spoke by telephone for 40 minutes.';

describe('what one account shows by itself', () => {
  const { comparison, texts } = compare({ FR: JUDGING, GB: 'The two sides spoke by telephone on Monday.' });

  it('is told for each account in the order of the accounts', () => {
    expect(comparison.inside.map(({ party, text }) => [party, text])).toEqual([
      ['FR', 'FR'],
      ['GB', 'GB'],
    ]);
    expect(comparison.inside[1]).toMatchObject({ discrepancies: [], balance: null });
  });

  it('quotes every version of a discrepancy', () => {
    const found = comparison.inside[0]?.discrepancies.find((one) => one.discrepancy === 'duration');
    expect(found?.class).toBe('conflict');
    expect(found?.evidence.map(({ exact }) => exact)).toEqual(
      found?.versions.map(({ asWritten }) => asWritten),
    );
    expect(found?.versions.map(({ value }) => value)).toEqual(['>PT90M', 'PT40M']);
    expect(verifyQuotes(texts, found?.evidence ?? [])).toEqual([]);
  });

  it('discloses how the account’s own words judge the parties, with what it rests on', () => {
    const balance = comparison.inside[0]?.balance;
    expect(balance).toMatchObject({ tilt: 'FR' });
    expect(balance?.n).toBeGreaterThanOrEqual(4);
    expect(verifyQuotes(texts, balance?.evidence ?? [])).toEqual([]);
    expect(balance?.evidence.length).toBeGreaterThan(0);
  });
});

describe('toldDiscrepancies', () => {
  it('leaves typography out and puts the gravest first', () => {
    const told = toldDiscrepancies([
      { discrepancy: 'script', class: 'caution' },
      { discrepancy: 'unattributed', class: 'caution' },
      { discrepancy: 'exhibit', class: 'gap' },
      { discrepancy: 'interval', class: 'conflict' },
    ]);
    expect(told.map(({ discrepancy }) => discrepancy)).toEqual(['interval', 'exhibit', 'unattributed']);
  });
});

describe('wordings of set phrases', () => {
  it('tell words left out and put in, and phrases that are not the same', () => {
    const { comparison, texts } = compare({
      CN: '美方应恪守一个中国原则。双方要落实两国元首共识。',
      US: 'The United States continues to pursue its one-China policy.',
    });
    const row = (id: string) => comparison.formulations.find(({ formulation }) => formulation === id);
    expect(row('one-china-principle')?.contrasts).toEqual(['one-china-policy-cont']);
    expect(row('one-china-policy-cont')?.contrasts).toEqual(['one-china-principle']);
    const wordings = comparison.formulations.flatMap((one) => Object.values(one.wordings).flat());
    expect(wordings.some(({ match, dropped }) => match === 'elided' && dropped.length > 0)).toBe(true);
    expect(
      verifyQuotes(
        texts,
        wordings.map(({ evidence }) => evidence),
      ),
    ).toEqual([]);
  });

  it('hold nothing apart that one account alone uses', () => {
    const { comparison } = compare({
      CN: '美方应恪守一个中国原则。美方表示奉行一个中国政策。',
      US: 'The two sides spoke about trade.',
    });
    expect(comparison.formulations.length).toBeGreaterThan(1);
    expect(comparison.formulations.flatMap(({ contrasts }) => contrasts)).toEqual([]);
  });
});
