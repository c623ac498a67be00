import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { namingsIn } from './namings.ts';

const lexicon = builtinLexicon();

function issues(content: string): string[] {
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  const found = context.sentences.flatMap((sentence) => namingsIn(context, sentence));
  return [...new Set(found.map(({ issue }) => issue))].sort();
}

const TRADE = 'The two governments argue over tariffs and chips. ';

describe('namingsIn', () => {
  it.each([
    ['President Okoro will fly to Brazil in May.', ['leader-visits']],
    ['Relations between Ghana and Peru have cooled.', ['bilateral-relations']],
    ['Peruvian engineers who were arrested in Ghana want to go home.', ['detained-citizens']],
    ['加纳与秘鲁关系趋冷。', ['bilateral-relations']],
    ['三名加纳海员已经获释。', ['detained-citizens']],
    ['加納將停止向秘魯研究生發放簽證。', ['student-visas', 'visas']],
  ])('%s: holds for every party', (content, expected) => {
    expect(issues(content)).toEqual(expected);
  });

  it('takes a truce for one of tariffs only in a text about trade', () => {
    expect(issues(`${TRADE}The truce ends in May.`)).toContain('tariff-truce');
    expect(issues('Rebels in the north broke the truce in Sudan and in Syria.')).not.toContain(
      'tariff-truce',
    );
  });

  it.each([
    'The Ministry of Agriculture moved.',
    'The foreign minister of Peru spoke to officials of the Department of Energy.',
    '农业部拒绝置评。',
  ])('%s: the name of a body brings nothing up', (content) => {
    expect(issues(content)).toEqual([]);
  });

  it.each([
    ['A duty of 12 percent on beef took effect.', ['tariffs']],
    ['对牛肉加征12%的关税。', ['tariffs']],
    ['Under the Foreign Trade Law, the office closed.', []],
    ['据秘鲁海关统计，人数下降。', []],
    ['The envoys held candid discussions.', []],
    ['對方法官員依《食品安全法》辦理。', []],
    ['Both sides hope for a breakthrough.', []],
  ])('%s: what is only burdened, named, described or hoped for brings less up', (content, expected) => {
    expect(issues(content)).toEqual(expected);
  });

  it.each([
    ['加纳关税争端未了。秘鲁没有遵守利马安排。', 'trade-deal'],
    ['加纳关税争端未了。双方为落实两国总统去年8月在利马达成的共识继续努力。', 'agreement-implementation'],
    ['秘魯總統訪問期間，雙方將簽署文件。', 'leader-visits'],
    ['渔业合作也在议题之列。', 'agenda-scope'],
    ['秘鲁暂停钨制品出口。', 'critical-minerals'],
    ['加纳对秘鲁产不锈钢征收10%的关税。', 'section-232-metals'],
    ['两国外长会晤定于六月。', 'high-level-contacts'],
    ['秘鲁同意增购加纳大麦。', 'agricultural-purchases'],
    ['The tariffs stay. The package was carried out only in part.', 'agreement-implementation'],
    ['Peru promised not to introduce any further restrictions.', 'negative-measures'],
  ])('%s: what is pointed at or called by its goods', (content, expected) => {
    expect(issues(content)).toContain(expected);
  });

  it.each([
    ['公司安排了一次访问。', 'trade-deal'],
    ['加纳通过外交渠道提出抗议。', 'dialogue-mechanism'],
    ['渔船与海警保持无线电联系。', 'high-level-contacts'],
    ['居民隔着护栏观看。', 'relationship-framing'],
    ['船用发动机由加纳产船用钢板制成。', 'port-fees'],
    ['She holds an invitation from a choir.', 'leaders-meeting'],
  ])('%s: nothing of the kind', (content, issue) => {
    expect(issues(content)).not.toContain(issue);
  });

  it('takes an investigation that is pointed at for the one told before', () => {
    const told = 'Peru opened an anti-dumping case against glass from Ghana. ';
    expect(issues(`${told}The probe has no basis, Ghana said.`)).toEqual(['trade-remedies']);
    expect(issues('The probe has no basis, Ghana said.')).toEqual([]);
  });

  it('takes the listing for the only list that the text names', () => {
    const named = '三家企业被列入不可靠实体清单。';
    expect(issues(`${named}列单即日生效。`)).not.toContain('entity-list');
    expect(issues('列单即日生效。')).toContain('entity-list');
  });

  it.each([
    ['双方同意十一月再次会面。', ['next-round']],
    ['两国元首同意十一月再次会面。', ['leaders-meeting']],
    ['第三轮磋商定于五月举行。', ['next-round']],
    ['代表团结束了第三轮磋商。', []],
  ])('%s: teams meet for a round, heads for a meeting', (content, expected) => {
    expect(issues(content)).toEqual(expected);
  });

  it.each([
    ['The harvest was a test of the agreement.', ['agreement-implementation']],
    [
      'The licence is required for every export of tungsten.',
      ['critical-minerals', 'export-controls', 'licences'],
    ],
    ['Neither side mentioned fish.', ['readout-asymmetry', 'seafood-fisheries']],
    ['The navy sailed into disputed waters.', ['maritime-security']],
    ['时间换不来信任。', ['strategic-trust']],
    ['雙方的議程沒有重疊。', ['agenda-scope']],
    ['大使馆提醒在当地的公民注意安全。', ['consular']],
  ])('%s: words that mean an issue together', (content, expected) => {
    expect(issues(content)).toEqual(expected);
  });

  it('gives a visit of a delegation to no leader', () => {
    expect(issues('A delegation of teachers is to visit Peru.')).not.toContain('leader-visits');
  });

  it('reads a sentence that never ends', () => {
    const content = 'the ministers of Peru will visit Ghana and talk about the export of '.repeat(4000);
    const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
    expect(() => context.sentences.map((sentence) => namingsIn(context, sentence))).not.toThrow();
  });

  it.each([
    ['两国去年签署海湾安排。关税不变，此举不符合海湾安排的精神。', 'trade-deal'],
    ['兩國關稅未變，甲國違反了《月光備忘錄》，該備忘錄規定了期限。', 'trade-deal'],
    [
      'The tariff rose although the two had signed the Oakley memorandum. That memorandum binds both.',
      'trade-deal',
    ],
    [
      'They trade in tariffs. The accord obliges both, and the minister set fire to the accord.',
      'agreement-implementation',
    ],
    ['甲国暂停进口乙国的奶酪。', 'food-safety-barriers'],
    ['加纳与秘鲁将举行部长级磋商。', 'high-level-contacts'],
    ['Ghana and Peru plan a ministerial review in May.', 'high-level-contacts'],
    ['Tariffs bite: domestic exporters may go bankrupt.', 'business-community'],
  ])('%s: brings up %s', (content, issue) => {
    expect(issues(content)).toContain(issue);
  });

  it.each([
    ['The committee will meet every month. Tariffs stay.', 'next-round'],
    ['A guard came off duty while tariffs were discussed.', 'market-access'],
    ['甲国企业被移出暂停进口名单，关税不变。', 'entity-list'],
    ['双方深入交换意见。', 'overall-assessment'],
    ['两国关税不变，渔船须缴纳港口费。', 'seafood-fisheries'],
    ['他作了妥善安排，关税不变。', 'trade-deal'],
  ])('%s: does not bring up %s', (content, issue) => {
    expect(issues(content)).not.toContain(issue);
  });

  it.each([
    ['The technical talks will go ahead in May, tariffs or not.', 'next-round'],
    [
      'Tariffs aside, preparations for the spring session of the joint committee are under way.',
      'next-round',
    ],
    ['The working group on tariffs meets in Lima on Monday.', 'next-round'],
    ['The foreign minister of Ghana will receive her counterpart from Peru.', 'high-level-contacts'],
    ['The foreign ministers agreed on keeping channels of communication open.', 'dialogue-mechanism'],
    ['The account of Ghana mentioned neither fish nor wine.', 'readout-asymmetry'],
    ['Peru tells it differently.', 'readout-asymmetry'],
    ['The outcome was better than many had feared.', 'overall-assessment'],
    ['Tariffs stay. It looks like a pause and not a settlement.', 'overall-assessment'],
    ['Disputes between neighbours should be settled at the table.', 'managing-differences'],
    ['Ghana has kept to every line of the tariff accord.', 'agreement-implementation'],
    ['The minister welcomed the release last week of the crew of the trawler.', 'detained-citizens'],
    ['Our consul was able to visit both of them.', 'consular'],
    ['Peru answered the tariffs by halting exports of cobalt.', 'supply-chains'],
    ['Shipowners in both countries were unhappy about the tariffs.', 'business-community'],
    ['Ghana put a port fee on ships. The fee will be lifted in May.', 'port-fees'],
    ['Peru took delivery of two million tonnes of gas.', 'energy-purchases'],
    ['Tariffs rose when Peru began taxing ferries.', 'tariffs'],
  ])('%s: brings up %s in English', (content, issue) => {
    expect(issues(content)).toContain(issue);
  });

  it.each([
    ['The ministers discussed trade in critical minerals.', 'trade-relations'],
    ['The subsidy talks lead nowhere, and tariffs stay.', 'overcapacity-subsidies'],
    ['A professor of maritime law was not so sure.', 'maritime-security'],
    ['The fishermen were released on Monday.', 'seafood-fisheries'],
    ['Ships that carry relief goods are exempt from the tariffs.', 'humanitarian'],
    ['Ghana approved forty applications from Peruvian firms.', 'business-community'],
    ['Our consul was able to visit both of them.', 'leader-visits'],
    ['The committee of officials will meet every quarter. Tariffs stay.', 'next-round'],
    ['The port was free of charge. Ghana put a port fee on ships, free of charge for boats.', 'tariffs'],
  ])('%s: does not bring up %s in English', (content, issue) => {
    expect(issues(content)).not.toContain(issue);
  });
});
