import type { Language } from '../../text/language.ts';
import type { Denial } from './denial.ts';

/** A topic by its place in the folded sentence. */
export interface Topic {
  readonly start: number;
  readonly end: number;
}

/** A finite verb or a new subject: past it, the list of topics is over. */
const NEW_CLAUSE_EN =
  /[.;:!?()—]|(?<![a-z])(?:but|while|although|though|because|instead|which|who|that|however|despite|after|before|when|agreed|agrees|said|says|discussed|raised|told|will|would|was|were|is|are|has|have|had|did|does|promised|pledged|stressed|focus(?:ed|es)?|focusing|we|they|he|she|i|it)(?![a-z])/;
const NEW_CLAUSE_ZH =
  /[;:。!?()—]|同意|表示|强调|指出|认为|讨论|谈及|将|是|有|但|而是|只|重点|主要|集中|希望|继续/;
const LINK_ZH =
  /^(?:[^、/,]{0,10}?)(?:[、/]|,? ?(?:或者?|和|与|及|以及|还是|也没有)|,(?=或|和|及|以及|也))?[^、/,]{0,8}$/;
const PART_OF_EN =
  /(?<![a-z])(?:details?|specifics|timing|dates?|timetable|timeline|modalities|particulars)(?![a-z])/;
/** What was not discussed is an action on the topic (delaying tariffs, 提高关税) and not the topic. */
const ACTION_EN =
  /(?<![a-z])(?!(?:existing|outstanding|regarding|concerning|including|remaining|pending|ongoing|looming)(?![a-z]))[a-z]{3,}ing /;
const ACTION_ZH =
  /提高|上调|下调|取消|降低|削减|减免|推迟|暂停|延长|延期|放宽|收紧|加征|解除|恢复|扩大|增加|减少|重启|签署/;
/** Longest stretch between two topics of one list, in code units. */
const GAP = 40;

/** The topics of `all`, in text order, that `denial` says were not discussed. */
export function deniedTopics(
  folded: string,
  language: Language,
  denial: Denial,
  all: readonly Topic[],
): readonly Topic[] {
  if (denial.topics === 'inside')
    return all.filter((topic) => denial.start <= topic.start && topic.end <= denial.end);
  return denial.topics === 'after'
    ? following(folded, language, denial, all)
    : preceding(folded, language, denial, all);
}

function following(folded: string, language: Language, denial: Denial, all: readonly Topic[]): Topic[] {
  const list: Topic[] = [];
  let end = denial.end;
  for (const topic of all) {
    // A topic may lie inside the words themselves where its form holds them (谈判 in 未谈判).
    if (topic.start < denial.end) continue;
    const gap = folded.slice(end, topic.start);
    if (topic.start > end && !continues(gap, language, list.length === 0)) break;
    list.push(topic);
    end = Math.max(end, topic.end);
  }
  return list;
}

function preceding(
  folded: string,
  language: Language,
  denial: Denial,
  all: readonly Topic[],
): readonly Topic[] {
  const list: Topic[] = [];
  let start = denial.start;
  let whole: readonly Topic[] = [];
  for (const topic of [...all].reverse()) {
    if (topic.end > denial.start) continue;
    const gap = folded.slice(topic.end, start);
    if (topic.end < start && !continues(gap, language, list.length === 0)) break;
    if (denial.singular && list.length > 0 && topic.end < start && !/^(?:'s)?[ /-]?$/.test(gap)) break;
    list.unshift(topic);
    start = Math.min(start, topic.start);
    // Only a list that begins its clause is the subject of the denial: in "discussed trade, and visas were not
    // raised" the list ends at visas.
    if (beginsClause(folded, language, start)) whole = [...list];
  }
  return whole;
}

function continues(gap: string, language: Language, first: boolean): boolean {
  if (gap.length > GAP) return false;
  if (language === 'en')
    return !NEW_CLAUSE_EN.test(gap) && !(first && (PART_OF_EN.test(gap) || ACTION_EN.test(gap)));
  return !NEW_CLAUSE_ZH.test(gap) && LINK_ZH.test(gap) && !(first && ACTION_ZH.test(gap));
}

function beginsClause(folded: string, language: Language, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 40), start);
  if (language === 'zh') {
    return (
      start === 0 ||
      /(?:^|[,;:。!?“"(])(?:此外|同时|但|而|不过|然而|其中|至于|关于|有关|对于|对|就|[一-龥]{0,8}(?:称|说|表示|指出))?,?$/.test(
        before,
      )
    );
  }
  return /(?:^|[,;:.!?“"(] ?)(?:(?:and|but|yet|while|however,?|that|though) )?(?:the |any )?(?:(?:issues?|topics?|questions?|subjects?|matters?|situations?) (?:of|in|concerning|such as) (?:the )?)?$|(?<![a-z])(?:that|said|says|and|but) (?:the )?(?:issues? of )?$/.test(
    before,
  );
}
