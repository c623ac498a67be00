import { coveringAt } from '../../../text/bisect.ts';
import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement, type Version } from './versions.ts';

type Measure = FindingOf<'measure'>;

/** A measure that is announced in one place and told as done in another, without a word that it came into force. */
export const status: Reader<'discrepancy'> = {
  id: 'discrepancy/status',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'One measure of one party (same kind, act, value and object) announced or planned in one place (将撤销, "plans to revoke") and told as done in another (取消了, "revoked").',
  after: ['measure'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const byMeasure = new Map<string, Measure[]>();
    for (const measure of earlier.of('measure')) {
      const key = keyOf(measure);
      if (key === null) continue;
      const list = byMeasure.get(key);
      if (list) list.push(measure);
      else byMeasure.set(key, [measure]);
    }
    for (const measures of byMeasure.values()) {
      if (measures.length < 2 || measures.some(isInForce)) continue;
      const versions: Version[] = [];
      for (const measure of measures) {
        const version = versionOf(context, measure);
        if (version !== null) versions.push(version);
      }
      if (new Set(versions.map(({ value }) => value)).size < 2) continue;
      const about = measures[0]?.value.issues.find((issue) => issue !== 'tariffs') ?? null;
      yield disagreement(context, { discrepancy: 'status', class: 'conflict', about }, versions);
    }
  },
  examples: [
    {
      language: 'zh',
      marked:
        '美国国务院宣布[[将撤销部分学生签证]]。文章后段又说，美方先后出台芯片出口限制、取消学生签证等措施。',
      because: 'announced in one place, done in the other',
      value: { discrepancy: 'status', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '美國國務院宣布[[將撤銷學生簽證]]。文章後段稱，美方出臺芯片出口限制，取消了學生簽證。',
      because: 'Traditional is folded',
    },
    {
      language: 'en',
      marked:
        'Canada said it [[would revoke student visas]]. In the weeks since, Canada imposed chip export controls and revoked student visas.',
      because: 'announced in one place, done in the other',
      value: { discrepancy: 'status', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '美国国务院宣布将撤销部分学生签证。中方要求美方不要撤销学生签证。',
      because: 'nobody tells it as done',
    },
    {
      language: 'en',
      marked:
        'Canada said it would revoke student visas. In the same month Norway imposed chip export controls and revoked student visas.',
      because: 'two parties',
    },
  ],
};

/** Acts that are done once and then done. What is raised or extended may be so again. */
const DONE_ONCE: ReadonlySet<string> = new Set(['revoke', 'remove', 'impose', 'suspend', 'grant']);

/** What makes two tellings one measure; `null` where the words are too general to tell. */
function keyOf({ value }: Measure): string | null {
  const { measure, by, action, unit, issues } = value;
  if (by === null || action === null || !DONE_ONCE.has(action) || measure === 'non-change') return null;
  const object = issues.filter((issue) => issue !== 'tariffs' && issue !== 'export-controls');
  // A tariff or a control without its rate or its goods is any tariff.
  if (value.value === null && object.length === 0) return null;
  return [measure, by, action, value.value ?? '', unit ?? '', object[0] ?? ''].join(' ');
}

/** Whether the text tells the day or fact of its coming into force: then the measure went on, and nothing disagrees. */
function isInForce({ value }: Measure): boolean {
  return value.status === 'effective' || value.effective !== null;
}

const TO_COME_ZH = /(?:将|将要|拟|计划|准备|打算|考虑|威胁|会)(?:全面|陆续|开始|正式|于[^,;。]{1,10})?$/;
const TO_COME_EN =
  /(?<![a-z])(?:will|would|plans? to|planned to|intends? to|is to|to|going to|threatened to|ready to|consider(?:s|ed|ing)?)(?: [a-z]+ly| begin to| start to)?$/;
const DONE_ZH = /(?:已|已经|先后出台[^。;]{0,80}|先后[^。;]{0,40}|相继[^。;]{0,40})$/;
const DONE_AFTER_ZH = /^(?:了|等措施|等举措|等做法)/;
const DONE_EN = /(?<![a-z])(?:has|have|had|having|already|since)(?: [a-z]+ly)?$/;
const PAST_EN = /^(?:[a-z]+ed|cut|withdrew|took|put|lifted)(?![a-z])/;

/** How far one telling says that the measure has come; `null` where its words leave that open. */
function versionOf(context: ReadingContext, { value, evidence }: Measure): Version | null {
  const [{ start, end }] = evidence;
  const sentence = coveringAt(context.sentences, start);
  if (sentence === null) return null;
  const folded = foldSpan(context, sentence, sentence.language);
  const from = folded.at(start);
  const before = folded.text.slice(0, from);
  const lead = (sentence.language === 'zh' ? TO_COME_ZH : TO_COME_EN).exec(before.trimEnd());
  if (lead !== null) {
    const span = folded.source(lead.index, folded.at(end));
    return { ...span, value: 'announced' };
  }
  if (value.status === 'planned' || value.status === 'announced') return null;
  const words = folded.text.slice(from, folded.at(end));
  const isDone =
    value.status === 'executed' ||
    (sentence.language === 'zh'
      ? DONE_ZH.test(before) ||
        DONE_AFTER_ZH.test(folded.text.slice(folded.at(end))) ||
        /^[^,;。]{2,3}了/.test(words)
      : DONE_EN.test(before.trimEnd()) || PAST_EN.test(words));
  return isDone ? { start, end, value: 'done' } : null;
}
