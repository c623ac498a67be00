import type { ShapeWording } from './shape-wording.ts';

/** Who brings up what, and who wants what at home, in Chinese, Traditional. */
export const traditionalShape: ShapeWording = {
  heading: '議程、節奏與國內各方',
  sub: {
    indicators: '議程與節奏的各項指標',
    first: '最近一次有通報的接觸中，何方提出何事',
    home: '國內各方的主張',
    sentences: '改動的語句',
    order: '議題次序',
  },
  indicatorsNote: '各項數字並列，均附 n。沒有一項說明由誰主導，也從不相加。',
  homeNote: '議員、業界、法院等既非國家領導人、也不代表政府發言者。此處不判斷政府迴旋餘地的大小。',
  col: { indicator: '指標' },
  indicator: {
    raisesInOwn: '據己方通報由其提出的議題',
    raisesInOthers: '據對方通報由其提出的議題',
    echoes: '回應對方議題的比例',
    echoesLast: '同上，雙方均有通報的最近一次接觸',
    responseLag: '回應對方行動的天數（中位數）',
    requests: '請求未獲理會或遭拒',
  },
  share: (percent, n) => `${percent}%（n ${n}）`,
  median: (days, n) => `${days}天（n ${n}）`,
  tooFew: (n, least) => `數量不足（${n}，至少需${least}）`,
  requests: (unanswered, n) => (n === 0 ? '未見請求' : `${n}次中${unanswered}次`),
  lookIndicators: '可據以衡量議程與節奏的通報、行動與請求',
  first: (account, who, issues) =>
    who === '' ? `${account}未寫明由誰提出：${issues}。` : `據${account}，${who}提出：${issues}。`,
  homeHead: (actor, role, party) => `${actor}${role === '' ? '' : `（${role}）`} · ${party}`,
  position: (day, direction, issues, reported) =>
    `${day === '' ? '' : `${day}，`}${reported ? '據他人轉述，' : ''}${
      { supports: `支持（${issues}）`, opposes: `反對（${issues}）`, conditions: `就${issues}提出條件` }[
        direction
      ]
    }：`,
  say: (say) =>
    ({ ratifies: '按原文須經其同意：', vetoes: '按原文可予否決：', decides: '按原文由其裁定：' })[say],
  before: '此前：',
  after: '此後：',
  without: '略去：',
  with: '加入：',
  moved: (shift, moves) => `${shift}：${moves.join('；')}。`,
  move: (issue, before, after) => `${issue}由第${before}位移至第${after}位`,
  asToldBy: (party, kind) => `（據${party}${kind}）`,
  survival: (level, n, half, last, left) =>
    `${level === null ? '各級別' : level}：${
      half === null ? `半數以上的無接觸期超過${last}天` : `半數無接觸期在第${half}天前結束`
    }，超過${last}天的佔${left}（Kaplan–Meier估計，n = ${n}，當前一段按未結束計）。`,
  classes: (by, each, brier) =>
    `${by}錄入：${each.join('，')}${brier === null ? '' : `；各類合計布萊爾分${brier.toFixed(3)}`}。`,
  happened: (by, day, what, why) => `${by}，${day}：結果為「${what}」${why === null ? '' : `。${why}`}。`,
  classesScored: (by, n, brier, log) =>
    `${by}對多種結果錄入的概率：布萊爾分${brier}（0至2），對數分${log}（n ${n}）。`,
};
