/** Words that widen a topic and name none: they are cut off its front. */
const WIDE_ZH =
  /^(?:共同关心的?|双方|双边|两国|彼此|各自|有关|相关|重大|务实|互利|全面|战略|友好|多边|国际|地区|更多|广泛|上述|一些|下一步|今后|未来|各|的|等|该|此|这些|其他|新)+/;
/** What is left says only that there is a topic, or is a clause and no noun. */
const EMPTY_ZH =
  /^(?:关系|沟通|交流|合作|工作|局势|形势|人员|高层|往来|事业|利益|关切|发展|领域|机制|问题|层级|地点|时间|日期|方案|安排|范围|基础上|过程中|内容)?$|[是在将要应不我你他她它这那很都也并而但把被让使向对从]|表示|强调|指出|希望|愿意|举行|保持/;

/** The topic in a stretch of a Chinese list, or `''`. */
export function topicZh(item: string): string {
  const topic = item.replace(WIDE_ZH, '');
  return topic.length < 2 || topic.length > 10 || EMPTY_ZH.test(topic) ? '' : topic;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a topic that belong to it as little as an article. */
const LEAD_EN = words(
  'and or of the a an their its his her our bilateral mutual further future possible closer greater more new',
);
/** Words with which no noun phrase begins. */
const NO_START_EN = words(
  'it this that them us him these those how what when whether why all many other both some any each who which there he she they we you i to with for by from as if not',
);
/** Words that end a noun phrase. */
const STOP_EN = words(
  'to for with by at on as is was were are has have had will would should which that who when where during after before between through including because so but or both can could may might must until since they he she it we in if',
);
/** What is left says only that there is a topic. */
const EMPTY_EN = words(
  'issues issue matters matter topics topic relations relationship ties areas area fields field concern interest cooperation things progress steps detail details today yesterday tomorrow many several range ways way next',
);

/** The topic in a stretch of an English list, folded, or `''`. */
export function topicEn(item: string): string {
  const all = item.trim().split(' ');
  const first = all.findIndex((word) => !LEAD_EN.has(word));
  const rest = first < 0 ? [] : all.slice(first);
  if (NO_START_EN.has(rest[0] ?? '')) return '';
  const stop = rest.findIndex((word) => STOP_EN.has(word));
  const kept = stop < 0 ? rest : rest.slice(0, stop);
  if (kept.at(-1) === 'cooperation' && kept.length > 1) kept.pop();
  while (kept.at(-1) === 'of' || kept.at(-1) === 'the' || kept.at(-1) === 'a') kept.pop();
  if (kept.length === 0 || kept.length > 4 || EMPTY_EN.has(kept.at(-1) ?? '') || EMPTY_EN.has(kept[0] ?? ''))
    return '';
  return kept.join(' ');
}
