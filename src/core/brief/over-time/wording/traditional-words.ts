import type { WordsWording } from './words-wording.ts';

/** What was promised, put, foretold and told differently, in Chinese, Traditional. */
export const traditionalWords: WordsWording = {
  commitmentHead: (who, state, day) => [who, state, day].filter(Boolean).join(' · '),
  assessed: (as) => `已評估：${as}`,
  dueAhead: (day, days) => (days === 0 ? `${day}屆期，即當日` : `${day}屆期，還有${days}天`),
  duePast: (day, days) => `${day}屆期，已過${days}天`,
  stated: (day, type, voice, mentions, sources) => {
    const where = {
      joint: '見於聯合文件',
      own: '見於本方文本',
      other: '僅見於對方文本',
      third: '僅見於報道',
    }[voice];
    return `${day === '' ? '日期未知' : day}，${type}，${where}（提及${mentions}處，來源${sources}個）：`;
  },
  otherDays: (days) => `另有文本所稱日期不同：${days.join('、')}。`,
  claims: (day, who, claim) => `${day === '' ? '' : `${day}，`}${who}${claim}：`,
  yardstick: (party, criterion) => `${party}${criterion}`,
  yardsticks: (each) => `各方衡量是否履行的標準：${each.join('；')}。`,
  matched: (day, days, contrary) =>
    `${day === '' ? '' : `${day}`}有相符行動，距表述${days}天${contrary > 0 ? `；另有${contrary}項相反行動` : ''}。`,
  unmatched: (days, notDueYet, contrary) =>
    days === 0
      ? `表述之後尚無更晚的文本${notDueYet ? '，也未屆期' : ''}。`
      : `${days}天內各文本未見相符行動${notDueYet ? '，尚未屆期' : ''}${contrary > 0 ? `；有${contrary}項相反行動` : ''}。`,
  analyst: (by, day, as, why) => `${by}，${day}：${as}。${why}`,

  forceHead: (party, issue, direction, rule) => `${party} · ${issue}：${direction}（${rule}）`,
  onRung: (account, step) => `${account}（${step === 0 ? '未用階梯上的提法' : `第${step}級`}）：`,
  inAccount: (account) => `${account}：`,
  earlierShifts: (n) => `更早各份通報之間的變化${n}處`,
  addedIn: (day) => `新增，${day}`,
  droppedSince: (day) => `略去，上次${day}`,
  kOfBefore: (k, n) => `${n}份中${k}份`,
  kOfN: (what, k, n) => `${what}（此前${n}份中${k}份）`,
  kOfAccounts: (party, k, n) => `${party}${n}份通報中有${k}份`,
  shiftOf: (account, against) => `${account}（與${against.replace(/^\D+/, '')}相比）`,
  issuesChanged: (shift, change, issues) =>
    `${shift}，${change === 'added' ? '新提及' : '不再提及'}：${issues}。`,
  unusualSilence: (account, issue, mentioned, of) =>
    `${account}未提及${issue}；此前${of}份中有${mentioned}份提及。`,
  silencesCounted: (unusual, tooFew, noAccount, least) =>
    `${unusual === 0 ? '沒有反常的未提及。' : `反常的未提及${unusual}處。`}另有${tooFew}處因此前通報不足${least}份而無法判斷，${noAccount}處無通報可查。`,
  rarity: (what, says, cue, counted, unchecked) =>
    `文中稱「${cue}」（${says}），所指：${what}${counted.length > 0 ? `。當時所知：${counted.join('；')}` : ''}${
      unchecked === 'too-few-accounts'
        ? '，通報太少，無從核驗'
        : unchecked === 'no-wording'
          ? '，因而無從計數'
          : ''
    }。原文：`,

  speaker: (name, country, sourceClass) =>
    `${name}${country === null ? '' : `（${country}）`}，${sourceClass}`,
  towards: (_, stance, target) => `對${target}：${stance}`,
  stanceCount: (stance, n) => `${stance}${n}`,

  forecastHead: (day, by, outcome) => [day, by, outcome].filter(Boolean).join(' · '),
  forecastFacts: (hedge, condition, horizon, sources) =>
    `${[
      hedge === null ? '無模糊措辭' : `模糊措辭「${hedge}」`,
      condition === null ? '' : `條件「${condition}」`,
      horizon === null ? '未給期限' : `期限${horizon}`,
      `來源${sources}個`,
    ]
      .filter(Boolean)
      .join('；')}。`,
  probability: (from, by, p, brier) =>
    `${from === 'author' ? '作者給出' : `${by}錄入`}${p}${brier === null ? '' : `；布萊爾分${brier.toFixed(3)}`}。`,
  outcomeBy: (by, day, outcome, why) => `${by}，${day}：${outcome}${why === null ? '' : `。${why}`}。`,
  scored: (from, by, n, brier, log) =>
    `${from === 'author' ? '作者給出的概率' : `${by ?? ''}錄入的概率`}：布萊爾分${brier}，對數分${log}（n ${n}）。`,

  discrepancyHead: (kind, of, aspect, rule) =>
    `${kind} · ${of}${aspect === null ? '' : ` · ${aspect}`}（${rule}）`,
  versionOf: (value, sources) => `${value}（來源${sources}個）：`,
  computed: (values) => `計算結果：${values.join('，')}。`,
  fromLevel: (level) => `原為${level}`,
  quotationOf: (speaker, status) => `${speaker}，${status === 'elided' ? '有略去' : '有改動'}`,
  notFound: (speaker, texts) => `${speaker}，該方${texts}份文本中均未見：`,
  notFoundCount: (n) => `有${n}處引語在現有的該方文本中未見（多為口頭所說，未經公布）`,
};
