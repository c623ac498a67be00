import { labelsOf } from './labels-of.ts';

/** What is done to a measure. */
export const ACT_LABELS = labelsOf([
  ['announce', 'announced', '宣布', '宣布'],
  ['impose', 'imposed', '实施', '實施'],
  ['raise', 'raised', '提高', '提高'],
  ['cut', 'cut', '降低', '降低'],
  ['suspend', 'suspended', '暂停', '暫停'],
  ['retain', 'retained', '保留', '保留'],
  ['extend', 'extended', '延长', '延長'],
  ['remove', 'removed', '取消', '取消'],
  ['revoke', 'revoked', '撤销', '撤銷'],
  ['grant', 'granted', '发放', '發放'],
  ['tighten', 'tightened', '收紧', '收緊'],
  ['clarify', 'clarified', '澄清', '澄清'],
  ['strike-down', 'struck down by a court', '被法院裁定无效', '被法院裁定無效'],
  ['in-force', 'in force', '有效', '有效'],
  ['suspended', 'suspended', '暂停', '暫停'],
  ['ended', 'ended', '终止', '終止'],
]);
