import type { Span } from '../../text/span.ts';
import { isToldUnkept } from '../claims/unkept.ts';
import type { Draft, Reader } from '../reader.ts';
import { bindsItself } from '../statements/binds-itself.ts';
import { isQuestion, type Statement, statementsOf } from '../statements/statement.ts';
import { isUnreal } from '../statements/veto.ts';
import type { CommitmentValue } from '../values.ts';
import { commitmentOf, type Undertaking } from './commitment.ts';
import { listsOfSteps, stepIn } from './steps.ts';
import { chineseUndertakings } from './undertaken-chinese.ts';
import { englishUndertakings } from './undertaken-english.ts';

/** Whether a finding of a later clause lies inside one that goes on over clauses. */
function isInside(one: Undertaking, last: Undertaking): boolean {
  const { statement } = last;
  return statement !== one.statement && statement.frame === one.statement.frame && one.start < last.end;
}

/** Whether a clause stands in one of the lists. */
function isWithin({ frame, start, end }: Statement, lists: readonly Span[]): boolean {
  if (lists.length === 0) return false;
  const span = frame.span(start, end);
  return lists.some((list) => span.start >= list.start && span.end <= list.end);
}

/** What one side, or both, say they will do. */
export const undertaken: Reader<'commitment'> = {
  id: 'commitment/undertaken',
  version: '0.1.0',
  kind: 'commitment',
  summary:
    'A side, office or leader and what it will do: a word of promising (承诺, "pledged to"), a future with a verb of doing (将取消, "will suspend"), or its part of a bargain (换取). Not where it is hoped for, denied, asked, or aimed against the other side.',
  after: ['time'],
  *read(context, earlier): Iterable<Draft<CommitmentValue>> {
    const times = earlier.of('time');
    const statements = statementsOf(context);
    const lists = listsOfSteps(context);
    let last: Undertaking | null = null;
    for (const [at, statement] of statements.entries()) {
      if ((isUnreal(statement) && !bindsItself(statement)) || isQuestion(statement)) continue;
      const read = statement.frame.language === 'zh' ? chineseUndertakings : englishUndertakings;
      const own = [...read(context, statement)];
      const found = own.length > 0 || !isWithin(statement, lists) ? own : [...stepIn(context, statement)];
      // A promise that is told only as not kept is a claim.
      if (found.length === 0 || isToldUnkept(context, statements, at)) continue;
      for (const one of found) {
        // 承诺，甲方将…: the future in the words of a promise is that promise.
        if (last !== null && isInside(one, last)) continue;
        last = one;
        yield commitmentOf(context, one, times);
      }
    }
  },
  examples: [
    {
      language: 'en',
      marked: '[[Peru pledged on Wednesday to reopen its ports before the herring season]].',
      because: 'a day between the verb and its object',
      value: { by: ['PE'] },
    },
    {
      language: 'en',
      marked:
        'Under the accord, [[Peru will hold its tariff on glass at 8 percent]], and [[Chile will reopen its market]].',
      because: 'what a bargain gives binds, whoever tells it',
      value: { type: 'commitment', by: ['PE'] },
      about: { kind: 'commentary', parties: ['CL', 'PE'] },
    },
    {
      language: 'en',
      marked: '[[Peru will lift its ban on cobalt in August]].',
      because: 'the period in which it is to be done',
      value: { deadline: { asWritten: 'August', value: '2031-08' } },
      about: { published: '2031-05-10' },
    },
    { language: 'en', marked: 'Peru said that it would answer in kind.', because: 'a threat' },
    {
      language: 'en',
      marked: 'Prime Minister Anders will receive the foreign minister of Chile on Monday.',
      because: 'an appointment',
    },
    {
      language: 'en',
      marked: 'Ships registered in Peru will pay a port charge of three dollars.',
      because: 'where, and not who',
    },
    {
      language: 'zh',
      marked: '[[美方承诺在9月1日前取消上述限制]]。',
      because: 'a word of promising with a verb of doing',
      value: {
        type: 'commitment',
        by: ['US'],
        firmness: 4,
        testable: true,
        deadline: { asWritten: '9月1日前' },
      },
    },
    {
      language: 'zh',
      marked: '特朗普提出，一旦货物放行，[[美方将把三家企业移出清单]]。',
      because: 'what whoever proposes would do itself',
      value: { type: 'commitment', by: ['US'], condition: '货物放行' },
    },
    { language: 'zh', marked: '中方将研究应对办法。', because: 'an answer that is weighed' },
    {
      language: 'zh',
      marked: '[[美方還將暫停徵收港口費]]。',
      because: 'a future with a verb of doing; Traditional is folded',
      value: { type: 'commitment', by: ['US'], action: '暫停徵收港口費' },
    },
    {
      language: 'zh',
      marked: '如果中方放宽许可，[[美方将恢复芯片供应]]。',
      because: 'a condition makes it conditional',
      value: { condition: '中方放宽许可' },
    },
    {
      language: 'zh',
      marked: '中方同意放宽审批，[[以换取美方将关税降至一成]]。',
      because: 'what the other side gives in a bargain',
      value: { by: ['US'] },
    },
    {
      language: 'en',
      marked: '[[China committed to decide on all applications by September 30]].',
      because: 'a word of promising',
      value: { type: 'commitment', by: ['CN'], testable: true },
    },
    {
      language: 'en',
      marked: 'The minister said that [[the United States will suspend the port fees]].',
      because: 'a plain future of an official subject',
      value: { by: ['US'], action: 'suspend the port fees' },
    },
    {
      language: 'zh',
      marked: '[[合规的申请都会及时得到批准]]。',
      because: 'a passive in the words of a party hides only the one who speaks',
      value: { by: ['CN'] },
      about: { kind: 'statement', party: 'CN', parties: ['CN', 'US'] },
    },
    {
      language: 'zh',
      marked: '[[美方承诺在6月底前取消限制，7月先恢复供应]]。',
      because: 'one word of promising binds to all that follows it',
      value: { by: ['US'], deadline: { asWritten: '6月底前' } },
    },
    {
      language: 'en',
      marked: '[[Complete applications will be decided within 30 days]].',
      because: 'a passive in the words of a party',
      value: { by: ['US'], deadline: { asWritten: 'within 30 days', value: 'P30D' } },
      about: { kind: 'statement', party: 'US', parties: ['CN', 'US'] },
    },
    {
      language: 'en',
      marked: "The minister welcomed [[China's pledge to reopen the market]].",
      because: 'a promise of somebody named, of whom another speaks',
      value: { by: ['CN'] },
    },
    {
      language: 'zh',
      marked: '[[加拿大将在六月前付清余款]]，前提是货物通过检验。',
      because: 'the condition may stand behind',
      value: { by: ['CA'], condition: '货物通过检验', deadline: { asWritten: '六月前' } },
    },
    {
      language: 'zh',
      marked: '挪威外长表示，[[挪威不会首先加征关税]]。',
      because: 'what a side leaves, in its own words',
      value: { by: ['NO'] },
    },
    {
      language: 'en',
      marked: '[[Norway will finance the cable, subject to parliamentary approval]].',
      because: 'a condition without "if"',
      value: { by: ['NO'], condition: 'parliamentary approval' },
    },
    {
      language: 'en',
      marked: '[[Chile promised to extend the credit should Peru request it]].',
      because: 'a condition by inversion',
      value: { by: ['CL'], condition: 'Peru request it' },
    },
    {
      language: 'en',
      marked: 'I spoke with Brazil, and Brazil stated that [[they will cooperate with us on timber]].',
      because: 'a third person beside a first one is the other side',
      value: { type: 'commitment', by: ['BR'], to: 'PE' },
      about: { kind: 'post', party: 'PE', parties: ['PE', 'BR'] },
    },
    {
      language: 'zh',
      marked: '[[荷兰已向挪威保证，不会再提起诉讼]]。',
      because: 'whoever stands behind 向 gets the promise and does not make it',
      value: { by: ['NL'], to: 'NO' },
    },
    {
      language: 'zh',
      marked: '挪威外长说，[[冰岛方面表示会同他们密切配合]]。',
      because: 'what another reports binds whoever said it',
      value: { by: ['IS'] },
    },
    {
      language: 'en',
      marked: '[[Norway was assured by Chile that the boats would be released]].',
      because: 'the giver of a promise stands behind "by"',
      value: { by: ['CL'] },
    },
    {
      language: 'en',
      marked: '[[We will supply the turbines by June]].',
      because: 'a verb that ends in -ly is no adverb',
      value: { by: ['NO'], action: 'supply the turbines by June' },
      about: { kind: 'statement', party: 'NO', parties: ['NO', 'PE'] },
    },
    {
      language: 'zh',
      marked: '会谈顺利。[[我方将于六月恢复直航]]。',
      because: 'the first person of a party’s own text',
      value: { by: ['PE'], to: 'NO' },
      about: { kind: 'statement', party: 'PE', parties: ['NO', 'PE'] },
    },
    {
      language: 'en',
      marked:
        '[[Chile and Peru commit to take the following steps by June 3]]:\n\n1. [[Peru will convene the working group on salmon]].\n\n2. [[Chile will lift the ban on wool]].',
      because: 'an item of a list of steps binds, also to a meeting',
      about: { kind: 'statement', parties: ['CL', 'PE'] },
    },
    {
      language: 'zh',
      marked:
        '[[双方承诺采取以下步骤]]：\n\n一、[[秘鲁将对羊毛征收的附加税中的20个百分点暂停实施]]。\n\n二、[[智利将召开鲑鱼工作组会议]]。',
      because: 'in a list of steps 将 may front an object and tell the future at once',
      about: { kind: 'statement', parties: ['CL', 'PE'] },
    },
    {
      language: 'zh',
      marked: '挪威外长说，只要冰岛补齐数量，[[挪方就取消新增的港口费]]。',
      because: 'what whoever speaks does in return, without a word of the future',
      value: { by: ['NO'], condition: '冰岛补齐数量' },
      about: { parties: ['IS', 'NO'] },
    },
    {
      language: 'zh',
      marked: '按照協議，[[挪方將把鱘魚關稅維持在8%]]。',
      because: 'what a text has a side do, also in a commentary; Traditional is folded',
      value: { by: ['NO'] },
      about: { kind: 'commentary', parties: ['IS', 'NO'] },
    },
    {
      language: 'zh',
      marked: '冰岛外长说，冰方可延长休战，条件是挪方将审批压缩到30天。',
      because: 'what is asked for in return is no promise of the other',
      about: { parties: ['IS', 'NO'] },
    },
    { language: 'zh', marked: '挪威首相扬言，谈不成他将停止供水。', because: 'a threat' },
    { language: 'zh', marked: '秘鲁去年许诺开放两个港口，至今没有兑现。', because: 'told only as not kept' },
    { language: 'zh', marked: '如果冰岛不让步，挪威将不再参加谈判。', because: 'a refusal gives nothing' },
    { language: 'en', marked: 'I think we will pay the deposit.', because: 'only thought to come' },
    { language: 'zh', marked: '挪威将于五月恢复征收港口税。', because: 'a burden taken up again' },
    { language: 'en', marked: 'Norway will reinstate the duty in May.', because: 'a burden taken up again' },
    { language: 'zh', marked: '两国将就渔业问题交换意见。', because: 'an appointment' },
    { language: 'en', marked: 'Complete applications will be decided soon.', because: 'nobody says so' },
    { language: 'zh', marked: '双方并未达成具体承诺。', because: 'a negated commitment is none' },
    { language: 'zh', marked: '中方希望美方承诺取消限制。', because: 'hoped for' },
    { language: 'zh', marked: '美方应兑现承诺，取消限制。', because: 'the noun promises nothing' },
    { language: 'zh', marked: '美方将稀土纳入谈判。', because: '将 fronts an object here' },
    { language: 'zh', marked: '美方将对中国商品加征关税。', because: 'a measure against the other side' },
    {
      language: 'en',
      marked: 'Washington hopes that China will suspend the controls.',
      because: 'hoped for',
    },
    { language: 'en', marked: 'China will not lift the controls.', because: 'negated' },
    {
      language: 'en',
      marked: 'Peru pledged to take “matching” countermeasures against Chile.',
      because: 'a burden on the other side',
    },
    {
      language: 'en',
      marked: 'The United States will impose new tariffs.',
      because: 'a measure, not a promise',
    },
  ],
};
