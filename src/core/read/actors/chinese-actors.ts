import type { PlaceEntry } from '../../lexicon/entry.ts';
import { type Actor, actor } from './actor.ts';
import { anonymousActors } from './anonymous.ts';
import { leaderOf } from './bare-title.ts';
import { readCited } from './chinese-cited.ts';
import { learnedActors, learnedNames } from './chinese-learned-names.ts';
import { knownPerson, readTitle } from './chinese-people.ts';
import type { Reading } from './chinese-reading.ts';
import { readDots, readMasked, readSubjects } from './chinese-subjects.ts';
import { unlistedTrades } from './chinese-trades.ts';
import { collectives } from './collective.ts';
import type { Frame } from './frame.ts';
import { sideId } from './identity.ts';
import type { NameBook } from './name-book.ts';
import { ownBodies } from './own-bodies.ts';
import type { NamingContext, Piece } from './pieces.ts';
import { settleActors } from './settle-actors.ts';
import { partyOf } from './titled.ts';
import { unlistedBodies } from './unlisted-bodies.ts';
import { unlistedFirms } from './unlisted-firms.ts';
import { unlistedGroups } from './unlisted-groups.ts';
import { unlistedOutlets } from './unlisted-outlets.ts';

/** Reads the actors of a Chinese sentence. */
export function chineseActors(
  context: NamingContext,
  frame: Frame,
  pieces: readonly Piece[],
  book: NameBook,
): Actor[] {
  const sayings = context.hits('verb', frame.sentence);
  const verbs = sayings.map((hit) => frame.local(hit.start));
  const found: Actor[] = [];
  const learned = learnedNames(frame, book, pieces);
  const reader: Reading = { context, frame, pieces, book, verbs, found, learned };
  for (let i = 0; i < pieces.length; i += 1) readPiece(reader, pieces[i] as Piece, pieces[i + 1]);
  found.push(...unlistedOutlets(frame, pieces, verbs), ...unlistedBodies(frame, pieces, verbs));
  found.push(...ownBodies(context, frame, pieces, verbs));
  readCited(reader, sayings);
  readSubjects(reader, sayings);
  found.push(...learnedActors(frame, learned, pieces));
  readDots(reader);
  readMasked(reader);
  found.push(...unlistedTrades(frame, found, verbs));
  found.push(...unlistedFirms(frame, pieces, found, verbs));
  found.push(...unlistedGroups(frame, found, verbs));
  // 前某国官员某某: the noun before a name is what its bearer is.
  const unnamed = anonymousActors(frame, pieces).filter(
    ({ end }) => !found.some((one) => one.kind === 'person' && one.start === end),
  );
  found.push(...collectives(context, frame, pieces), ...unnamed);
  return settleActors(found);
}

function readPiece(reading: Reading, piece: Piece, next: Piece | undefined): void {
  const { book, context, found, frame, pieces } = reading;
  const { hit, start, end } = piece;
  switch (hit.kind) {
    case 'person':
      found.push(...knownPerson(reading, piece));
      return;
    case 'title':
      readTitle(reading, piece);
      return;
    case 'place': {
      // 雷克雅未克方面: a city that no list has as a seat of government stands for it here.
      const side = /^(?:方面|当局)/.exec(frame.text.slice(end, end + 2))?.[0];
      const { country } = hit.entry as PlaceEntry;
      if (
        side === undefined ||
        country === null ||
        pieces.some((one) => one.hit.kind === 'party' && one.start === start)
      )
        return;
      if (context.lexicon.get('party', country) === undefined) return;
      found.push(
        actor({
          kind: 'party',
          id: sideId(country),
          start,
          end: end + side.length,
          headStart: start,
          headEnd: end + side.length,
          party: country,
          partyRole: 'metonym',
        }),
      );
      return;
    }
    case 'organisation': {
      // 乙海关总署: a listed body of one country, named for another, is that other's.
      const state = pieces.find((one) => one.hit.kind === 'party' && one.end === start && one.start < start);
      const other = state ? partyOf(state) : null;
      if (state && other !== null && partyOf(piece) !== null && other !== partyOf(piece)) {
        const whole = { start: state.start, end, headStart: state.start, headEnd: end };
        found.push(actor({ kind: 'party', id: sideId(other), ...whole, party: other, partyRole: 'side' }));
        return;
      }
      found.push(actor({ kind: 'organisation', id: hit.entry.id, start, end, party: partyOf(piece) }));
      return;
    }
    case 'outlet':
      if (isPartOfTitle(frame.text, start, end)) return;
      found.push(
        actor({
          kind: 'outlet',
          id: hit.entry.id,
          ...unbracketed(frame.text, start, end),
          headStart: start,
          headEnd: end,
        }),
      );
      return;
    case 'party': {
      // A government named after its head is that government, and not the side as such.
      if (
        /(?:政府|当局)$/.test(frame.text.slice(start, end)) &&
        pieces.some((p) => p.hit.kind === 'person' && p.start >= start && p.end <= end)
      )
        return;
      const body = BODY_OF.test(frame.text.slice(end, end + 8));
      const written = next?.start === end && next.hit.kind === 'title' && !body;
      const ministry = hit.role === 'abbreviation' && MINISTRY.test(frame.text.slice(end, end + 8));
      const army = hit.role === 'abbreviation' && ARMY.test(frame.text.slice(end, end + 6));
      if ((hit.role === 'abbreviation' && !body && !ministry && !army) || hit.role === 'demonym' || written)
        return;
      const readout =
        /^(?:(?:方面)?的?(?:通话|官方|会谈|会晤|会后)?(?:(?:事先|事后|此前|随后|日前|当[天日晚]|昨[天日晚])?(?:发布|发表|散发|公布|放出|推送|刊发)的)?(?:通报|通稿|新闻稿|消息稿|公报|读出稿|稿子|稿件|通稿稿|简报|纪要|版本))(?=[中里上指说写称显表强对提重,所是则也还又却把将均都未没只])/.exec(
          frame.text.slice(end, end + 16),
        )?.[0] ?? MINISTRYS_TEXT.exec(frame.text.slice(end, end + 14))?.[0];
      if (readout && hit.role !== 'metonym') {
        found.push(
          actor({
            kind: 'organisation',
            id: `doc:${hit.entry.id.toLowerCase()}-readout`,
            start,
            end: end + readout.length,
            party: hit.entry.id,
          }),
        );
        return;
      }
      const leader = /^(?:方面?|国)?的?(?:最高)?(?:国家)?(?:领导人|元首|领袖)(?![们间会])/.exec(
        frame.text.slice(end, end + 9),
      )?.[0];
      const meant = leader ? leaderOf(context, book, hit.entry.id) : null;
      if (leader && meant) {
        found.push(
          actor({
            kind: 'role',
            id: meant,
            start,
            end: end + leader.length,
            headStart: start,
            headEnd: end + leader.length,
            party: hit.entry.id,
          }),
        );
        return;
      }
      // 甲国防部 may be read as 甲国 and the rest of the ministry.
      const cut = frame.text[end - 1] === '国' ? DEFENCE.exec(frame.text.slice(end, end + 3)) : null;
      const side = (cut ?? SIDE.exec(frame.text.slice(end, end + 14)))?.[0] ?? '';
      const partyRole = hit.role === 'metonym' ? 'metonym' : hit.role === 'side' || side ? 'side' : 'name';
      found.push(
        actor({
          kind: 'party',
          id: sideId(hit.entry.id),
          start,
          end: end + side.length,
          headStart: start,
          headEnd: end + side.length,
          party: hit.entry.id,
          partyRole,
        }),
      );
      return;
    }
    default:
  }
}

/** What makes a side of a country's name. A ministry that no list knows speaks for its side. */
const SIDE =
  /^(?:方面|方|政府|当局|官方|军队(?![人建])|武装部队|军(?=(?:[则也还已曾未没仍再又均都并却在于对向从严停撤违遵拒把将以0-9]|立即|尽快|马上|公然|多次|一再|屡|继续|擅自|单方面|当天|当日|昨|随后))|(?:联邦)?(?:外交|国防|商务|财政|外务|贸易|经贸|经济|工商|产业|工业|能源|农业|交通|内政|司法|海事|渔业|劳工|卫生|科技|教育|环境|对外经济|国际贸易|投资|资源|海洋|水产|通信|旅游|文化|安全|移民|气候|创新|发展|食品|林业|矿业|基础设施|数字|[与和及、]){1,7}部(?!长|门|副|发言|部长|新闻|例行|官员)|(?:外务|财务|防卫|经产|经济产业|农林水产|国土交通)省|海关总?署|海关|海警局?(?!船|舰|发言)|海上(?:保安厅|执法机构)|海事局|边防警卫队|边防部队|海岸警卫队|军方|国防军|[陆海空]军(?=[称说则也还已曾未没将在于对向,])|央行|(?:总统|总理|首相|主席)(?:府|办公室)(?:发言人)?|总统办公厅|国家安全委员会|王室|王宫|内阁|驻[^,;:。“”、驻]{1,6}?(?:大使馆|使馆|总领事馆|总领馆)(?!发言|官员|人员))/;

/** A ministry behind the abbreviation of its country: 甲商务部. */
const MINISTRY =
  /^(?:(?:外交|国防|商务|财政|外务|贸易|经贸|经济|工商|产业|能源|农业|交通|内政|司法|卫生|科技|教育|环境)部(?!长|门|副|发言|部长|新闻|例行|官员)|(?:外务|财务|防卫|经产|经济产业)省|海关(?!官员))/;

/** An army behind the abbreviation of its country, where it does something: 甲军则…, and not 甲军售. */
const ARMY =
  /^(?:军队(?![人建])|军(?=(?:[则也还已曾未没仍再又均都并却在于对向从严停撤违遵拒把将以0-9]|立即|尽快|马上|公然|多次|一再|屡|继续|擅自|单方面|当天|当日|昨|随后)))/;

/** A ministry's own telling of an exchange: 外交部的新闻稿. */
const MINISTRYS_TEXT =
  /^(?:外交部|外务省|国务院|总统府|总理府|首相府|政府)的?(?:通话|会谈|会后|会晤)?(?:通稿|新闻稿|消息稿|读出稿|稿子|通话通报|会谈通报)(?=[中里上指说写称显表强对提重,所是则也还把将均都未没只])/;

/** The rest of a ministry of defence behind the country's name. */
const DEFENCE = /^防部(?![长门])/;

/** The office of a head of a state, which begins with the word for its holder. */
const BODY_OF = /^(?:总统|总理|首相|主席)(?:府|办公室|办公厅)(?!的?(?:官员|主任|顾问))/;

/** Whether a listed name is only the end of a longer one in title marks: 商报 in 《北岸商报》. */
function isPartOfTitle(text: string, start: number, end: number): boolean {
  if (text[end] !== '》' || text[start - 1] === '《') return false;
  const open = text.lastIndexOf('《', start);
  return open >= 0 && start - open <= 12 && !/[a-z》]/.test(text.slice(open, start));
}

function unbracketed(text: string, start: number, end: number): { start: number; end: number } {
  return text[start - 1] === '《' && text[end] === '》' ? { start: start - 1, end: end + 1 } : { start, end };
}
