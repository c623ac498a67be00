import { type Actor, actor } from './actor.ts';
import { AFTER_NAME } from './after-name.ts';
import { JAPANESE } from './chinese-name-places.ts';
import { isTranscribing } from './chinese-names.ts';
import type { Frame } from './frame.ts';
import { sideId } from './identity.ts';
import type { NameBook, NamedPerson } from './name-book.ts';
import type { Piece } from './pieces.ts';

/** A name that the text introduced in an earlier sentence, where it stands again. */
export interface LearnedName {
  readonly start: number;
  readonly end: number;
  readonly person: NamedPerson;
}

/** Keeps a name, its family name, its given name and its last two parts: 卡里姆·哈桑 for 阿里·卡里姆·哈桑. */
export function learnAliases(book: NameBook, name: string, person: NamedPerson): void {
  const parts = name.split('·');
  const given = parts[0] ?? '';
  // A given name stands for its bearer where nobody else had it before.
  if (parts.length > 1 && given.length > 1 && book.find(given) === undefined) book.learn(given, person);
  if (parts.length > 2) book.learn(parts.slice(-2).join('·'), person);
  const family = parts.at(-1) ?? '';
  if (family.length > 1) book.learn(family, person);
  // A name of four characters is mostly a family name and a given name of two each.
  if (parts.length === 1 && JAPANESE.test(name)) book.learn(name.slice(0, 2), person);
  if (parts.length > 1) book.learn(parts.join(''), person);
  book.learn(name, person);
}

/** What may follow a name besides what follows one that is new. */
const FOLLOWS =
  /^(?:所|的|等|总统|总理|首相|主席|部长|外长|外相|大臣|大使|先生|女士|夫人|博士|感谢|祝贺|邀请|赞赏|欢迎|敦促|呼吁|强调|支持|反对|期待|希望|愿|指|否认)/;

/** Names that the text introduced before, wherever they stand in this sentence. */
export function learnedNames({ text }: Frame, book: NameBook, pieces: readonly Piece[]): LearnedName[] {
  const found: LearnedName[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const alias = book.longestAt(text, at);
    if (alias === null) continue;
    const end = at + alias.name.length;
    const behind = text.slice(end, end + 3);
    const isWhole =
      text[at - 1] !== '·' &&
      text[end] !== '·' &&
      (!isTranscribing(text[at - 1]) || pieces.some((one) => one.end === at)) &&
      (!isTranscribing(text[end]) || AFTER_NAME.test(behind) || FOLLOWS.test(behind));
    if (!isWhole) continue;
    found.push({ start: at, end, person: alias.person });
    at = end - 1;
  }
  return found;
}

/** Who speaks for somebody: 某某的发言人, 某某办公室. */
const FOR =
  /^的?(?:[\u3400-\u9fff]{0,4}?(?:发言人|新闻秘书|办公室|助手|副手|幕僚长?|顾问))(?![\u3400-\u9fff]{0,1}·)/;

/** The people behind learned names, with an office behind the name; whoever speaks for one is that person's side. */
export function learnedActors(
  { text }: Frame,
  learned: readonly LearnedName[],
  pieces: readonly Piece[],
): Actor[] {
  return learned.map(({ start, end, person }) => {
    const title = pieces.find((one) => one.hit.kind === 'title' && one.start === end);
    const others = title ? null : FOR.exec(text.slice(end, end + 14));
    if (others && person.party !== null)
      return actor({
        kind: 'role',
        id: sideId(person.party),
        start,
        end: end + others[0].length,
        headStart: start,
        headEnd: end + others[0].length,
        party: person.party,
      });
    return actor({
      kind: 'person',
      id: person.id,
      start,
      end: title?.end ?? end,
      headStart: start,
      headEnd: end,
      party: person.party,
      known: person.known,
    });
  });
}
