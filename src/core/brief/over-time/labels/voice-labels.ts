import { labelsOf } from './labels-of.ts';

/** Who judges whom, and how. */
export const VOICE_LABELS = labelsOf([
  ['party', 'a side as such', '一方官方', '一方官方'],
  ['official-named', 'officials, named', '具名官员', '具名官員'],
  ['official-unnamed', 'officials, unnamed', '未具名官员', '未具名官員'],
  ['expert', 'experts and authors', '专家与作者', '專家與作者'],
  ['press', 'press', '媒体', '媒體'],
  ['anonymous', 'unnamed sources', '匿名人士', '匿名人士'],
  ['unattributed', 'nobody named', '未注明出处', '未註明出處'],
  ['optimistic', 'optimistic', '乐观', '樂觀'],
  ['pessimistic', 'pessimistic', '悲观', '悲觀'],
  ['mixed', 'mixed', '好坏参半', '好壞參半'],
  ['critical', 'critical', '批评', '批評'],
  ['supportive', 'supportive', '肯定', '肯定'],
  ['talks', 'the talks or the relationship', '会谈或双边关系', '會談或雙邊關係'],
]);
