import type { ReadingContext } from '../context.ts';
import type { Earlier } from '../earlier.ts';
import type { Draft, Reader } from '../reader.ts';
import type { CitationValue } from '../values.ts';
import { addressDate } from './address-date.ts';
import { type BodyOutlet, bodyOutlets } from './body-outlets.ts';
import { namesInBody } from './entry-names.ts';
import { exchangeDay, relationTo } from './exchange-day.ts';
import { type ListedSource, listedSources } from './listed-sources.ts';
import { noteNumber, notesCalled } from './note-marks.ts';

/** So many further passages that name an outlet are shown with the first. */
const MOST_PASSAGES = 4;

/** The sources that a text lists and the outlets that its body rests on, matched both ways. */
export const citationLedger: Reader<'citation'> = {
  id: 'citation/ledger',
  version: '0.1.0',
  kind: 'citation',
  summary:
    'Each source of the list (address, numbered note, line of sources) and each outlet that the body gives as a source, matched both ways; the date and the language that the address tells. No address is opened or repaired.',
  after: ['record', 'utterance'],
  *read(context, earlier): Iterable<Draft<CitationValue>> {
    const listed = listedSources(context);
    const named = bodyOutlets(context);
    const first = new Map<string, BodyOutlet>();
    for (const one of named) if (!first.has(one.outlet)) first.set(one.outlet, one);
    const words = namesInBody(
      context,
      listed.flatMap(({ name }) => name ?? []),
    );
    const called = notesCalled(context);
    const day = exchangeDay(context.about, earlier);
    for (const source of listed) {
      const inBody = first.get(source.outlet ?? '') ?? words.get(source.name ?? '');
      const number = called.size > 0 ? noteNumber(context, source) : null;
      const isMatched =
        source.place === 'inline' || inBody !== undefined || (number !== null && called.has(number));
      yield {
        span: { start: source.start, end: source.end },
        value: listedValue(source, isMatched, day),
        ...(inBody !== undefined && source.place !== 'inline'
          ? { also: [{ start: inBody.start, end: inBody.end }] }
          : {}),
      };
    }
    yield* unlisted(context, named, new Set(listed.map(({ outlet }) => outlet)), carriers(earlier));
  },
  examples: [
    {
      language: 'en',
      marked:
        'The two sides spoke by telephone for an hour. [[Reuters]] reported that aides were pleased.\n\nReferences\n[[https://www.politico.com/news/2031/07/22/talks-00123]]\n[[https://www.wsj.com/world/talks-resume-7e63]]',
      because: 'listed and not named, and named and not listed',
      value: { outlet: 'out:reuters', match: 'body-only', url: null },
    },
    {
      language: 'zh',
      marked:
        '据《金融时报》报道，双方谈判仍在继续，分歧尚未弥合。\n\n参考文献\n[[https://www.ft.com/content/2031-07-22-*-talks]]\n[[https://www.bbc.com/zhongwen/articles/c1]]',
      because: 'the first address is named in the body; its mask is kept',
      value: { outlet: 'out:ft', match: 'matched', masked: true, date: '2031-07-22', language: 'en' },
    },
    {
      language: 'zh',
      marked: '據[[路透社]]報道，談判仍在繼續。',
      because: 'a source in the body of a text without a list',
      value: { match: 'body-only', language: null },
    },
    {
      language: 'en',
      marked: 'The minister wrote in [a statement]([[https://example.org/statement]]) that talks continue.',
      because: 'an address in running text is cited where it stands',
      value: { outlet: null, match: 'matched' },
    },
    {
      language: 'en',
      marked: 'The two sides discussed visas for CNN staff.',
      because: 'an outlet that is talked about is no source',
    },
    { language: 'zh', marked: '双方就媒体记者签证问题交换意见。', because: 'no outlet and no address' },
  ],
};

function listedValue(source: ListedSource, isMatched: boolean, day: string | null): CitationValue {
  const { address } = source;
  const date = address === null ? null : addressDate(address.path);
  return {
    outlet: source.outlet,
    url: address?.written ?? null,
    date,
    language: source.language,
    masked: address?.masked ?? false,
    match: isMatched ? 'matched' : 'list-only',
    relation: relationTo(day, date),
  };
}

/** One finding for each outlet that the body rests on and no list has, with the first passages that name it. */
function* unlisted(
  context: ReadingContext,
  named: readonly BodyOutlet[],
  listed: ReadonlySet<string | null>,
  speaking: ReadonlySet<string>,
): Iterable<Draft<CitationValue>> {
  const passages = new Map<string, BodyOutlet[]>();
  for (const one of named) {
    if (listed.has(one.outlet)) continue;
    const those = passages.get(one.outlet);
    if (those !== undefined) those.push(one);
    else if (
      (one.isSource && !isPlatform(context, one)) ||
      (one.outlet.startsWith('out:') && speaking.has(one.outlet))
    )
      passages.set(one.outlet, [one]);
  }
  for (const [outlet, [first, ...more]] of passages) {
    if (first === undefined) continue;
    yield {
      span: { start: first.start, end: first.end },
      value: {
        outlet,
        url: null,
        date: null,
        language: null,
        masked: false,
        match: 'body-only',
        relation: null,
      },
      also: more.slice(0, MOST_PASSAGES).map(({ start, end }) => ({ start, end })),
    };
  }
}

/** Where anybody writes: it is a source only where somebody is said to have written there. */
function isPlatform({ lexicon }: ReadingContext, { outlet }: BodyOutlet): boolean {
  return lexicon.get('outlet', outlet)?.class === 'social';
}

/** Ids of everybody who speaks or carries what another one says. */
function carriers(earlier: Earlier): ReadonlySet<string> {
  return new Set(earlier.of('utterance').flatMap(({ value }) => [value.speaker, ...value.chain]));
}
