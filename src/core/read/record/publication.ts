import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import type { Draft, Reader } from '../reader.ts';
import { type Clock, findClocks } from '../time/clocks.ts';
import type { RecordValue } from '../values.ts';
import { partyNamed } from './party-named.ts';

type Kind = 'flash' | 'full' | 'post' | 'oral' | 'briefing';

const ZH: readonly (readonly [Kind, RegExp])[] = [
  ['flash', /(?:发布?|播发|刊发|推送|发出)(?:了)?(?:一条|一句话)?(?:简短)?(?:快讯|简讯)/],
  [
    'full',
    /(?:发布?|播发|刊发|公布|发表|推出)(?:了)?(?:通话|会谈|会晤|会见)?(?:的)?(?:全文|通稿|通报|消息稿|新闻稿|完整通报)/,
  ],
  ['post', /发帖|发推|发文(?!件)|(?:发布|发出)(?:了)?(?:帖文|帖子|推文|贴文)/],
  ['briefing', /(?:举行|召开|举办)(?:了)?(?:例行)?(?:记者会|吹风会|新闻发布会|通气会)/],
  ['oral', /(?:对|向)(?:在场)?(?:记者|媒体)(?:们)?(?:表示|说|谈及|介绍)/],
];
const EN: readonly (readonly [Kind, RegExp])[] = [
  [
    'flash',
    /(?<![a-z])(?:sent|issued|published|ran|put out|released|carried) (?:a |an |its |the )?(?:[a-z-]+ ){0,2}?(?:flash|news alert|newsflash)(?![a-z])|(?<![a-z])flash(?:ed)? (?:came|went out|followed)/,
  ],
  [
    'full',
    /(?<![a-z])(?:sent|issued|published|released|carried|put out) (?:a |an |its |the )?(?:[a-z-]+ ){0,2}?(?:readout|full text|full account|full report|press release)(?![a-z])|(?<![a-z])(?:full |official )?(?:readout|full text) (?:came|followed|appeared|was (?:published|released|issued))/,
  ],
  [
    'post',
    /(?<![a-z])(?:posted|tweeted|wrote on (?:truth social|x|twitter|weibo|facebook|social media))(?![a-z])/,
  ],
  [
    'briefing',
    /(?<![a-z])(?:held|gave|convened) (?:a |an |its |the )?(?:[a-z-]+ ){0,2}?(?:briefing|press conference|news conference)(?![a-z])/,
  ],
  ['oral', /(?<![a-z])(?:told|spoke to|speaking to) (?:the )?(?:reporters|journalists|press|media)(?![a-z])/],
];
const OUTLETS: ReadonlySet<string> = new Set(['state-media', 'official']);

/** Which account came out when: a flash without content, a post and a full text are three publications. */
export const recordPublication: Reader<'record'> = {
  id: 'record/publication',
  version: '0.1.0',
  kind: 'record',
  summary:
    'A clause that tells at what hour an outlet or a leader sent a flash, posted, briefed or published the full text.',
  *read(context): Iterable<Draft<RecordValue>> {
    let flashes: readonly Flash[] = [];
    for (const sentence of context.sentences) {
      const folded = foldSpan(context, sentence, sentence.language);
      const clocks = findClocks(folded.text, sentence.language);
      // A sentence without hours ends the sequence.
      flashes = clocks.length === 0 ? [] : yield* publications(context, folded, clocks, flashes);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[通讯社9时10分发快讯]]，未谈内容；[[10时总统发帖]]。',
      because: 'two publications with their hours',
      value: { value: 'flash', time: '09:10' },
    },
    {
      language: 'zh',
      marked: '[[11時外交部播發全文]]。',
      because: 'the full text with its hour',
      value: { value: 'full', time: '11:00' },
    },
    {
      language: 'en',
      marked:
        '[[The agency sent a one-line flash at 9:10]], [[the president posted at 10:00]], and [[the full readout came at 11:00]].',
      because: 'three publications with their hours',
      value: { value: 'flash', time: '09:10' },
    },
    {
      language: 'zh',
      marked: '[[11时播发全文]]。',
      because: 'nobody is named and no flash goes before',
      value: { value: 'full', party: null },
    },
    { language: 'zh', marked: '双方随后分别发布了通报。', because: 'no hour is told' },
    { language: 'en', marked: 'The call began at 9:10.', because: 'an hour without a publication' },
  ],
};

/** A flash of a party's organ: the full text that follows without a publisher of its own is the organ's too. */
interface Flash {
  readonly span: Span;
  readonly party: string;
}

/** Publications of one sentence; returns the flashes of the sequence so far. */
function* publications(
  context: ReadingContext,
  folded: FoldedSpan,
  clocks: readonly Clock[],
  earlier: readonly Flash[],
): Generator<Draft<RecordValue>, readonly Flash[]> {
  const { text, language } = folded;
  const flashes = [...earlier];
  for (const part of clauses(text)) {
    const clock = clocks.find((one) => part.start <= one.start && one.end <= part.end);
    if (clock === undefined) continue;
    const words = text.slice(part.start, part.end);
    const kind = (language === 'zh' ? ZH : EN).find(([, pattern]) => pattern.test(words))?.[0];
    if (kind === undefined) continue;
    const span = folded.source(part.start, part.end);
    const organ = organOf(context, span);
    const party = organ ?? partyNamed(context, span);
    if (kind === 'flash' && organ !== null) flashes.push({ span, party: organ });
    const value = { field: 'publication', value: kind, party, time: clock.value } as const;
    const [flash, ...others] = flashes;
    const apart = text.slice(part.start, clock.start) + text.slice(clock.end, part.end);
    if (kind === 'full' && party === null && flash && others.length === 0 && !OWN[language].test(apart))
      yield { span, value: { ...value, party: flash.party }, basis: 'inferred', also: [flash.span] };
    else yield { span, value };
  }
  return flashes;
}

/** A publisher of its own, known or not: any subject before an active verb, or "by somebody". */
const OWN = {
  zh: /^(?!(?:随后|之后|此后|并|又|再|才|则|于|至|到|约|[ 上下午晚间早晨])*(?:发布?|播发|刊发|公布|发表|推出|全文))/,
  en: /(?<![a-z])(?:by (?!(?:then|now|noon)(?![a-z]))|(?:sent|issued|published|released|carried|put out) (?:a |an |its |the ))/,
};

/** The party whose organ is named. A private agency is no party's organ. */
function organOf(context: ReadingContext, span: Span): string | null {
  return context.hits('outlet', span).find((hit) => OUTLETS.has(hit.entry.class))?.entry.country ?? null;
}

/** Stretches between commas and stops, without the "and" that joins them. Colons part hours from minutes. */
function clauses(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  const push = (to: number): void => {
    const part = text.slice(from, to);
    const lead = /^[ "“]*(?:and |then |while |随后|而)?/.exec(part)?.[0].length ?? 0;
    const tail = /[. "”]*$/.exec(part)?.[0].length ?? 0;
    if (part.length - lead - tail > 0) found.push({ start: from + lead, end: to - tail });
  };
  for (const match of text.matchAll(/[,;。!?]/g)) {
    push(match.index);
    from = match.index + 1;
  }
  push(text.length);
  return found;
}
