import type { EventKind, EventSeries } from '../../scale.ts';

type Row = readonly [id: string, en: string, hans: string, hant: string, meaning: string];

const VERBAL: readonly Row[] = [
  ['joint-commitment', 'Joint commitment', '共同承诺', '共同承諾', 'Both sides agree to act.'],
  [
    'next-round-agreed',
    'Next round agreed',
    '商定下一轮',
    '商定下一輪',
    'Both sides agree to meet or to talk again.',
  ],
  ['unilateral-commitment', 'Commitment', '单方承诺', '單方承諾', 'One side binds itself to act.'],
  [
    'concession-announced',
    'Easing announced',
    '宣布放宽',
    '宣布放寬',
    'A measure is to be eased and is not yet.',
  ],
  ['invitation', 'Invitation', '邀请', '邀請', 'An invitation extended or accepted.'],
  [
    'willingness',
    'Willingness',
    '表示愿意',
    '表示願意',
    'One side says that it is willing, and binds itself to nothing.',
  ],
  [
    'praise',
    'Praise',
    '赞赏',
    '讚賞',
    'Praise, welcome, thanks, or word that the other side kept its promise.',
  ],
  [
    'assurance',
    'Assurance',
    '重申立场',
    '重申立場',
    'A policy that the other side cares about is said to stand.',
  ],
  [
    'own-compliance-claimed',
    'Own compliance claimed',
    '自称已落实',
    '自稱已落實',
    'One side says that it kept its own promise.',
  ],
  ['issue-raised', 'Issue raised', '提出议题', '提出議題', 'One side raises a matter; nothing tells how.'],
  [
    'request',
    'Request',
    '请求或提议',
    '請求或提議',
    'A request, a proposal, a hope about what the other side or both should do.',
  ],
  ['concern', 'Concern', '关切', '關切', 'Concern or regret about what the other side does.'],
  ['demand', 'Demand', '要求', '要求', 'The other side is to change, stop or withdraw something.'],
  ['criticism', 'Criticism', '批评', '批評', 'Criticism, opposition, a protest.'],
  [
    'breach-accusation',
    'Accusation of breach',
    '指责违约',
    '指責違約',
    'The other side is said to have broken or delayed what was agreed.',
  ],
  [
    'denial-rejection',
    'Denial or rejection',
    '否认或拒绝',
    '否認或拒絕',
    'A charge, an offer or a demand of the other side is turned down.',
  ],
  ['warning', 'Warning', '警告', '警告', 'A warning of consequences.'],
  [
    'threat',
    'Threat',
    '威胁',
    '威脅',
    'A measure is held out for the case that the other side does or leaves something.',
  ],
  [
    'measure-announced',
    'Measure announced',
    '宣布措施',
    '宣布措施',
    'A restrictive measure is announced and is not yet in force.',
  ],
];

const CONTACT: readonly Row[] = [
  ['leader-visit', "Leaders' meeting", '领导人会晤', '領導人會晤', 'Leaders meet in person.'],
  ['leader-call', "Leaders' call", '领导人通话', '領導人通話', 'Leaders speak by telephone or video.'],
  ['ministerial-meeting', "Ministers' meeting", '部长级会晤', '部長級會晤', 'Ministers meet in person.'],
  [
    'ministerial-call',
    "Ministers' call",
    '部长级通话',
    '部長級通話',
    'Ministers speak by telephone or video.',
  ],
  ['delegation-talks', 'Talks', '会谈磋商', '會談磋商', 'Delegations hold talks.'],
  ['meeting', 'Meeting', '会面', '會面', 'A meeting or talks at a level that no source tells.'],
  ['call', 'Call', '通话', '通話', 'A call at a level that no source tells.'],
  ['letter', 'Letter', '信函', '信函', 'A letter or message.'],
  [
    'talks-cancelled',
    'Talks cancelled',
    '会谈取消',
    '會談取消',
    'Talks or a meeting broken off, put off or cancelled.',
  ],
];

const MATERIAL: readonly Row[] = [
  [
    'deal-signed',
    'Deal signed or issued',
    '签署或发布协议',
    '簽署或發布協議',
    'A text that binds both sides is signed or issued.',
  ],
  ['measure-eased', 'Measure eased', '措施放宽', '措施放寬', 'A measure is lowered or ended.'],
  [
    'measure-suspended',
    'Measure suspended',
    '措施暂停',
    '措施暫停',
    'A measure rests for a time, or rests longer.',
  ],
  ['licence-granted', 'Licences granted', '批准许可', '批准許可', 'Licences or approvals are given.'],
  ['release', 'Release', '释放', '釋放', 'People, ships or goods held are let go.'],
  [
    'measure-clarified',
    'Measure clarified',
    '措施说明',
    '措施說明',
    'An authority says how an existing rule is to be read.',
  ],
  [
    'court-ruling',
    'Court ruling',
    '法院裁决',
    '法院裁決',
    'A court of one side decides on a measure of its own government.',
  ],
  [
    'measure-extended',
    'Measure prolonged',
    '措施延长',
    '措施延長',
    'A restrictive measure stays on beyond its end.',
  ],
  ['measure-imposed', 'Measure in force', '措施生效', '措施生效', 'A new restrictive measure takes effect.'],
  [
    'measure-escalated',
    'Measure raised',
    '措施加码',
    '措施加碼',
    'A restrictive measure in force is raised or widened.',
  ],
  [
    'listing',
    'Listing or sanction',
    '列单或制裁',
    '列單或制裁',
    'Entities or persons are listed or sanctioned.',
  ],
  ['detention', 'Detention or seizure', '扣押', '扣押', 'People, ships or goods of the other side are held.'],
  [
    'expulsion-closure',
    'Expulsion or closure',
    '驱逐或闭馆',
    '驅逐或閉館',
    'Diplomats expelled or recalled, a mission closed.',
  ],
  [
    'military-incident',
    'Military incident',
    '军事事件',
    '軍事事件',
    'An incident between forces, or a coercive manoeuvre.',
  ],
];

function rowsOf(series: EventSeries, rows: readonly Row[]): readonly EventKind[] {
  return rows.map(([id, en, hans, hant, meaning]) => ({
    id,
    series,
    label: { en, 'zh-Hans': hans, 'zh-Hant': hant },
    meaning,
  }));
}

/**
 * The kinds of acts that following tells apart. What is announced stands among the words until it is in force: an
 * easing and a tightening alike, so that neither counts twice among the deeds.
 */
export const EVENT_KINDS: readonly EventKind[] = [
  ...rowsOf('verbal', VERBAL),
  ...rowsOf('contact', CONTACT),
  ...rowsOf('material', MATERIAL),
];
