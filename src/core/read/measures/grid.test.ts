import { expect, it } from 'vitest';
import { builtinLexiconData, LEXICON_VERSION } from '../../lexicon/builtin.ts';
import { compileLexicon } from '../../lexicon/compile.ts';
import type { CueEntry } from '../../lexicon/entry.ts';
import { mergeLexicon } from '../../lexicon/merge.ts';
import { readAdditions } from '../../lexicon/read-additions.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import type { MeasureValue } from '../values.ts';
import { effectOf, fits } from './kind.ts';
import { measureTaken } from './measure.ts';
import type { Act, KindWord } from './words.ts';

/**
 * Kinds of measures crossed with what is done to them and with the constructions that tell it. What each cell should
 * say is worked out from the project's own tables (`effectOf`), and not by the reader. The kinds follow the lists of
 * Global Trade Alert and of the MAST classification of non-tariff measures.
 */
const additions = {
  parties: [
    state('XN', 'Norvania', 'Norvanian', '诺瓦尼亚', '諾瓦尼亞', '诺方', '诺国'),
    state('XL', 'Lacharra', 'Lacharran', '利哈拉', '利哈拉', '利方', '利国'),
  ],
};
const lexicon = compileLexicon(
  mergeLexicon(builtinLexiconData(), readAdditions(additions, 'the grid of measures')),
  { version: LEXICON_VERSION },
);

function state(id: string, en: string, demonym: string, hans: string, hant: string, ...short: string[]) {
  const label = { en, 'zh-Hans': hans, 'zh-Hant': hant };
  return {
    id,
    label,
    en: [en],
    zh: [hans, ...short],
    demonyms: [demonym],
    abbreviations: [],
    metonyms: { en: [], zh: [] },
  };
}

/** A kind by its id in the lexicon, how it is called, and on or for whom. */
const KINDS = [
  ['tariff', 'import duty', 'on Lacharran kettles', '关税', '利国水壶'],
  ['antidumping', 'safeguard measure', 'on Lacharran rebar', '反倾销税', '利国钢筋'],
  ['tariff-exclusion', 'tariff waiver', 'for Lacharran looms', '关税豁免', '利国织机'],
  ['tariff-quota', 'duty-free quota', 'for Lacharran lamb', '免税配额', '利国羊肉'],
  ['port-fee', 'docking fee', 'on Lacharran dredgers', '停靠费', '利国挖泥船'],
  [
    'export-licensing',
    'export licensing rule',
    'on exports of gallium to Lacharra',
    '出口许可管理',
    '利国买家',
  ],
  ['export-control', 'export curb', 'on magnets bound for Lacharra', '出口管制', '利国'],
  ['export-ban', 'trade embargo', 'on Lacharra', '禁运', '利国'],
  ['import-restriction', 'quarantine restriction', 'on Lacharran eels', '检疫限制', '利国鳗鱼'],
  ['sanction', 'asset freeze', 'on four Lacharran banks', '金融制裁', '四家利国银行'],
  ['investment-restriction', 'ownership limit', 'on Lacharran funds', '持股比例限制', '利国基金公司'],
  ['procurement-ban', 'procurement ban', 'on Lacharran vendors', '政府采购限制', '利国供应商'],
  ['visa-restriction', 'entry ban', 'on Lacharran officials', '入境禁令', '利国官员'],
  ['visa-free', 'visa exemption', 'for Lacharran citizens', '免签待遇', '利国公民'],
  ['travel-advisory', 'travel alert', 'for Lacharra', '旅行警示', '利国'],
  ['investigation', 'anti-circumvention probe', 'into Lacharran rebar', '反规避调查', '利国钢筋'],
  ['flight-ban', 'overflight ban', 'on Lacharran airlines', '禁飞令', '利国航空公司'],
] as const;

/** An act in its English forms (bare, third person, past, participle, -ing), and in Chinese. */
const ACTS: readonly (readonly [Act, string, string])[] = [
  ['suspend', 'suspend suspends suspended suspended suspending', '暂停'],
  ['suspend', 'freeze freezes froze frozen freezing', '中止'],
  ['extend', 'prolong prolongs prolonged prolonged prolonging', '延长'],
  ['remove', 'lift lifts lifted lifted lifting', '取消'],
  ['remove', 'withdraw withdraws withdrew withdrawn withdrawing', '解除'],
  ['remove', 'scrap scraps scrapped scrapped scrapping', '终止'],
  ['resume', 'reinstate reinstates reinstated reinstated reinstating', '恢复'],
];

type Forms = readonly string[];
const ENGLISH: Readonly<Record<string, (np: string, verb: Forms) => string>> = {
  past: (np, [, , past]) => `Norvania ${past} its ${np} on Tuesday.`,
  headline: (np, [, third]) => `Norvania ${third} its ${np}`,
  passive: (np, [, , , done]) => `The ${np} was ${done} by Norvania on Tuesday.`,
  plan: (np, [bare]) => `Norvania plans to ${bare} its ${np} next month.`,
  participle: (np, [, , , , doing]) => `Norvania moved quickly on Friday, ${doing} its ${np}.`,
  relative: (np, [, , past]) => `The ${np}, which Norvania ${past} in May, came up at the meeting.`,
  owner: (np, [, , , , doing]) => `Markets had not foreseen Norvania’s ${doing} of its ${np}.`,
  decision: (np, [bare]) => `Norvania’s decision to ${bare} its ${np} surprised markets.`,
};
const CHINESE: Readonly<Record<string, (noun: string, target: string, verb: string) => string>> = {
  plain: (noun, target, verb) => `诺方${verb}对${target}的${noun}。`,
  announced: (noun, target, verb) => `诺国商务部3日宣布，自5月1日起${verb}对${target}的${noun}。`,
  moved: (noun, target, verb) => `诺方将对${target}的${noun}予以${verb}。`,
  topic: (noun, target, verb) => `诺方对${target}的${noun}已于5月${verb}。`,
  by: (noun, target, verb) => `对${target}的${noun}由诺方于5月${verb}。`,
  nominal: (noun, target, verb) => `诺方对${target}${noun}的${verb}令市场意外。`,
  after: (noun, target, verb) => `诺方${verb}对${target}的${noun}后，双方恢复磋商。`,
};
/** Nothing is done in these. */
const NOT_DONE: readonly ((np: string, noun: string, target: string, verb: Forms, zh: string) => string)[] = [
  (np, _noun, _target, [bare]) => `Lacharra urged Norvania to ${bare} the ${np}.`,
  (np, _noun, _target, [bare]) => `The two sides discussed whether to ${bare} the ${np}.`,
  (np, _noun, _target, [, , , , doing]) => `Exporters await the ${doing} of the ${np}.`,
  (_np, noun, target, _verb, zh) => `企业希望诺方${zh}对${target}的${noun}。`,
  (_np, noun, target, _verb, zh) => `双方讨论了是否${zh}对${target}的${noun}。`,
];

function measures(content: string): readonly MeasureValue[] {
  const source = { ...UNKNOWN_SOURCE, parties: ['XN', 'XL'] };
  return readText(createText('cell', content), lexicon, [measureTaken], source).findings.map(
    ({ value }) => value as MeasureValue,
  );
}

function kindWord(entry: CueEntry): KindWord {
  const { nature, list, flow } = entry.attributes ?? {};
  return { start: 0, end: 0, entry, nature: String(nature), isList: list === 1, isFlow: flow === 1 };
}

/** Every kind with one act each, another one for each construction, so that all acts come to all kinds in turn. */
function* cells(turn: number) {
  for (const [at, [id, ...words]] of KINDS.entries()) {
    const entry = lexicon.get('cue', `measure-kind:${id}`);
    if (entry === undefined) throw new Error(`no kind ${id} in the lexicon`);
    const kind = kindWord(entry);
    const [act, forms, zh] = ACTS[(at + turn) % ACTS.length] as (typeof ACTS)[number];
    if (!fits(kind, act)) continue;
    const { measure, action, direction } = effectOf(kind, act, null);
    yield { words, verb: forms.split(' '), zh, told: `${measure} XN>XL ${action} ${direction}` };
  }
}

const turns = <Sentence>(of: Readonly<Record<string, Sentence>>) =>
  Object.entries(of).map(([name, sentence], turn) => [name, turn, sentence] as const);
const tell = ({ measure, by, on, action, direction }: MeasureValue) =>
  `${measure} ${by}>${on} ${action} ${direction}`;

it.each(turns(ENGLISH))('finds every kind in English: %s', (_, turn, sentence) => {
  const wrong: string[] = [];
  for (const { words, verb, told } of cells(turn)) {
    const content = sentence(`${words[0]} ${words[1]}`, verb);
    const found = measures(content).map(tell);
    if (found.join() !== told) wrong.push(`${content} should be ${told}, and is ${found.join(' and ')}`);
  }
  expect(wrong).toEqual([]);
});

it.each(turns(CHINESE))('finds every kind in Chinese: %s', (_, turn, sentence) => {
  const wrong: string[] = [];
  for (const { words, zh, told } of cells(turn)) {
    const content = sentence(words[2], words[3], zh);
    const found = measures(content).map(tell);
    if (found.join() !== told) wrong.push(`${content} should be ${told}, and is ${found.join(' and ')}`);
  }
  expect(wrong).toEqual([]);
});

it('finds no act where none is told', () => {
  const acted: string[] = [];
  for (const [turn, sentence] of NOT_DONE.entries())
    for (const { words, verb, zh } of cells(turn)) {
      const content = sentence(`${words[0]} ${words[1]}`, words[2], words[3], verb, zh);
      if (measures(content).some(({ action }) => action !== null)) acted.push(content);
    }
  expect(acted).toEqual([]);
});

it.each([
  ['Norvania told six Lacharran consular staff to leave.', 'expulsion XN>XL impose tighten'],
  ['Norvania ordered the closure of a Lacharran consulate.', 'mission-closure XN>XL impose tighten'],
  [
    'Norvania warned its citizens against all but essential travel to Lacharra.',
    'travel-advisory XN>XL impose tighten',
  ],
  ['Norvania let 12 Lacharran wineries resume shipments to it.', 'import-easing XN>XL grant ease'],
  ['Norvania forbade Norvanian banks to deal with Lacharran refiners.', 'sanction XN>XL impose tighten'],
  ['Two Lacharran attaches were declared persona non grata by Norvania.', 'expulsion XN>XL impose tighten'],
  [
    'The anti-dumping duties on Lacharran rebar, first introduced in 2031, expired at midnight.',
    'antidumping null>XL remove ease',
  ],
  ['Norvania released the Lacharran trawler that it had impounded.', 'vessel-seizure XN>XL remove ease'],
  ['诺方把对利国出口管制的范围由钻头扩大到阀门。', 'export-control XN>XL tighten tighten'],
  ['诺方将一名利国武官驱逐出境。', 'expulsion XN>XL impose tighten'],
  ['Norvania released a report on Lacharran trawlers that it had seized upon.', ''],
  ['诺方勒令利国领事馆三日内闭馆。', 'mission-closure XN>XL impose tighten'],
  ['诺方提醒本国公民暂勿前往利哈拉。', 'travel-advisory XN>XL impose tighten'],
  ['诺方宣布，利国驻诺使馆一名参赞为不受欢迎的人。', 'expulsion XN>XL impose tighten'],
  ['诺方就补贴问题对三家利国船厂展开调查。', 'investigation XN>XL impose tighten'],
  ['诺方冻结进口利国雨伞。', 'import-restriction XN>XL suspend tighten'],
  ['Norvania told its guests to leave.', ''],
  ['Analysts doubt that Norvania will lift its duty on Lacharran rebar.', ''],
  ['诺方研究所与利国船厂讨论了停靠费。', ''],
])('reads %s', (content, told) => {
  expect(
    measures(content)
      .filter(({ action }) => action !== null)
      .map(tell)
      .join(),
  ).toBe(told);
});
