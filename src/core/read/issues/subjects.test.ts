import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { namingsIn } from './namings.ts';

const lexicon = builtinLexicon();

function issuesOf(content: string): string[] {
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  return context.sentences.flatMap((sentence) => namingsIn(context, sentence).map(({ issue }) => issue));
}

/** Subjects by the headings of public nomenclatures, in either language. */
describe('subjects and goods by their headings', () => {
  it.each([
    ['The farm ministers spoke of mangoes and animal feed.', 'agricultural-purchases'],
    ['Both delegations dwelt on groundwater below the valley.', 'cross-border-rivers'],
    ['They took up pre-shipment inspection once more.', 'taxation-customs'],
    ['The ministers looked at dual nationality and apostilles.', 'consular'],
    ['They spoke of the airworthiness of older planes.', 'air-links'],
    ['Nobody could agree on the innocent passage of tankers.', 'maritime-security'],
    ['They want to work together on heat pumps.', 'energy-cooperation'],
    ['Arms deliveries to the militia worried both ministers.', 'defence-cooperation'],
    ['双方愿在热泵方面开展合作。', 'energy-cooperation'],
    ['有士兵越境拍照，引起抗议。', 'border-issues'],
    ['农业官员谈到猕猴桃和饲料。', 'agricultural-purchases'],
    ['两个代表团谈到山谷里的地下水。', 'cross-border-rivers'],
    ['会上又提到装运前检验。', 'taxation-customs'],
    ['部长们谈了双重国籍。', 'consular'],
    ['官员谈到老旧机型的适航标准。', 'air-links'],
    ['專家談到無害通過的規則。', 'maritime-security'],
    ['绑匪仍未释放两名矿工人质。', 'detained-citizens'],
  ])('%s: brings up %s', (content, issue) => {
    expect(issuesOf(content)).toContain(issue);
  });

  it.each([
    ['The envoys slept at the Mango and Citrus Hotel.', 'agricultural-purchases'],
    ['She holds a degree in astronomy.', 'science-technology'],
    ['He studied metrology before the war.', 'science-technology'],
    ['The announcement set off a tsunami of letters.', 'condolences'],
    ['The reporter of Freight Weekly asked twice.', 'port-fees'],
    ['代表团住在柠檬树酒店。', 'agricultural-purchases'],
    ['《航空货运周刊》记者提了两个问题。', 'air-links'],
    ['Peru put a duty of 12 percent on heat pumps from Ghana.', 'energy-cooperation'],
    ['The navy rescued forty stranded tourists.', 'tourism'],
    ['The museum asked for a loan of two icons.', 'development-debt'],
    ['Hospitals ran out of stocks of blood.', 'market-reaction'],
    ['秘鲁对加纳的热泵加征12%的关税。', 'energy-cooperation'],
    ['海军救出的游客已全部获救返回。', 'tourism'],
    ['测量船在湾内进行地震勘探。', 'condolences'],
    ['就旅客隐私交换意见。', 'leader-diplomacy'],
    ['消息传出，官场地震不断。', 'condolences'],
    ['就本地囚犯交换看法。', 'detained-citizens'],
    ['绑匪仍未释放两名矿工人质。', 'middle-east'],
  ])('%s: does not bring up %s', (content, issue) => {
    expect(issuesOf(content)).not.toContain(issue);
  });
});
