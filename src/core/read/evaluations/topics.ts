import type { Language } from '../../text/language.ts';

/** What is judged besides parties. */
export type Topic = 'talks' | 'agreement' | 'relationship';

const CHINESE: readonly (readonly [Topic, string])[] = [
  [
    'relationship',
    '(?:两国|双边|双方|[一-鿿]{2})?(?:之间)?的?(?:经贸|政治|战略)?(?:关系|互信)|信任|友谊|合作',
  ],
  [
    'talks',
    '通话|会谈|会晤|会面|面谈|商谈|沟通|交谈|对谈|谈话|磋商|谈判|对话|会见|峰会|互动|接触|交流|讨论|访问|之行|此访|此行',
  ],
  ['agreement', '协议|协定|共识|休战|停火|备忘录|条约|框架|安排|联合声明|联合公报|公报|声明'],
];
const ENGLISH: readonly (readonly [Topic, string])[] = [
  [
    'talks',
    'talks|calls?|meetings?|summit|negotiations?|conversations?|dialogue|discussions?|exchanges?|consultations?|visit|encounter|negotiators|negotiating teams|delegations|delegates|session|round|atmosphere|mood|tone',
  ],
  ['agreement', 'agreement|deal|truce|accord|pact|consensus|treaty|memorandum|framework|ceasefire'],
  ['relationship', 'relationship|relations|ties|partnership|alliance|friendship|cooperation|bond|trust'],
];

/** What tells which talks or agreement of several is meant. */
const DETERMINER =
  '(?:(?:上周|本周|昨日|昨天|今天|今日|周[一二三四五六日]|上个?月|日前|近日|此前|早前)(?:举行)?的|这次|此次|本次|该次|此番|这场|这一|这轮|该|这份|这项|此项|上述|双方(?:的)?|两国(?:的)?|双边|新一轮|本轮|上一?轮|首轮|第[一二三四五六七八九十0-9]+[轮次])';
/** What of talks, ties or agreements is judged in place of the whole: 谈判前景黯淡. */
const PART =
  '(?:(?:整体|总体)?(?:措辞|内容|条款|文本|结果|气氛|氛围|过程|前景|基调|节奏|水平|质量|根基|基础|成果|现状|态势|状况|形势|本身|取得的成果)(?![一-鿿]{0,1}(?:丰硕|丰富|显著)))?';
/** What talks, ties or agreements are about. */
const KIND =
  '经贸|贸易|关税|务实|双边|政治|战略|各领域|各层级|各层次|人文|军事|军方|安全|防务|能源|停火|和平|核|高层|高级别|部长级|外长|领导人|元首|视频|电话|闭门|边界|渔业|投资|科技|气候|农业|传统|睦邻|伙伴';

/** Words that never stand between an English article and its noun. */
const NO_MODIFIER =
  '(?:that|to|of|and|or|with|by|for|in|on|at|from|was|is|are|were|be|has|have|had|not|asked|said|says|called|held|wants?|if|than|about|as|who|which|whether|because|nobody|when|while|after|before|they|we|he|she|it)';

const OPENING = {
  zh: CHINESE.map(
    ([topic, words]) =>
      [
        topic,
        new RegExp(
          `^["“\\s]*(?:但是?|而|不过|然而|尽管|虽然|[一二三四]是|首先|其次|总体来看|总体而言|从整体看|,)*(?:(?:与|同|和|跟)[^,;。“”]{1,14}?的)?(?:${DETERMINER}(?:[一-鿿]{2}){0,3}?|两国元首|元首)?(?:${KIND}){0,2}(?:${words})(?:的)?${PART}`,
        ),
      ] as const,
  ),
  en: ENGLISH.map(
    ([topic, words]) =>
      [
        topic,
        new RegExp(
          `^["“\\s]*(?:but |and |while |still, |overall, |yet |as |although |though )?(?:(?:the|this|that|these|those|their|his|her|its|our|my|both|last [a-z]+'s|[a-z]+day's|today's|yesterday's) )?(?:(?!${NO_MODIFIER} )[a-z0-9-]+ ){0,3}?(?:${words})(?![a-z'’])(?: (?:between|with|in|on|over|held in|at) (?:[^,;“”"]{2,60}?)(?= (?:is|are|was|were|has|have|had|remains?|remained|stands?|stood|went|goes|ended|made|makes|produced|yielded|failed|broke|stalled|collapsed|settled|resolved|achieved|hit|ran|seems?|seemed|looks?|looked|appears?|appeared|proved|turned|got|became|will|would|could|did|does)(?![a-z])|,))?`,
        ),
      ] as const,
  ),
};

const AFTER = {
  zh: CHINESE.map(
    ([topic, words]) =>
      [
        topic,
        new RegExp(`^(?:的)?(?:${KIND})?(?:${words})(?!代表|团|桌|者|方|对手|人员|队|小组|伙伴|商)`),
      ] as const,
  ),
  en: ENGLISH.map(
    ([topic, words]) =>
      [
        topic,
        new RegExp(
          `^(?:,? and [a-z-]+)? (?:[a-z-]+ ){0,1}?(?:${words})(?![a-z])(?! (?:team|teams|partners?|table))`,
        ),
      ] as const,
  ),
};

const ABOUT = CHINESE.map(
  ([topic, words]) => [topic, new RegExp(`对(?:[^,;。对]{0,12}?)(?:${words})[^,;。对]{0,6}$`)] as const,
);

/** The topic that a feeling is about: 对谈判前景(抱有信心). */
export function topicAbout(lead: string): Topic | null {
  if (!lead.includes('对')) return null;
  for (const [topic, pattern] of ABOUT) if (pattern.test(lead)) return topic;
  return null;
}

/** The topic that opens a folded clause as its subject, with where it ends. */
export function topicOpening(
  text: string,
  language: Language,
): { readonly topic: Topic; readonly end: number } | null {
  for (const [topic, pattern] of OPENING[language]) {
    const match = pattern.exec(text);
    if (match) return { topic, end: match[0].length };
  }
  return null;
}

const WITHIN = ENGLISH.map(
  ([topic, words]) =>
    [
      topic,
      new RegExp(
        `^(?:(?!${NO_MODIFIER} )[a-z'’-]+ ){0,4}?(?:${words})(?![a-z'’])(?! (?:partners?|agenda|team|teams))`,
      ),
    ] as const,
);

/** The topic of an English noun phrase: "the bilateral relationship", "trade talks with …". */
export function topicOf(phrase: string): Topic | null {
  const found = WITHIN.flatMap(([topic, pattern]) => {
    const match = pattern.exec(phrase);
    return match === null ? [] : [{ topic, length: match[0].length }];
  });
  return found.sort((a, b) => a.length - b.length)[0]?.topic ?? null;
}

/** The topic that a judging word stands before: 建设性的会谈, "productive talks". */
export function topicAfter(rest: string, language: Language): Topic | null {
  for (const [topic, pattern] of AFTER[language]) if (pattern.test(rest)) return topic;
  return null;
}
