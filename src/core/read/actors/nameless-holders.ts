import type { TitleEntry } from '../../lexicon/entry.ts';
import { type Actor, actor } from './actor.ts';
import { rankOf } from './chinese-roles.ts';
import { slug } from './identity.ts';
import type { Piece } from './pieces.ts';
import { partyOfTitle } from './titled.ts';

/** Before an office, the number of those who hold such a one, with what is said of them. */
const COUNTED =
  /(?:另|又|还)?(?:有?[一两二三四五数多几]{1,2}[名位]|某[名位]?)(?:(?:要求|请求|不愿|不便|拒绝|接近|熟悉|了解|参与|负责)[^,;:。“”]{1,16}的|匿名的?|[不未]具名的?|资深|高级|女|男)?[^,;:。“”的了是在与和对向被把将诉称说指访问员士社报告]{0,6}$/;

/** The same inside the words before the office: 某组织一名前总干事. */
const COUNTED_INSIDE = /[一两二三四五数多几]{1,2}[名位](前任|前|原|退休|离任)?[^,;:。“”]{0,8}$/;

/** 一名要求匿名的总统府顾问: somebody of that kind, and not whoever holds the office. `null` where nothing is counted. */
export function countedHolder(
  text: string,
  pieces: readonly Piece[],
  piece: Piece,
  start: number,
): Actor | null {
  const before = COUNTED.exec(text.slice(Math.max(0, start - 28), start))?.[0];
  const inside = before === undefined ? COUNTED_INSIDE.exec(text.slice(start, piece.start)) : null;
  if (before === undefined && inside === null) return null;
  const rank = rankOf(pieces, start, piece.end);
  const party = inside?.[1] === undefined ? partyOfTitle(pieces, start, piece.end, rank) : null;
  return actor({
    kind: 'anonymous',
    id: `anon:${party ? `${party.toLowerCase()}_` : ''}${rank === 'expert' ? 'experts' : 'official'}`,
    start: start - (before?.length ?? 0),
    end: piece.end,
    headStart: piece.start,
    headEnd: piece.end,
    party,
  });
}

/** What people without a name are called by their trade, where it is not experts. */
const TRADES: Readonly<Record<string, string>> = {
  'title:analyst': 'analysts',
  'title:correspondent': 'reporter',
  'title:business': 'source',
};

/** 分析人士普遍认为: whoever is called by what they do for a living is nobody in particular. `null` for offices. */
export function namelessHolder(piece: Piece, held: Pick<Actor, 'id' | 'party'>, start: number): Actor | null {
  const title = piece.hit.entry as TitleEntry;
  const isGeneric = held.id === `per:${slug(title.id.replace(/^title:/, ''))}`;
  if (held.party !== null || title.rank !== 'expert' || !isGeneric) return null;
  return actor({
    kind: 'anonymous',
    id: `anon:${TRADES[title.id] ?? 'experts'}`,
    start,
    end: piece.end,
    headStart: piece.start,
    headEnd: piece.end,
  });
}

/** A firm, an association or an institute before the office of whoever speaks for it. */
const CIVIL_BODY =
  /^([\u3400-\u9fff]{2,16}(?:公司|集团|银行|协会|商会|学会|公会|工会|联合会|总会|联盟|基金会|研究院|研究所|大学|智库|法院|交易所|航空|航运|重工|党))的?(?:新闻|首席|官方|女|男)?$/;

/** 某某公司发言人: the body itself, where the spokesperson has no name. `null` where no such body stands before it. */
export function bodySpokesperson(
  text: string,
  piece: Piece,
  held: Pick<Actor, 'id' | 'party'>,
  start: number,
): Actor | null {
  if ((piece.hit.entry as TitleEntry).rank !== 'spokesperson' || held.party !== null) return null;
  const body = CIVIL_BODY.exec(text.slice(start, piece.start))?.[1];
  if (body === undefined) return null;
  return actor({
    kind: 'organisation',
    id: `org:${slug(body)}`,
    start,
    end: piece.end,
    headStart: start,
    headEnd: start + body.length,
  });
}
