import { matchesIn } from '../../text/matches.ts';
import type { Frame } from '../actors/frame.ts';
import { slug } from '../actors/identity.ts';
import type { ReadingContext } from '../context.ts';
import type { TitledDocument } from './titled-documents.ts';

/** What an agreement that goes by its place, or a charter that goes by its body, is called: its word for the id. */
const SORTS: Readonly<Record<string, string>> = {
  联合声明: 'joint-statement',
  联合公报: 'communique',
  公报: 'communique',
  宣言: 'declaration',
  议定书: 'protocol',
  协定: 'agreement',
  协议: 'agreement',
  共识: 'consensus',
  框架: 'framework',
  宪章: 'charter',
  公约: 'convention',
  deal: 'agreement',
  accord: 'agreement',
  accords: 'agreement',
  pact: 'agreement',
  communiqué: 'communique',
  'joint communiqué': 'communique',
  'joint communique': 'communique',
};
const NOUN_ZH =
  /^(?:经贸)?(?:会谈|会晤)?(?:达成的)?(?<noun>联合声明|联合公报|公报|宣言|议定书|协定|协议|共识|框架|宪章|公约)(?!草案|下的)/;
const NOUN_EN =
  /^(?:'s)? (?<noun>joint statement|joint communiqu[eé]|communiqu[eé]|declaration|protocol|agreement|deal|accords?|consensus|framework|pact|charter|convention)(?![a-z])/;
/** Communiqués that are counted and not named. */
const COUNTED = /三个联合公报|(?<![a-z])three (?:joint )?communiqu[eé]s(?![a-z])/g;

/** Agreements and statements that go by the place where they were made: 日内瓦联合声明, "the Geneva deal". */
export function placedDocuments(context: ReadingContext, frame: Frame): TitledDocument[] {
  const found: TitledDocument[] = matchesIn(frame.text, COUNTED).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    id: 'doc:three-joint-communiques',
  }));
  const bases = (['place', 'organisation', 'party'] as const).flatMap((kind) => [
    ...context.hits(kind, frame.sentence),
  ]);
  for (const hit of bases) {
    const [from, end] = [frame.local(hit.start), frame.local(hit.end)];
    const start = from + (/^the /.exec(frame.text.slice(from, end))?.[0].length ?? 0);
    const match = (frame.language === 'zh' ? NOUN_ZH : NOUN_EN).exec(frame.text.slice(end, end + 24));
    const noun = match?.groups?.noun;
    if (match === null || noun === undefined) continue;
    // A body makes statements and deals every day; its charter is one document.
    if (hit.kind !== 'place' && !/^(?:宪章|公约|charter|convention)$/.test(noun)) continue;
    const sort = SORTS[noun] ?? noun.replaceAll(' ', '-');
    found.push({
      start,
      end: end + match[0].length,
      id: `doc:${slug(hit.entry.id.replace(/^[a-z]+:/, ''))}-${sort}`,
    });
  }
  return found;
}
