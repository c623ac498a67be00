import type { HomeDirection, HomeKind } from './home-actor.ts';

/** Words of a role or a name that tell what kind of actor somebody is, over folded words. The first that fits wins. */
export const HOME_WORDS: readonly (readonly [HomeKind, RegExp])[] = [
  ['court', /法院|法庭|\bcourts?\b|\bjudge\b/],
  ['opposition', /在野|反对党|\bopposition\b/],
  [
    'legislator',
    /议员|人大代表|\bsenator\b|\bcongress(?:man|woman|member)\b|\brepresentative [a-z]+ of\b|\blawmakers?\b|\bmember of parliament\b|\b(?:mp|mep)\b|(?:senate|house|congress(?:ional)?|parliament(?:ary)?) (?:[a-z]+ )?committee/,
  ],
  ['union', /工会|\b(?:trade|labor|labour|workers') union\b|\bunited [a-z]+ workers\b/],
  [
    'industry',
    /联合会|协会|商会|行业组织|\b(?:federation|association|chamber of commerce|industry (?:group|body|council)|council of manufacturers|growers|farm bureau)\b/,
  ],
  ['university', /大学校长|\bvice-chancellor\b|\buniversity president\b|\bpresident of the university\b/],
  ['region', /州长|省长|市长|\bgovernor of\b|\bmayor\b|\bpremier of the province\b/],
  ['company', /首席执行官|董事长|总裁|\bchief executive\b|\bceo\b/],
  [
    'party',
    /[民共社工保自]\S{0,3}党(?!委|组|中央|建)|\b(?:democratic|republican|labou?r|conservative|liberal|green) party\b/,
  ],
];

/** What an actor wants, by the words of one sentence. The first that stands in it wins. */
export const DIRECTION_WORDS: readonly (readonly [HomeDirection, RegExp])[] = [
  [
    'conditions',
    /只有[^。;]{2,40}才|前提是|除非|以[^,。;]{2,20}为(?:条件|前提)|\b(?:unless|only if|provided that|on (?:the )?condition that|as long as)\b/,
  ],
  [
    'opposes',
    /反对|批评|谴责|抨击|否决|要求(?:撤销|取消|停止)|呼吁(?:撤销|取消|停止)|\b(?:oppos(?:es?|ed|ing)|criticis?z?e[sd]?|condemn(?:s|ed)?|denounce[sd]?|reject(?:s|ed)?|against|punish(?:es|ed)?|block(?:s|ed)?|blast(?:s|ed)?|slammed)\b|\b(?:vote|bill|move) to (?:end|repeal|block|overturn)\b|\b(?:urged?|urges|called (?:on|for)|calls (?:on|for))\b[^.;]{0,60}\b(?:lift|end|drop|remove|repeal|scrap|removal|repeal)\b|\b(?:called|calls) (?:the|this|it)\b[^.;]{0,30}"?a (?:tax|mistake|blunder|disaster|betrayal)\b/,
  ],
  [
    'supports',
    /支持|赞成|欢迎|肯定|呼吁(?:继续|保持|恢复|推进)|\b(?:support(?:s|ed)?|welcome[sd]?|back(?:s|ed)|endorse[sd]?|prais(?:es|ed)|applaud(?:s|ed)?)\b|\b(?:urged?|urges|called (?:on|for))\b[^.;]{0,60}\b(?:keep|continue|resume|talks|talking|dialogue|negotiate)\b/,
  ],
];

/** A say in the outcome, over folded words. */
export const SAY_WORDS: readonly (readonly ['ratifies' | 'vetoes' | 'decides', RegExp])[] = [
  [
    'ratifies',
    /须经[^,。;]{1,16}(?:批准|通过)|(?:提交|报请)[^,。;]{1,16}(?:批准|审议通过)|\b(?:must|needs? to|has to|have to) be (?:ratified|approved) by\b|\b(?:requires?|needs?|subject to) (?:the )?(?:ratification|approval|consent) (?:of|by)\b|\bmust (?:ratify|approve)\b/g,
  ],
  ['vetoes', /(?:可以|有权|能够)否决|\b(?:can|could|may|power to|right to) (?:veto|block|strike down)\b/g],
  ['decides', /将(?:就[^,。;]{1,20})?(?:裁决|作出裁定|表决)|\b(?:will|is to|are to) (?:rule|vote) on\b/g],
];

/** Bodies that can have such a say. */
export const BODIES =
  /议会|国会|参议院|众议院|全国人大|最高法院|法院|\b(?:senate|congress|parliament|house of representatives|national assembly|supreme court|court of appeals?|court|bundestag|diet|knesset|rada)\b/g;
