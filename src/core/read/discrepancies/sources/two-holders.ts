import { coveringAt } from '../../../text/bisect.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement, type Version } from '../words/versions.ts';
import { isTenureOf, soleOffice } from './offices.ts';

/** Words by which an office goes from one to another, or is told of other years. */
const SUCCESSION =
  /接替|接任|继任|卸任|辞去|辞职|上任|就任|就职|前任|前总|前外|前首|新任|时任|改组|换届|当选|候任|任命|出任|罢免|逝世|去世|(?<![a-z])(?:succe(?:ed|ssor)\w*|predecessor\w*|took office|resign\w*|replac\w*|sworn|appoint\w*|at the time|the then|then-\w+|former\w*|reshuffl\w*|newly|elect\w*|inaugurat\w*|oust\w*|died|the late)(?![a-z])/;
/** A year that stands by itself. */
const YEAR = /(?<![\d.,$])(?:19|20)\d{2}(?!\d|[%万亿])/g;

/** Words by which a sentence is about other years. */
const HISTORY =
  /当年|曾|任内|时期|期间曾|历史上|(?<![a-z])(?:once|years ago|era|historic\w*|decades?|in those days|back then)(?![a-z])/;
/** So many years after leaving it, nobody is called by an office by mistake. */
const RECENT = 6;

/** One office of one state, held by two people of one text. */
export const twoHolders: Reader<'discrepancy'> = {
  id: 'discrepancy/two-holders',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['mention'],
  summary:
    'One office that a state has one of (its president, its foreign minister), beside two names in two sentences of a text that tells of no change. Both are shown.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const byOffice = new Map<string, (Version & { readonly entity: string; readonly name: string })[]>();
    for (const finding of earlier.of('mention')) {
      const held = heldBy(context, finding);
      if (held === null) continue;
      const list = byOffice.get(held.key);
      if (list === undefined) byOffice.set(held.key, [held.version]);
      else if (
        !list.some(
          ({ entity, name }) => entity === held.version.entity || sharesName(name, held.version.name),
        )
      )
        list.push(held.version);
    }
    const several = [...byOffice.values()].filter((list) => list.length > 1);
    if (several.length === 0 || SUCCESSION.test(context.view.folded)) return;
    for (const list of several) {
      const sentences = new Set(list.map(({ start }) => coveringAt(context.sentences, start)?.index));
      if (sentences.size < 2) continue;
      yield disagreement(
        context,
        { discrepancy: 'holder', class: 'conflict', about: null },
        list.map(({ start, end, value }) => ({ start, end, value })),
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[巴西外交部长毛罗·阿尔瓦]]会见来宾。会后，巴西外长基拉诺表示欢迎。',
      because: 'one office and two names',
      value: { discrepancy: 'holder', class: 'conflict' },
    },
    {
      language: 'en',
      marked:
        '[[Kenyan Foreign Minister Alda Quill]] opened the talks. Kenyan Foreign Minister Tilda Marsh said they went well.',
      because: 'one office and two names',
    },
    {
      language: 'en',
      marked:
        'Kenyan Foreign Minister Alda Quill opened the talks. Former Kenyan Foreign Minister Tilda Marsh said they went well.',
      because: 'one of them was in office before',
    },
    {
      language: 'zh',
      marked: '巴西外交部长毛罗·阿尔瓦会见来宾。会后，智利外长席尔瓦表示欢迎。',
      because: 'two states',
    },
  ],
};

function heldBy(
  context: ReadingContext,
  { value, evidence: [own, role] }: FindingOf<'mention'>,
): {
  readonly key: string;
  readonly version: Version & { readonly entity: string; readonly name: string };
} | null {
  const { type, entity, party, roleTime, flag } = value;
  if (type !== 'person' || entity === null || party === null || role === undefined || flag !== null)
    return null;
  if (roleTime === 'former') return null;
  const office = soleOffice(context.folded(role));
  if (office === null) return null;
  const sentence = coveringAt(context.sentences, own.start);
  const year = context.about.published?.slice(0, 4);
  // Somebody known to have held it long ago is told of as history.
  const tenures = context.lexicon.get('person', entity)?.roles.filter((one) => isTenureOf(one, office)) ?? [];
  const lastYear = Math.max(...tenures.map(({ until }) => Number(until?.slice(0, 4) ?? '9999')));
  if (tenures.length > 0 && Number(year ?? '0') - lastYear > RECENT) return null;
  if (HISTORY.test(sentence === null ? '' : context.folded(sentence))) return null;
  const years = sentence === null ? [] : (context.folded(sentence).match(YEAR) ?? []);
  if (years.some((one) => one !== year)) return null;
  const version = {
    start: Math.min(own.start, role.start),
    end: Math.max(own.end, role.end),
    value: entity,
    entity,
    name: context.folded(own),
  };
  return { key: `${office}@${party}`, version };
}

/** Whether two names may be one: they share a part, or one is written inside the other. */
function sharesName(a: string, b: string): boolean {
  const parts = (name: string): readonly string[] => name.split(/[·\s-]+/).filter((part) => part.length > 1);
  if (a.includes(b) || b.includes(a)) return true;
  if (/^[a-z]/.test(a) !== /^[a-z]/.test(b)) return true;
  if (parts(a).some((part) => parts(b).includes(part))) return true;
  if (/^[a-z]/.test(a)) return false;
  // Two transcriptions of one name begin or end alike, or have two characters in a row in common.
  if (a[0] === b[0] || a.at(-1) === b.at(-1)) return true;
  for (let at = 0; at + 1 < a.length; at += 1) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
}
