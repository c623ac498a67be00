/** What a number counts, with its words in both languages (folded: lower case, Simplified). */
export interface FigureUnit {
  readonly id: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /**
   * The words name what is counted (14 crew members, 11名船员) and not only a measure: two such numbers in one
   * matter count the same thing, even where they stand a clause away from the words that name the matter. The
   * Chinese words follow a classifier, the English ones may follow an adjective.
   */
  readonly counted?: true;
}

/**
 * Units in which two accounts of one matter can be held against each other. A number without one of them is not
 * compared: "three leaders" and "three years" share nothing.
 */
export const FIGURE_UNITS: readonly FigureUnit[] = [
  { id: 'percentage-point', en: ['percentage points', 'percentage point'], zh: ['个百分点'] },
  { id: 'percent', en: ['%', 'percent', 'per cent'], zh: ['%'] },
  { id: 'day', en: ['days', 'day'], zh: ['天'] },
  { id: 'week', en: ['weeks', 'week'], zh: ['周', '个星期'] },
  { id: 'month', en: ['months', 'month'], zh: ['个月'] },
  { id: 'year', en: ['years', 'year'], zh: ['年内', '年期'] },
  { id: 'tonne', en: ['metric tons', 'tonnes', 'tons'], zh: ['公吨', '吨'] },
  { id: 'aircraft', en: ['aircraft', 'planes', 'jets'], zh: ['架'] },
  { id: 'vessel', en: ['vessels', 'ships', 'boats'], zh: ['艘'] },
  { id: 'round', en: ['rounds'], zh: ['轮'] },
  {
    id: 'crew',
    en: ['crew members', 'crewmen', 'crew', 'sailors', 'fishermen'],
    zh: ['船员', '渔民', '水手'],
    counted: true,
  },
  { id: 'student', en: ['students'], zh: ['留学生', '学生'], counted: true },
  { id: 'citizen', en: ['citizens', 'nationals'], zh: ['公民', '国民'], counted: true },
  { id: 'person', en: ['people', 'persons'], zh: ['名', '位', '人'] },
  {
    id: 'document',
    en: ['documents', 'agreements', 'memoranda'],
    zh: ['项合作文件', '份合作文件', '项协议', '份文件'],
  },
];
