import { beforeAll, describe, expect, it } from 'vitest';
import { builtinLexiconData } from '../lexicon/builtin.ts';
import { type CompiledLexicon, compileLexicon } from '../lexicon/compile.ts';
import { mergeLexicon } from '../lexicon/merge.ts';
import { readAdditions } from '../lexicon/read-additions.ts';
import { readText } from '../read/engine.ts';
import { readers } from '../read/registry.ts';
import { createText } from '../text/text.ts';
import { compareAccounts } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { GivenExchange } from './exchange-card.ts';

/** Two invented states, as a dossier would add them. */
const ADDITIONS = {
  parties: [
    {
      id: 'NV',
      label: { en: 'Nordavia', 'zh-Hans': '诺达维亚', 'zh-Hant': '諾達維亞' },
      en: ['Nordavia', 'the Nordavian side'],
      zh: ['诺达维亚', '诺方'],
      demonyms: ['Nordavian'],
      abbreviations: ['诺'],
    },
    {
      id: 'LH',
      label: { en: 'Lanhai', 'zh-Hans': '岚海', 'zh-Hant': '嵐海' },
      en: ['Lanhai', 'the Lanhai side'],
      zh: ['岚海', '岚方'],
      abbreviations: ['岚'],
    },
  ],
  people: [
    {
      id: 'per:lin-an',
      party: 'LH',
      label: { en: 'Lin An', 'zh-Hans': '林岸', 'zh-Hant': '林岸' },
      roles: [{ title: 'President of Lanhai' }],
      en: ['Lin An', 'President Lin'],
      zh: ['林岸'],
    },
    {
      id: 'per:elena-marsh',
      party: 'NV',
      label: { en: 'Elena Marsh', 'zh-Hans': '埃琳娜·马什', 'zh-Hant': '埃琳娜·馬什' },
      roles: [{ title: 'President of Nordavia' }],
      en: ['Elena Marsh', 'President Marsh'],
      zh: ['埃琳娜·马什', '马什'],
    },
  ],
};

const NV = `President Marsh spoke by telephone with President Lin An of Lanhai on July 21, 2031.

President Marsh pressed for licenses for rare earth magnets. The two leaders agreed to hold a new round of talks in August. Semiconductors were not discussed.

The call lasted about 50 minutes.`;

const LH = `7月21日晚，国家主席林岸应约同诺达维亚总统马什通电话。

林岸强调，岚方反对滥用出口管制，诺方应撤销消极举措。

马什表示，诺方欢迎岚海留学生。

两国元首同意9月举行新一轮会谈。`;

let lexicon: CompiledLexicon;
beforeAll(() => {
  lexicon = compileLexicon(mergeLexicon(builtinLexiconData(), readAdditions(ADDITIONS, 'test')), {
    version: 't',
  });
});

function compare(
  parties: readonly string[],
  texts: Readonly<Record<string, string>>,
  known: Partial<GivenExchange> = {},
): Comparison {
  const date = known.date === undefined ? '2031-07-21' : known.date;
  const accounts = parties
    .filter((party) => texts[party] !== undefined)
    .map((party) => ({
      party,
      reading: readText(createText(party.toLowerCase(), texts[party] ?? ''), lexicon, readers, {
        kind: 'account',
        party,
        parties,
        publisher: null,
        published: null,
        exchangeDate: date,
      }),
    }));
  const exchange = {
    id: null,
    ...known,
    date,
    level: 'leaders',
    parties,
    previous: [
      { id: 'march-call', date: '2031-03-04', level: 'leaders' },
      { id: 'may-talks', date: '2031-05-17/2031-05-18', level: 'ministers' },
    ],
  };
  return compareAccounts({ exchange, accounts, past: {}, lexicon });
}

function row(comparison: Comparison, issue: string) {
  const found = comparison.issues.find((one) => one.issue === issue);
  if (!found) throw new Error(`no row ${issue}`);
  return found;
}

describe('compareAccounts', () => {
  it('tells said, silent, excluded and reported apart', () => {
    const result = compare(['NV', 'LH'], { NV, LH });
    expect(row(result, 'rare-earths').cells.NV).toMatchObject({ account: 'mentions', position: 'own' });
    expect(row(result, 'rare-earths').cells.LH).toMatchObject({ account: 'silent', position: 'none' });
    expect(row(result, 'rare-earths').verdict).toBe('one-sided');
    expect(row(result, 'semiconductors').cells.NV?.account).toBe('excludes');
    expect(row(result, 'semiconductors').verdict).toBe('excluded');
    expect(row(result, 'student-visas').cells.NV).toMatchObject({
      account: 'silent',
      position: 'reported',
    });
    expect(row(result, 'student-visas').cells.LH?.position).toBe('none');
    expect(row(result, 'student-visas').verdict).toBe('reported-only');
    expect(row(result, 'tiktok').verdict).toBe('absent');
  });

  it('never gives own to a view that only the other account reports', () => {
    const result = compare(['NV', 'LH'], { NV, LH });
    for (const { cells } of result.issues) {
      for (const [party, cell] of Object.entries(cells)) {
        const texts = new Set(cell.positionEvidence.map((quote) => quote.text));
        if (cell.position === 'own') expect([...texts]).toEqual([party.toLowerCase()]);
        if (cell.position === 'reported') expect(texts.has(party.toLowerCase())).toBe(false);
      }
    }
  });

  it('cites what was searched for every silence', () => {
    const silent = row(compare(['NV', 'LH'], { NV, LH }), 'rare-earths').cells.LH;
    expect(silent?.searched?.texts).toEqual(['lh']);
    expect(silent?.searched?.forms).toContain('稀土');
    expect(silent?.searched?.past).toBeNull();
  });

  it('mirrors when the parties are swapped', () => {
    const one = compare(['NV', 'LH'], { NV, LH });
    const other = compare(['LH', 'NV'], { NV, LH });
    for (const [at, { issue, verdict, cells }] of one.issues.entries()) {
      expect(other.issues[at]?.issue).toBe(issue);
      expect(other.issues[at]?.verdict).toBe(verdict);
      expect(other.issues[at]?.cells.NV?.account).toEqual(cells.NV?.account);
      expect(other.issues[at]?.cells.LH?.position).toEqual(cells.LH?.position);
      expect(other.issues[at]?.cells.LH?.share).toEqual(cells.LH?.share);
    }
  });

  it('says unknown, not silent, for a party whose account is not loaded', () => {
    const result = compare(['NV', 'LH'], { LH });
    expect(row(result, 'rare-earths').cells.NV?.account).toBe('unknown');
    expect(row(result, 'rare-earths').verdict).toBe('unknown');
    expect(row(result, 'export-controls').verdict).toBe('unknown');
    expect(row(result, 'student-visas').verdict).toBe('reported-only');
  });

  it('records the exchange with each side’s version', () => {
    const { exchange } = compare(['NV', 'LH'], { NV, LH });
    expect(exchange).toMatchObject({ date: '2031-07-21', dateBasis: 'stated', channel: 'call' });
    expect(exchange.duration).toMatchObject({ minutes: 50, bound: 'approx', party: 'NV' });
    expect(exchange.requestedBy).toBeNull();
    expect(exchange.request[0]).toMatchObject({ party: 'LH', value: { requestedBy: 'NV', explicit: false } });
    expect(exchange.sincePrevious).toMatchObject({ exchange: 'march-call', elapsed: 139, inclusive: 140 });
  });

  it('settles channel and place by what is given only where the accounts do not', () => {
    const met = { NV: 'President Marsh met with President Lin An of Lanhai on July 21, 2031.', LH };
    const given = { channel: 'video', place: 'Merrow' };
    const { exchange, divergences } = compare(['NV', 'LH'], met, given);
    expect(exchange).toMatchObject({ channel: 'video', channelBasis: 'given' });
    expect(exchange).toMatchObject({ place: 'Merrow', placeBasis: 'given' });
    expect(divergences.find((one) => one.kind === 'channel')?.sides.map((side) => side.says)).toEqual([
      'meeting',
      'call',
    ]);
    expect(compare(['NV', 'LH'], { NV, LH }, given).exchange).toMatchObject({
      channel: 'call',
      channelBasis: 'stated',
    });
    expect(compare(['NV', 'LH'], { NV, LH }).exchange).toMatchObject({ place: null, placeBasis: null });
  });

  it('takes the year of a date from the account that writes it', () => {
    const { exchange, divergences } = compare(['NV', 'LH'], { NV, LH }, { date: null });
    expect(exchange).toMatchObject({ date: '2031-07-21', dateBasis: 'stated' });
    expect(exchange.versions.date.map((one) => one.value)).toEqual(['2031-07-21', '2031-07-21']);
    expect(divergences.filter((one) => one.kind === 'date' && one.issue === null)).toEqual([]);
  });

  it('keeps both days where the sides differ by one', () => {
    const late = { NV, LH: LH.replace('7月21日晚', '北京时间7月22日上午') };
    const { exchange, divergences } = compare(['NV', 'LH'], late, { date: null });
    expect(exchange.date).toBeNull();
    expect(exchange.versions.date.map((one) => one.value)).toEqual(['2031-07-21', '2031-07-22']);
    expect(divergences.some((one) => one.kind === 'date' && one.issue === null)).toBe(true);
  });

  it('shows a month on which the accounts differ, with both words', () => {
    const found = compare(['NV', 'LH'], { NV, LH }).divergences.find((one) => one.kind === 'date');
    expect(found).toMatchObject({ issue: 'next-round' });
    expect(found?.sides.map((side) => side.says)).toEqual(['August', '9月']);
    expect(row(compare(['NV', 'LH'], { NV, LH }), 'next-round').verdict).toBe('divergent');
  });

  describe('numbers beside an issue', () => {
    const numbers = (nv: string, lh: string) =>
      compare(['NV', 'LH'], { NV: `${NV}\n\n${nv}`, LH: `${LH}\n\n${lh}` })
        .divergences.filter((one) => one.kind === 'number')
        .map((one) => [one.issue, ...one.sides.map((side) => side.says)]);

    it('belong to it where the next clause names no other issue', () => {
      expect(
        numbers(
          'President Marsh raised fentanyl, which kills thousands, and asked for 30 inspectors a year and 40 tonnes.',
          '双方谈到芬太尼问题，岚方已交出25吨。',
        ),
      ).toEqual([['fentanyl', '40 tonnes', '25吨']]);
    });

    it('are compared across another issue only where both say what they count', () => {
      const found = numbers(
        'President Marsh spoke of 9 Nordavian citizens under the visa rules, and raised fentanyl.',
        '关于芬太尼问题，岚方已登记7名诺方公民。',
      );
      expect(found).toContainEqual(['fentanyl', '9 Nordavian citizens', '7名诺方公民']);
      expect(
        numbers(
          'President Marsh asked for 40 tonnes of soybeans, and raised fentanyl.',
          '关于芬太尼问题，岚方已交出25吨。',
        ),
      ).toEqual([]);
    });

    it('are left alone between two issues', () => {
      expect(
        numbers(
          'President Marsh raised fentanyl, and she spoke of 40 tonnes, and she raised Taiwan.',
          '关于芬太尼问题，岚方已交出25吨。',
        ),
      ).toEqual([]);
    });
  });

  it('offers a topic outside the list as a candidate, with the words as they stand', () => {
    const { untagged } = compare(['NV', 'LH'], {
      NV: `${NV}\n\nThe two leaders discussed tariffs and beekeeping.`,
      LH: `${LH}\n\n双方同意开展养蜂合作。`,
    });
    expect(untagged.candidates).toMatchObject([
      { phrase: 'beekeeping', language: 'en', party: 'NV', evidence: [{ exact: 'beekeeping' }] },
      { phrase: '养蜂', language: 'zh', party: 'LH', evidence: [{ exact: '养蜂' }] },
    ]);
  });

  it('lists every sentence that no issue covers', () => {
    const text = 'President Marsh thanked the cooks for their soup.';
    const { untagged } = compare(['NV', 'LH'], { NV: `${NV}\n\n${text}`, LH });
    expect(untagged.sentences.map((one) => one.evidence.exact)).toContain(text);
  });
});
