import { OF_A_PARTY_OR_UNKNOWN } from '../own-texts.ts';
import { type Actor, actor } from './actor.ts';
import { readGap } from './chinese-gap.ts';
import type { Frame } from './frame.ts';
import { sideId } from './identity.ts';
import type { NamingContext, Piece } from './pieces.ts';

/** A ministry, office or mission without a country at the start of a clause. */
const BODY =
  /(?:^|[,;:。“])(?:但是?|而|不过|对此|此外|另外|同时|随后)?((?:我国?)?(?:外交|国防|商务|经济|经贸|贸易|财政|内政|农业|能源|交通|外务|卫生|科技|通商)部|(?:总统|总理|首相|行政院|国务院)(?:府|办公室)|行政院|国务院|国家安全委员会|(?:本|我)(?:部|馆|使馆|处|局)|大使馆|使馆|代表处)(?=[^,;:。“”]{0,12})/g;

/** In a party's own text a ministry without a country, as the subject of a verb of saying, is the author's own. */
export function ownBodies(
  { about }: NamingContext,
  { text }: Frame,
  pieces: readonly Piece[],
  verbs: readonly number[],
): Actor[] {
  const { party } = about;
  if (party === null || !OF_A_PARTY_OR_UNKNOWN.has(about.kind) || !/[部府馆处局]|[院会室]/.test(text))
    return [];
  const found: Actor[] = [];
  BODY.lastIndex = 0;
  for (let match = BODY.exec(text); match !== null; match = BODY.exec(text)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    BODY.lastIndex = end;
    if (pieces.some((one) => one.start < end && one.end > start)) continue;
    const speaks = verbs.some(
      (verb) => verb >= end && verb - end <= 14 && readGap(text.slice(end, verb)).isAdverbial,
    );
    if (speaks) found.push(actor({ kind: 'party', id: sideId(party), start, end, party, partyRole: 'side' }));
  }
  return found;
}
