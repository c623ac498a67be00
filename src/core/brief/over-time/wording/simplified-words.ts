import type { WordsWording } from './words-wording.ts';

/** What was promised, put, foretold and told differently, in Chinese, Simplified. */
export const simplifiedWords: WordsWording = {
  commitmentHead: (who, state, day) => [who, state, day].filter(Boolean).join(' · '),
  assessed: (as) => `已评估：${as}`,
  dueAhead: (day, days) => (days === 0 ? `${day}届期，即当日` : `${day}届期，还有${days}天`),
  duePast: (day, days) => `${day}届期，已过${days}天`,
  stated: (day, type, voice, mentions, sources) => {
    const where = {
      joint: '见于联合文件',
      own: '见于本方文本',
      other: '仅见于对方文本',
      third: '仅见于报道',
    }[voice];
    return `${day === '' ? '日期未知' : day}，${type}，${where}（提及${mentions}处，来源${sources}个）：`;
  },
  otherDays: (days) => `另有文本所称日期不同：${days.join('、')}。`,
  claims: (day, who, claim) => `${day === '' ? '' : `${day}，`}${who}${claim}：`,
  yardstick: (party, criterion) => `${party}${criterion}`,
  yardsticks: (each) => `各方衡量是否履行的标准：${each.join('；')}。`,
  matched: (day, days, contrary) =>
    `${day === '' ? '' : `${day}`}有相符行动，距表述${days}天${contrary > 0 ? `；另有${contrary}项相反行动` : ''}。`,
  unmatched: (days, notDueYet, contrary) =>
    days === 0
      ? `表述之后尚无更晚的文本${notDueYet ? '，也未届期' : ''}。`
      : `${days}天内各文本未见相符行动${notDueYet ? '，尚未届期' : ''}${contrary > 0 ? `；有${contrary}项相反行动` : ''}。`,
  analyst: (by, day, as, why) => `${by}，${day}：${as}。${why}`,

  forceHead: (party, issue, direction, rule) => `${party} · ${issue}：${direction}（${rule}）`,
  onRung: (account, step) => `${account}（${step === 0 ? '未用阶梯上的提法' : `第${step}级`}）：`,
  inAccount: (account) => `${account}：`,
  earlierShifts: (n) => `更早各份通报之间的变化${n}处`,
  addedIn: (day) => `新增，${day}`,
  droppedSince: (day) => `略去，上次${day}`,
  kOfBefore: (k, n) => `${n}份中${k}份`,
  kOfN: (what, k, n) => `${what}（此前${n}份中${k}份）`,
  kOfAccounts: (party, k, n) => `${party}${n}份通报中有${k}份`,
  shiftOf: (account, against) => `${account}（与${against.replace(/^\D+/, '')}相比）`,
  issuesChanged: (shift, change, issues) =>
    `${shift}，${change === 'added' ? '新提及' : '不再提及'}：${issues}。`,
  unusualSilence: (account, issue, mentioned, of) =>
    `${account}未提及${issue}；此前${of}份中有${mentioned}份提及。`,
  silencesCounted: (unusual, tooFew, noAccount, least) =>
    `${unusual === 0 ? '没有反常的未提及。' : `反常的未提及${unusual}处。`}另有${tooFew}处因此前通报不足${least}份而无法判断，${noAccount}处无通报可查。`,
  rarity: (what, says, cue, counted, unchecked) =>
    `文中称“${cue}”（${says}），所指：${what}${counted.length > 0 ? `。当时所知：${counted.join('；')}` : ''}${
      unchecked === 'too-few-accounts'
        ? '，通报太少，无从核验'
        : unchecked === 'no-wording'
          ? '，因而无从计数'
          : ''
    }。原文：`,

  speaker: (name, country, sourceClass) =>
    `${name}${country === null ? '' : `（${country}）`}，${sourceClass}`,
  towards: (_, stance, target) => `对${target}：${stance}`,
  stanceCount: (stance, n) => `${stance}${n}`,

  forecastHead: (day, by, outcome) => [day, by, outcome].filter(Boolean).join(' · '),
  forecastFacts: (hedge, condition, horizon, sources) =>
    `${[
      hedge === null ? '无模糊措辞' : `模糊措辞“${hedge}”`,
      condition === null ? '' : `条件“${condition}”`,
      horizon === null ? '未给期限' : `期限${horizon}`,
      `来源${sources}个`,
    ]
      .filter(Boolean)
      .join('；')}。`,
  probability: (from, by, p, brier) =>
    `${from === 'author' ? '作者给出' : `${by}录入`}${p}${brier === null ? '' : `；布赖尔分${brier.toFixed(3)}`}。`,
  outcomeBy: (by, day, outcome, why) => `${by}，${day}：${outcome}${why === null ? '' : `。${why}`}。`,
  scored: (from, by, n, brier, log) =>
    `${from === 'author' ? '作者给出的概率' : `${by ?? ''}录入的概率`}：布赖尔分${brier}，对数分${log}（n ${n}）。`,

  discrepancyHead: (kind, of, aspect, rule) =>
    `${kind} · ${of}${aspect === null ? '' : ` · ${aspect}`}（${rule}）`,
  versionOf: (value, sources) => `${value}（来源${sources}个）：`,
  computed: (values) => `计算结果：${values.join('，')}。`,
  fromLevel: (level) => `原为${level}`,
  quotationOf: (speaker, status) => `${speaker}，${status === 'elided' ? '有略去' : '有改动'}`,
  notFound: (speaker, texts) => `${speaker}，该方${texts}份文本中均未见：`,
  notFoundCount: (n) => `有${n}处引语在现有的该方文本中未见（多为口头所说，未经公布）`,
};
