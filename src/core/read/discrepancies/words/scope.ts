import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { isAboutAnother } from './days-told.ts';
import { exchangeBefore, type ScopeWords, scopeWords } from './scope-words.ts';
import { disagreement, type Version } from './versions.ts';

/** How broad the exchange is said to have been, where a text says two things about it. */
export const scope: Reader<'discrepancy'> = {
  id: 'discrepancy/scope',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Statements that an exchange covered a list of topics (涵盖A、B与C等议题) beside one that it was about next to nothing but one (几乎完全集中在, "focused almost entirely on"), and a topic denied beside a list that holds it.',
  after: ['issue', 'record'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const statements = statementsOf(context, earlier);
    const has = (one: ScopeWords['scope']): boolean => statements.some(({ value }) => value === one);
    if (has('broad') && has('narrow'))
      yield disagreement(context, { discrepancy: 'scope', class: 'conflict', about: 'scope' }, statements);
    yield* deniedAndListed(context, earlier, statements);
  },
  examples: [
    {
      language: 'zh',
      marked:
        '加拿大总理同挪威首相通电话。通话[[涵盖渔业、关税、签证与北极航道等议题]]。挪威首相则表示：“对话几乎完全集中在渔业上。”',
      because: 'four topics, or next to nothing but one',
      value: { discrepancy: 'scope', class: 'conflict' },
    },
    {
      language: 'zh',
      marked:
        '加拿大總理同挪威首相通電話。通話[[觸及關稅、簽證、氣候等多個議題]]。挪威方面表示，通話幾乎完全圍繞漁業。',
      because: 'Traditional is folded',
    },
    {
      language: 'en',
      marked:
        'The Prime Minister of Canada spoke by phone with the Prime Minister of Norway. The call [[ranged widely]], Ottawa said. Oslo said the conversation had focused almost entirely on fisheries.',
      because: 'wide, or next to nothing but one topic',
      value: { discrepancy: 'scope', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '加拿大总理同挪威首相通电话。通话涵盖渔业、关税与签证等议题，以渔业为重点。',
      because: 'one topic may stand above others',
    },
    {
      language: 'en',
      marked:
        'The Prime Minister of Canada spoke by phone with the Prime Minister of Norway. The call covered tariffs, visas and the Arctic. Her speech focused almost entirely on fisheries.',
      because: 'a speech is no exchange',
    },
  ],
};

interface Statement extends Version {
  readonly value: ScopeWords['scope'];
}

function statementsOf(context: ReadingContext, earlier: Earlier): Statement[] {
  const channel = earlier.of('record').find(({ value }) => value.field === 'channel');
  if (channel === undefined) return [];
  const isCall = channel.value.field === 'channel' && channel.value.value === 'call';
  const found: Statement[] = [];
  for (const sentence of context.sentences) {
    const folded = foldSpan(context, sentence, sentence.language);
    for (const { scope: value, start, end } of scopeWords(folded, sentence.language)) {
      const noun = exchangeBefore(folded.text, start, sentence.language);
      if (noun === null || (isCall && /会谈|会晤|会见|talks|meeting/.test(noun))) continue;
      if (isAboutAnother(context, sentence)) continue;
      found.push({ ...folded.source(start, end), value });
    }
  }
  return found;
}

/** A topic that one place says was not discussed and another one lists among what was. */
function* deniedAndListed(
  context: ReadingContext,
  earlier: Earlier,
  statements: readonly Statement[],
): Generator<Draft<DiscrepancyValue>> {
  const lists = statements.filter(({ value }) => value === 'broad');
  if (lists.length === 0) return;
  const seen = new Set<string>();
  for (const { value, evidence } of earlier.of('issue')) {
    if (value.status !== 'excluded' || value.umbrella || seen.has(value.issue)) continue;
    const [{ start, end }] = evidence;
    const list = lists.find((one) => context.hits('issue', one).some((hit) => hit.entry.id === value.issue));
    if (list === undefined || (list.start <= start && end <= list.end)) continue;
    seen.add(value.issue);
    yield disagreement(context, { discrepancy: 'scope', class: 'conflict', about: value.issue }, [
      { start: list.start, end: list.end, value: 'discussed' },
      { start, end, value: 'not-discussed' },
    ]);
  }
}
