import { labelsOf } from './labels-of.ts';

/** How far commitments have come, what parties claim of them, and by what they judge. */
export const PROMISE_LABELS = labelsOf([
  ['explicit', 'undertakes', '承诺', '承諾'],
  ['soft', 'offers', '提出', '提出'],
  ['joint', 'agree', '商定', '商定'],
  ['reaffirmation', 'reaffirms', '重申', '重申'],
  ['stated', 'stated', '已表述', '已表述'],
  ['pending', 'pending', '待落实', '待落實'],
  ['claimed_kept', 'claimed kept', '被称已履行', '被稱已履行'],
  ['claimed_broken', 'claimed broken', '被称违反', '被稱違反'],
  ['disputed', 'disputed', '各执一词', '各執一詞'],
  ['assessed', 'assessed', '已评估', '已評估'],
  ['kept', 'says it was kept', '称已履行', '稱已履行'],
  ['broken', 'says it was broken', '称遭违反', '稱遭違反'],
  ['delayed', 'says it is delayed', '称被拖延', '稱被拖延'],
  ['denied', 'denies it', '予以否认', '予以否認'],
  ['fulfilled-own', 'says it kept its own word', '称自己已履行', '稱自己已履行'],
  ['result', 'by the result', '看结果', '看結果'],
  ['process', 'by the process', '看过程', '看過程'],
  ['text', 'by the text', '看文本', '看文本'],
  ['other', 'otherwise', '其他标准', '其他標準'],
  ['unspecified', 'not told', '未说明', '未說明'],
  ['assessed.kept', 'kept', '已履行', '已履行'],
  ['assessed.partial', 'kept in part', '部分履行', '部分履行'],
  ['assessed.broken', 'broken', '违反', '違反'],
  ['assessed.void', 'void', '失效', '失效'],
]);
