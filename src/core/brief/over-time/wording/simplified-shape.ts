import type { ShapeWording } from './shape-wording.ts';

/** Who brings up what, and who wants what at home, in Chinese, Simplified. */
export const simplifiedShape: ShapeWording = {
  heading: '议程、节奏与国内各方',
  sub: {
    indicators: '议程与节奏的各项指标',
    first: '最近一次有通报的接触中，何方提出何事',
    home: '国内各方的主张',
    sentences: '改动的语句',
    order: '议题次序',
  },
  indicatorsNote: '各项数字并列，均附 n。没有一项说明由谁主导，也从不相加。',
  homeNote: '议员、业界、法院等既非国家领导人、也不代表政府发言者。此处不判断政府回旋余地的大小。',
  col: { indicator: '指标' },
  indicator: {
    raisesInOwn: '据己方通报由其提出的议题',
    raisesInOthers: '据对方通报由其提出的议题',
    echoes: '回应对方议题的比例',
    echoesLast: '同上，双方均有通报的最近一次接触',
    responseLag: '回应对方行动的天数（中位数）',
    requests: '请求未获理会或遭拒',
  },
  share: (percent, n) => `${percent}%（n ${n}）`,
  median: (days, n) => `${days}天（n ${n}）`,
  tooFew: (n, least) => `数量不足（${n}，至少需${least}）`,
  requests: (unanswered, n) => (n === 0 ? '未见请求' : `${n}次中${unanswered}次`),
  lookIndicators: '可据以衡量议程与节奏的通报、行动与请求',
  first: (account, who, issues) =>
    who === '' ? `${account}未写明由谁提出：${issues}。` : `据${account}，${who}提出：${issues}。`,
  homeHead: (actor, role, party) => `${actor}${role === '' ? '' : `（${role}）`} · ${party}`,
  position: (day, direction, issues, reported) =>
    `${day === '' ? '' : `${day}，`}${reported ? '据他人转述，' : ''}${
      { supports: `支持（${issues}）`, opposes: `反对（${issues}）`, conditions: `就${issues}提出条件` }[
        direction
      ]
    }：`,
  say: (say) =>
    ({ ratifies: '按原文须经其同意：', vetoes: '按原文可予否决：', decides: '按原文由其裁定：' })[say],
  before: '此前：',
  after: '此后：',
  without: '略去：',
  with: '加入：',
  moved: (shift, moves) => `${shift}：${moves.join('；')}。`,
  move: (issue, before, after) => `${issue}由第${before}位移至第${after}位`,
  asToldBy: (party, kind) => `（据${party}${kind}）`,
  survival: (level, n, half, last, left) =>
    `${level === null ? '各级别' : level}：${
      half === null ? `半数以上的无接触期超过${last}天` : `半数无接触期在第${half}天前结束`
    }，超过${last}天的占${left}（Kaplan–Meier估计，n = ${n}，当前一段按未结束计）。`,
  classes: (by, each, brier) =>
    `${by}录入：${each.join('，')}${brier === null ? '' : `；各类合计布赖尔分${brier.toFixed(3)}`}。`,
  happened: (by, day, what, why) => `${by}，${day}：结果为“${what}”${why === null ? '' : `。${why}`}。`,
  classesScored: (by, n, brier, log) =>
    `${by}对多种结果录入的概率：布赖尔分${brier}（0至2），对数分${log}（n ${n}）。`,
};
