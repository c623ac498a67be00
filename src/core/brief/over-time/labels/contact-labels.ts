import { labelsOf } from './labels-of.ts';

/** Levels and channels of contacts, and kinds of what sides publish about them. */
export const CONTACT_LABELS = labelsOf([
  ['leaders', 'leaders', '领导人', '領導人'],
  ['vice-presidents', 'vice presidents', '副国家元首', '副國家元首'],
  ['ministers', 'ministers', '部长级', '部長級'],
  ['officials', 'officials', '官员', '官員'],
  ['call', 'call', '通话', '通話'],
  ['video', 'video call', '视频通话', '視頻通話'],
  ['meeting', 'meeting', '会晤', '會晤'],
  ['talks', 'talks', '会谈', '會談'],
  ['letter', 'letter', '信函', '信函'],
  ['exchange', 'exchange', '交往', '交往'],
  ['flash', 'flash', '快讯', '快訊'],
  ['full', 'full account', '完整通报', '完整通報'],
  ['post', 'post', '社交媒体帖文', '社交媒體帖文'],
  ['briefing', 'briefing', '吹风会', '吹風會'],
  ['statement', 'statement', '声明', '聲明'],
  ['joint', 'joint text', '联合文件', '聯合文件'],
  ['account', 'account', '通报', '通報'],
  ['report', 'report', '报道', '報道'],
  ['commentary', 'commentary', '评论', '評論'],
  ['data', 'table', '数据表', '數據表'],
]);
