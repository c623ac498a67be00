import type { Language } from '../../text/language.ts';
import type { AmountValue } from '../values.ts';

/** How far before an amount its verb is looked for, in code units. */
const REACH = 64;

const VERB_ZH =
  '下调|上调|提高|增加|增至|减少|削减|降低|下降|上升|增长|上涨|下跌|加征|提升|攀升|回落|回升|下滑|下挫|扩大|缩小|萎缩|收窄|激增|锐减|大涨|大跌|调高|调低|调升|调降|追加|减免|延长|延|缩短|放宽|压减|拉长|飙升|暴跌|骤降|压缩|增|减|降|升|涨|跌';
const REACHED_ZH = new RegExp(
  `(?:${VERB_ZH}|调整|调|压|推|抬|加|扩|缩|拉|回|恢复|回归|还原|回调|翻|砍)(?:了)?(?:至|到|为)(?:[^0-9,;:。]{0,8})$`,
);
const CHANGED_ZH = new RegExp(`(?:${VERB_ZH})(?:了|幅(?:度)?(?:为|达)?|逾|约)?$`);
const HELD_ZH =
  /(?:为|是|达到?|维持在|保持在|保留|占|高达|处于|稳定在|税率|关税|征收|适用|定在|设在|仍有|至|到)(?:了|其|近)?$/;
const STEP_ZH = /^的?(?:增幅|降幅|涨幅|跌幅|增长|降幅)/;

const VERB_EN =
  'double|doubles|doubled|doubling|triple|tripled|halve|halves|halving|lift|lifts|lifted|lifting|goes back|go back|went back|return|returns|returned|revert|reverts|reverted|restore|restored|set|climbs|climbing|jumping|boost|boosted|slide|slid|sank|sink|ease|eased|edge|edged|swell|swelled|bring|brings|bringing|push|pushes|put up|scale|trim|rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|increase|increases|increased|increasing|decrease|decreases|decreased|decreasing|drop|drops|dropped|dropping|cut|cuts|cutting|lower|lowers|lowered|lowering|raise|raises|raised|raising|reduce|reduces|reduced|reducing|gain|gains|gained|lose|lost|jump|jumps|jumped|climb|climbs|climbed|decline|declines|declined|declining|slip|slipped|shrink|shrank|surge|surged|plunge|plunged|up|down|hike|hiked|slash|slashed|soar|soared|tumble|tumbled|expand|expanded|contract|contracted|widen|widened|narrow|narrowed|additional|extra|further|scaled|brought|pushed|trimmed|halved';
const NOT_BETWEEN = '(?!to |of |at |from |for |in |is |are |was |were |and |but |that )';
const CHANGED_EN = new RegExp(`(?<![a-z])(?:${VERB_EN})(?: ${NOT_BETWEEN}[a-z'-]+){0,4} $`);
const VERB_ANYWHERE_EN = new RegExp(`(?<![a-z])(?:${VERB_EN})(?![a-z])`);
const STEP_EN =
  /^ (?:(?:[a-z-]+) )?(?:increases?|cuts?|rises?|reductions?|hikes?|drops?|falls?|declines?|decreases?|gains?|jumps?|growth|surges?|more|less|higher|lower)(?![a-z])/;
const STEP_OF_EN =
  /(?<![a-z])(?:increase|cut|rise|reduction|hike|drop|fall|decline|decrease|gain|jump|growth|surge)s? of (?:an? )?$/;
const HELD_EN =
  /(?:^|[^a-z])(?:at|of|is|are|was|were|remains?|remained|reached|reach|reaches|hits?|keeps?|kept|retains?|retained|accounts? for|be|an?|the) $/;
const HELD_AFTER_EN =
  /^ (?:[a-z-]+ )?(?:tariffs?|dut(?:y|ies)|rates?|lev(?:y|ies)|tax|taxes|share|stake|quota)(?![a-z])/;

/** Whether the words make an amount a change, a level that is held, or one that is come to. `before` and `after` leave out words of bound. */
export function changeOf(
  before: string,
  after: string,
  quantity: AmountValue['quantity'],
  language: Language,
): AmountValue['change'] {
  const clause = lastClause(before.slice(-REACH), language);
  if (language === 'zh') {
    if (REACHED_ZH.test(clause)) return 'to';
    if (CHANGED_ZH.test(clause) || STEP_ZH.test(after)) return 'change';
    return HELD_ZH.test(clause) || /^的?[一-龥]{0,6}?(?:关税|税率|份额|股份)/.test(after) ? 'level' : null;
  }
  if (/(?:^| )by (?:an? |another )?$/.test(clause)) return VERB_ANYWHERE_EN.test(clause) ? 'change' : null;
  if (/(?:^| )to (?:a |the |just |only )?$/.test(clause)) return VERB_ANYWHERE_EN.test(clause) ? 'to' : null;
  // Money that is raised is collected.
  const isMoney = quantity === 'money';
  if (isMoney && /(?<![a-z])rais(?:e[sd]?|ing) $/.test(clause)) return null;
  if (CHANGED_EN.test(clause) || STEP_OF_EN.test(clause) || STEP_EN.test(after)) return 'change';
  if (isMoney && /(?:^|[^a-z])(?:of|an?|the) $/.test(clause)) return null;
  return HELD_EN.test(clause) || HELD_AFTER_EN.test(after) ? 'level' : null;
}

/** Whether 从 or "from" stands before an amount. */
export function isFrom(before: string, language: Language): boolean {
  const near = lastClause(before.slice(-24), language);
  return language === 'zh'
    ? /(?:从|由|自)[^0-9至到]{0,10}$/.test(near)
    : /(?:^|[^a-z])from (?:[a-z]+ ){0,2}$/.test(near);
}

/** Whether the words between two amounts lead from the one to the other: 降至, " to ". */
export function leadsTo(between: string, language: Language): boolean {
  return language === 'zh'
    ? /^[^0-9,;:。]{0,12}(?:至|到|为)[^0-9,;:。]{0,8}$/.test(between)
    : /^(?: in (?:19|20|21)\d\d)?[^0-9;.]{0,30}(?:^| |,)to (?:[a-z]+ ){0,2}$/.test(between);
}

/** A verb of change right before a range, without 至 or "to" of its own: 下调10%至15%. */
export function isBareChange(before: string, language: Language): boolean {
  const clause = lastClause(before.slice(-REACH), language);
  return language === 'zh'
    ? CHANGED_ZH.test(clause)
    : /(?:^| )by $/.test(clause) && VERB_ANYWHERE_EN.test(clause);
}

function lastClause(text: string, language: Language): string {
  return language === 'zh'
    ? (/[^,;:。!?]*$/.exec(text)?.[0] ?? '')
    : (/(?:[^,;:]|,(?=\d))*$/.exec(text)?.[0] ?? '');
}
