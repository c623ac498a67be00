import { OF_A_PARTY_OR_UNKNOWN } from '../own-texts.ts';
import { type Actor, actor } from './actor.ts';
import { readGap } from './chinese-gap.ts';
import type { Frame } from './frame.ts';
import { sideId, slug } from './identity.ts';
import type { NamingContext, Piece } from './pieces.ts';

/** A ministry, office or mission without a country at the start of a clause. */
const BODY =
  /(?:^|[,;:。“]|援引|引述|引用)(?:但是?|而|不过|对此|此外|另外|同时|随后)?((?:我国?)?(?:外交|国防|商务|经济|经贸|贸易|财政|内政|农业|能源|交通|外务|卫生|科技|通商)部|(?:总统|总理|首相|行政院|国务院)(?:府|办公室)|行政院|国务院|国家安全委员会|(?:本|我)(?:部|馆|使馆|处|局)|大使馆|使馆|代表处)(?=[^,;:。“”]{0,12})/g;

/** Before a body whose words are passed on, and what of it is passed on. */
const CITES = /(?:援引|引述|引用)$/;
const SPOKESPERSON = /^(?:新闻)?(?:发言人|负责人)(?=的)/;
const CITED = /^的?(?:话|消息|说法|声明|数据|通报|通告|公告|分析|观点|言论)/;

/** Bodies that every government has: without a country they are somebody, and nobody knows whose. */
const SHARED = /[一-龥]{2}部$|行政院$|国务院$|国家安全委员会$/;

/**
 * A ministry without a country as the subject of a verb of saying: in a party's own text the author's own, in
 * another one a body by its bare name and of no party.
 */
export function ownBodies(
  { about }: NamingContext,
  { text }: Frame,
  pieces: readonly Piece[],
  verbs: readonly number[],
): Actor[] {
  const party = OF_A_PARTY_OR_UNKNOWN.has(about.kind) ? about.party : null;
  if (!/[部府馆处局]|[院会室]/.test(text)) return [];
  const found: Actor[] = [];
  BODY.lastIndex = 0;
  for (let match = BODY.exec(text); match !== null; match = BODY.exec(text)) {
    const body = match.index + match[0].length;
    const spokesperson = CITES.test(match[0].slice(0, 2))
      ? SPOKESPERSON.exec(text.slice(body))?.[0]
      : undefined;
    const end = body + (spokesperson?.length ?? 0);
    const name = match[1] ?? '';
    const start = body - name.length;
    BODY.lastIndex = end;
    const isCited = CITES.test(text.slice(0, start)) && CITED.test(text.slice(end));
    if (pieces.some((one) => one.start < end && one.end > start && !(isCited && one.hit.kind === 'title')))
      continue;
    const speaks = verbs.some(
      (verb) => verb >= end && verb - end <= 14 && readGap(text.slice(end, verb)).isAdverbial,
    );
    if (!speaks && !isCited) continue;
    if (party !== null)
      found.push(actor({ kind: 'party', id: sideId(party), start, end, party, partyRole: 'side' }));
    else if (SHARED.test(name) && !/^[我本]/.test(name))
      found.push(actor({ kind: 'organisation', id: `org:${slug(name)}`, start, end }));
  }
  return found;
}
