import { exchangeDay } from '../../citations/exchange-day.ts';
import { listedSources } from '../../citations/listed-sources.ts';
import type { Draft, Reader } from '../../reader.ts';
import { dayNumber, parseIsoDay } from '../../time/calendar.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement, type Version } from '../words/versions.ts';

/** Older sources are background; a source of the days before foretells the exchange and does not react to it. */
const DAYS = 14;

const MOST = 6;

/** Words of an address that tell of something still to come. */
const TO_COME =
  /(?:^|[-_/])(?:likely-to|expected-to|set-to|about-to|poised-to|ahead-of|before-[a-z]+-(?:call|talks|meeting|summit)|will-(?:speak|meet|talk)|to-(?:speak|meet|talk)-soon|soon|upcoming|what-to-expect)(?=[-_/]|$)/;

/** Words of a quotation for an exchange that has not taken place yet. Folded. */
const FORETOLD_ZH =
  /(?:无法想象|难以想象|期待|预计|希望)[^,。;]{0,8}(?:本次|此次|这次|即将(?:举行|进行)的?)(?:会谈|通话|会晤|会面|谈判|磋商)/;
const FORETOLD_EN =
  /(?:cannot|can't|could not|couldn't) imagine [a-z ]{0,20}(?:call|talks|meeting|summit|conversation)|(?:these|the) (?:upcoming|coming) (?:call|talks|meeting|summit)|(?:this|these) (?:call|talks|meeting|summit) (?:will|won't|is going to|are going to) /;

/** Sources and words from before the exchange in a text that looks back on it. */
export const earlySources: Reader<'discrepancy'> = {
  id: 'discrepancy/early-source',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Listed sources from the two weeks before the exchange in a text whose other sources follow it, with quotations that still foretell it: what they hold cannot be a reaction. The days are those of the addresses.',
  after: ['citation', 'record', 'utterance'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const day = exchangeDay(context.about, earlier);
    const on = day === null ? null : parseIsoDay(day);
    if (day === null || on === null) return;
    const list = new Set(
      listedSources(context).flatMap(({ place, start }) => (place === 'list' ? [start] : [])),
    );
    const listed = earlier.of('citation').filter(({ evidence }) => list.has(evidence[0].start));
    // Without a later source the whole text may be a preview.
    if (!listed.some(({ value }) => value.relation === 'same-day' || value.relation === 'after-exchange'))
      return;
    const versions: Version[] = [];
    for (const { value, evidence } of listed) {
      const [{ start, end }] = evidence;
      const date = value.date === null ? null : parseIsoDay(value.date);
      const before = date === null ? null : dayNumber(on) - dayNumber(date);
      if (before !== null && before > 0 && before <= DAYS) versions.push({ start, end, value: value.date });
      else if (value.date === null && TO_COME.test(value.url ?? ''))
        versions.push({ start, end, value: null });
    }
    if (versions.length === 0) return;
    for (const { value, evidence } of earlier.of('utterance')) {
      if (value.mode !== 'direct' && value.mode !== 'mixed') continue;
      const [{ start, end }] = evidence;
      const folded = context.folded({ start, end });
      const match = FORETOLD_ZH.exec(folded) ?? FORETOLD_EN.exec(folded);
      if (match === null) continue;
      const at = context.view.toView(start) + match.index;
      versions.push({ ...context.view.toSource(at, at + match[0].length), value: null });
    }
    const draft = disagreement(
      context,
      { discrepancy: 'early-source', class: 'caution', about: null },
      versions.slice(-MOST),
    );
    yield { ...draft, value: { ...draft.value, computed: [{ of: 'exchange-day', value: day }] } };
  },
  examples: [
    {
      language: 'en',
      marked:
        'The presidents spoke by phone on July 22, 2031. Analysts welcomed the call.\n\nReferences\n[[https://www.politico.com/news/2031/07/20/talks-00123]]\nhttps://www.reuters.com/world/talks-end-2031-07-23/',
      because: 'two days before the call',
      value: { discrepancy: 'early-source', computed: [{ of: 'exchange-day', value: '2031-07-22' }] },
    },
    {
      language: 'zh',
      marked:
        '2031年7月22日，中美两国元首通电话。各方反应积极。\n\n参考文献\n[[https://www.politico.com/news/2031/07/20/talks-00123]]\nhttps://www.reuters.com/world/talks-end-2031-07-23/',
      because: 'two days before the call',
    },
    {
      language: 'zh',
      marked:
        '2031年7月22日，中美兩國元首通電話。各方反應積極。\n\n參考文獻\n[[https://www.politico.com/news/2031/07/20/talks-00123]]\nhttps://www.reuters.com/world/talks-end-2031-07-23/',
      because: 'two days before the call',
    },
    {
      language: 'en',
      marked:
        'The presidents spoke by phone on July 22, 2031. Analysts welcomed the call.\n\nReferences\nhttps://www.politico.com/news/2029/07/20/talks-00123\nhttps://www.reuters.com/world/talks-end-2031-07-23/',
      because: 'years before: background',
    },
  ],
};
