import type { Hit } from '../../lexicon/lexicon.ts';
import { actor } from './actor.ts';
import { dottedEnd } from './chinese-dotted-names.ts';
import { readGap } from './chinese-gap.ts';
import { isGivenName } from './chinese-name-places.ts';
import { dottedName, isHan, looksLikeName, looksTranscribed } from './chinese-names.ts';
import { learnt } from './chinese-people.ts';
import type { Reading } from './chinese-reading.ts';
import { slug } from './identity.ts';

/** Names without a title in the place of a subject: learnt before, or shaped like a name right before a verb of saying. */
export function readSubjects(reading: Reading, verbs: readonly Hit<'verb'>[]): void {
  const { frame, book, found } = reading;
  const { text } = frame;
  for (const hit of verbs) {
    const verb = frame.local(hit.start);
    let start = verb;
    while (start > 0 && verb - start < 40 && !',.;:。!?“”()、'.includes(text[start - 1] as string))
      start -= 1;
    const lead =
      /^(?:但是?|而|对此|随后|此外|同时|不过|然而)?(?:正如|诚如|如)?(?:(?:一名|一位|老|当地|年轻|女|男){0,2}(?:船工|工人|渔民|农民|牧民|司机|居民|村民|商人|店主|老板|学生|教师|医生|老人|难民|船长|货主|游客|市民))?/.exec(
        text.slice(start, verb),
      )?.[0].length ?? 0;
    start += lead;
    if (verb <= start || found.some((one) => one.start < verb && start < one.end)) continue;
    for (let end = Math.min(verb, start + 8); end >= start + 2; end -= 1) {
      const name = text.slice(start, end);
      const learned = book.find(name);
      const isShaped =
        hit.entry.takes !== 'topic' &&
        hit.entry.act !== 'hope' &&
        looksLikeName(name) &&
        !/[还也则又都再并曾已将未均仍却就对向在]/.test(name) &&
        readGap(text.slice(end, verb)).isAdverbial;
      // Whoever tells a paper something is somebody, whatever the name is made of.
      const isTelling =
        hit.entry.id === 'tell' && end === verb && end - start > 2 && isTranscription(reading, start, end);
      const isSaying = end - start > 2 && SAYS.test(text.slice(verb)) && isTranscription(reading, start, end);
      const isNew = isSaying && readGap(text.slice(end, verb)).isAdverbial;
      if (!learned && !isShaped && !isTelling && !isNew) continue;
      if (learned && !readGap(text.slice(end, verb)).isAdverbial) continue;
      const person = learned ?? { id: `per:${slug(name)}`, party: null, known: false };
      if (!learned) book.learn(name, person);
      found.push(
        actor({ kind: 'person', id: person.id, start, end, party: person.party, known: person.known }),
      );
      break;
    }
  }
}

/** Words that only people and bodies say things with. */
const SAYS = /^(?:说|表示|指出|强调|透露|写道|解释|补充|直言|坦言)/;

/** Groups whose names read like a person's. */
const GROUPS =
  /^(?:哈马斯|塔利班|特斯拉|英特尔|胡塞|真主|库尔德|罗兴亚|阿拉伯|基尔特|亚马孙|亚马逊|华尔|汉莎|拉美|安理|乌里|马上|当地)/;

function isTranscription({ frame, pieces }: Reading, start: number, end: number): boolean {
  const name = frame.text.slice(start, end);
  return (
    looksTranscribed(name) && !GROUPS.test(name) && !pieces.some((one) => one.start < end && start < one.end)
  );
}

/** Names with a middle dot that no title introduces. */
export function readDots(reading: Reading): void {
  const { text } = reading.frame;
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    if (reading.found.some((one) => one.start <= dot && dot < one.end)) continue;
    const from = givenFrom(reading, dot);
    const name = dottedName(text, dot, from, text.length) ?? oddName(reading, dot, from);
    if (name === null || reading.found.some((one) => one.start < name.end && name.start < one.end)) continue;
    const end = Math.max(dottedEnd(reading, name.start, dot), dot + 2);
    reading.found.push(learnt(reading, name.start, end, name.start));
  }
}

/** Behind what a name may begin that other characters than those of transcriptions open: 反对党领袖彼得·某某. */
const BEFORE_NAME =
  /(?:^|[,;:。“、]|领袖|领导人|学者|教授|议员|律师|专家|分析师|研究员|成员|作家|人士|主任|会长|主席|代表|官员|女士|先生|博士)$/;

/** A name whose given name does not read like a transcription, where a mark or an office stands before it. */
function oddName(
  { frame: { text } }: Reading,
  dot: number,
  from: number,
): { start: number; end: number } | null {
  for (let start = dot - 1; start >= Math.max(from, dot - 5) && isHan(text[start]); start -= 1)
    if (dot - start > 1 && BEFORE_NAME.test(text.slice(Math.max(0, start - 4), start)))
      return isGivenName(text.slice(start, dot)) && isHan(text[dot + 1]) ? { start, end: dot + 2 } : null;
  return null;
}

/** Where a given name may begin: behind 人士 and the like, and where a name that the lexicon knows begins. */
function givenFrom({ frame, pieces }: Reading, dot: number): number {
  const known = pieces.find((one) => one.hit.kind === 'person' && one.end === dot);
  if (known) return known.start;
  const lead = /(?:人士|女士|博士|爵士|院士|硕士)(?=[^人士]{1,12}$)/.exec(
    frame.text.slice(Math.max(0, dot - 16), dot),
  );
  return lead ? Math.max(0, dot - 16) + lead.index + 2 : 0;
}

/** 张某 and 王某某: people whose name the text withholds, with the roles before it. */
export function readMasked(reading: Reading): void {
  const { text } = reading.frame;
  for (let at = text.indexOf('某', 1); at > 0; at = text.indexOf('某', at + 1)) {
    if (
      !looksLikeName(text.slice(at - 1, at + 1)) ||
      (isHan(text[at - 2]) === false && at - 2 >= 0 && text[at - 2] === '某')
    )
      continue;
    if (reading.found.some((one) => one.headStart <= at && at < one.headEnd)) continue;
    let end = at + 1;
    while (text[end] === '某') end += 1;
    if (/^(?:[国地方]|些|种|个|大学|公司|项|位|人|次)/.test(text.slice(end, end + 2))) continue;
    reading.found.push(learnt(reading, at - 1, end, 0));
  }
}
