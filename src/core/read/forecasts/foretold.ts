import type { Draft, Reader } from '../reader.ts';
import { isQuestion, statementsOf } from '../statements/statement.ts';
import type { ForecastValue } from '../values.ts';
import { chineseForecasts } from './chinese-forecasts.ts';
import { englishForecasts } from './english-forecasts.ts';
import { forecastOf } from './forecast.ts';

/** What somebody thinks will happen, with the hedge, the condition and the horizon as written. */
export const foretold: Reader<'forecast'> = {
  id: 'forecast/foretold',
  version: '0.1.0',
  kind: 'forecast',
  summary:
    'What somebody thinks will happen: a hedge (或将, 有望, 可能, "likely to", "could"), or a plain future of something that nobody does on purpose (将成为, "will remain") outside the words of the parties. Appointments, plans, guesses about the present and motives are none.',
  after: ['time'],
  *read(context, earlier): Iterable<Draft<ForecastValue>> {
    const times = earlier.of('time');
    let covered = 0;
    for (const statement of statementsOf(context)) {
      if (isQuestion(statement)) continue;
      const read = statement.frame.language === 'zh' ? chineseForecasts : englishForecasts;
      for (const found of read(context, statement)) {
        const draft = forecastOf(context, found, times);
        // What goes on from a forecast before is told once; in a sentence without stops a clause may hold no words.
        if (draft.span.start < covered || draft.span.end <= draft.span.start) continue;
        covered = draft.span.end;
        yield draft;
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '一名教授判断，[[真正的让步要等到选举之后]]。',
      because: 'what comes no earlier than something else',
      value: { horizon: '选举之后' },
    },
    {
      language: 'zh',
      marked: '秘鲁外交部发言人说，[[这种做法会推高消费者的成本]]。',
      because: 'what a side says comes of the conduct of the other',
      value: { hedge: null },
      about: { kind: 'statement', party: 'PE', parties: ['CL', 'PE'] },
    },
    {
      language: 'zh',
      marked: '一旦议会通过禁令，[[休战便名存实亡]]。',
      because: 'what follows from a condition, in a commentary',
      value: { condition: '议会通过禁令' },
      about: { kind: 'commentary' },
    },
    {
      language: 'zh',
      marked: '这未必是坏事。',
      because: 'a guess about what is',
      about: { kind: 'commentary' },
    },
    {
      language: 'zh',
      marked: '分析人士认为，[[关税年内有望下调]]。',
      because: 'a hedge; the horizon is kept',
      value: { hedge: '有望', horizon: '年内' },
    },
    {
      language: 'zh',
      marked: '如果談判破裂，[[摩擦恐將再起]]。',
      because: 'a hedge with its condition; Traditional is folded',
      value: { hedge: '恐將', condition: '談判破裂', by: 'narrator' },
    },
    {
      language: 'zh',
      marked: '[[此举恐将两国拖入对抗]]。',
      because: '将 fronts an object and is no part of the hedge',
      value: { hedge: '恐' },
    },
    {
      language: 'zh',
      marked: '[[下一轮会谈将成为对互信的考验]]。',
      because: 'a plain future of something that nobody does on purpose',
      value: { hedge: null },
      about: { parties: [] },
    },
    {
      language: 'zh',
      marked: '[[这一趋势短期内难以逆转]]。',
      because: 'difficulty with a horizon',
      value: { hedge: '难以', horizon: '短期内' },
    },
    {
      language: 'en',
      marked: '[[A full removal of the duties this year is unlikely]].',
      because: 'the hedge may follow',
      value: { hedge: 'unlikely', horizon: 'this year' },
    },
    {
      language: 'en',
      marked: '[[The plants could close in September unless shipments resume]].',
      because: 'a hedge with its condition',
      value: { hedge: 'could', condition: 'unless shipments resume' },
    },
    {
      language: 'zh',
      marked: '除非达成协议，[[否则关税将升至四成]]。',
      because: 'the word that turns the condition round belongs to it',
      value: { condition: '除非达成协议' },
    },
    {
      language: 'en',
      marked: '[[Relations will remain fragile]].',
      because: 'a plain future of a state',
      value: { hedge: null },
    },
    {
      language: 'zh',
      marked: '分析人士预计，[[出口到夏天明显回升]]。',
      because: 'what is foretold by the verb before it',
      value: { hedge: '预计' },
    },
    {
      language: 'en',
      marked: 'The analyst expects [[shortages by March]].',
      because: 'a verb of foretelling with what it foretells',
      value: { hedge: 'expects', horizon: 'by March' },
    },
    {
      language: 'en',
      marked: '[[I would not bet on a breakthrough]].',
      because: 'a thought of the future',
      value: { hedge: 'would not bet on' },
    },
    {
      language: 'en',
      marked: '[[The odds of an extension are better than even]].',
      because: 'odds',
      value: { hedge: 'The odds of' },
    },
    {
      language: 'zh',
      marked: '分析人士说，[[预计随着旺季到来，两国贸易将回升]]。',
      because: 'a clause that only tells when takes in the next one',
      value: { hedge: '预计' },
    },
    {
      language: 'en',
      marked: 'Absent a concession, [[the corridor deal looks doomed]].',
      because: 'where a thing is heading; a condition without "if"',
      value: { hedge: 'looks doomed', condition: 'Absent a concession' },
    },
    {
      language: 'en',
      marked: '[[There is little chance of a deal before May]].',
      because: 'a chance in words',
      value: { hedge: 'little chance of' },
    },
    {
      language: 'zh',
      marked: '依我看，[[这份停火撑不过冬天]]。',
      because: 'what cannot be reached, in the opinion of whoever watches',
      value: { hedge: null },
      about: { kind: 'commentary' },
    },
    {
      language: 'zh',
      marked: '智利矿业部长说，[[秘鲁迟早得重开谈判]]。',
      because: 'a tendency; 重开谈判 is done by the other side',
      value: { hedge: '迟早得' },
    },
    {
      language: 'en',
      marked: 'My guess is that [[the truce lasts until May]].',
      because: 'a guess as a noun',
      value: { hedge: 'guess' },
    },
    {
      language: 'en',
      marked: 'The minister voiced confidence that [[Peru would reopen its market before May]].',
      because: 'confidence as a noun',
      value: { hedge: 'confidence' },
    },
    {
      language: 'zh',
      marked: '[[评级机构将肯尼亚增长预期由3%下调至2.4%]]。',
      because: 'a figure that is foretold',
      value: { hedge: '预期' },
    },
    {
      language: 'zh',
      marked: '觀察人士說，[[和平協議的前景依然渺茫]]。',
      because: 'an outlook with an adverb inside; Traditional is folded',
    },
    {
      language: 'en',
      marked: '[[The brokerage sees copper prices averaging 9,000 dollars]].',
      because: 'seeing a figure',
      value: { hedge: 'sees' },
    },
    {
      language: 'en',
      marked: '[[Risks to growth are skewed to the downside]].',
      because: 'where risks point',
    },
    {
      language: 'en',
      marked:
        'The analyst thinks that [[the truce will survive the winter]] but [[may not survive the vote if prices rise]].',
      because: 'two predicates, each with its own hedge',
      value: { hedge: 'thinks', horizon: 'the winter' },
    },
    {
      language: 'en',
      marked:
        'The analyst expects [[the truce to be extended]] but doubts that [[the talks will lead anywhere]].',
      because: 'two verbs of thinking',
      value: { hedge: 'expects' },
    },
    {
      language: 'en',
      marked: 'Much will depend on the joint commission.',
      because: 'left open',
      about: { kind: 'commentary' },
    },
    { language: 'zh', marked: '學者說，他會彈鋼琴。', because: 'an ability' },
    { language: 'en', marked: 'Visitors may enter by the north gate.', because: 'allowed' },
    { language: 'en', marked: 'The bank sees trade finance as its core business.', because: 'no figure' },
    { language: 'en', marked: 'The minister hoped the two could sign a treaty.', because: 'hoped for' },
    { language: 'en', marked: 'Norway should bring its troops home.', because: 'of somebody named it asks' },
    {
      language: 'zh',
      marked: '如果挪威取消配额，冰岛将恢复采购。',
      because: 'what a side does on purpose is its promise',
      about: { kind: 'report' },
    },
    { language: 'en', marked: 'The talks are expected to begin on Monday.', because: 'an appointment' },
    { language: 'en', marked: 'The duties will remain in place.', because: 'a measure' },
    { language: 'zh', marked: '若美方一意孤行，中方必将坚决反制。', because: 'a threat' },
    { language: 'zh', marked: '双方将于周一会谈。', because: 'an appointment' },
    {
      language: 'zh',
      marked: '林岸表示，议会若反对，将向内阁提出，重新考虑会晤事宜。',
      because: '将 is of the verb that leads in the words',
    },
    { language: 'zh', marked: '美方将稀土纳入谈判。', because: '将 fronts an object' },
    { language: 'zh', marked: '中方可能已经掌握情况。', because: 'a guess about what is' },
    { language: 'zh', marked: '美方试图稳定市场情绪。', because: 'a motive' },
    { language: 'zh', marked: '这提供了一个可能的框架。', because: '可能 is an adjective' },
    { language: 'en', marked: 'The talks will be held on Monday.', because: 'an appointment' },
    { language: 'en', marked: 'That may be a sign of haste.', because: 'a guess about what is' },
    { language: 'en', marked: 'The ministers met in May.', because: 'the month' },
  ],
};
