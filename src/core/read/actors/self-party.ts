import type { NamingContext, Piece } from './pieces.ts';
import { partyOf } from './titled.ts';

/** From an office to the words that its holder says, up to the mark that opens them. */
const SAYS =
  /^[^，,：:。；;“”「」]{0,14}?(?:说|說|称|稱|表示|强调|強調|指出|回应|回應|重申|答道|宣布|透露)[，,：:]\s?[“「]?/;

/** What a side says of itself, and not of another: 甲方愿…, 甲方坚决反对…. */
const OF_ITSELF =
  /^方(?:一贯|一貫|一直|始终|始終|坚决|堅決|坚定|堅定|强烈|強烈|高度|愿|願|注意到|对此|對此|已|将|將|会|會|支持|反对|反對|欢迎|歡迎|主张|主張|希望|敦促|呼吁|呼籲|认为|認為|赞赏|讚賞|感谢|感謝|理解|尊重|绝不|絕不|不接受|不承认|不承認|严正|嚴正|郑重|鄭重|深感|正在|正同|正与)/;

/**
 * The party of a spokesperson or minister without a country, by how the words begin: 外交部发言人说，甲方一贯主张….
 * Only a party of the text counts. `null` where the words do not begin so.
 */
export function partySpeakingOfItself(
  { about, text }: Pick<NamingContext, 'about' | 'text'>,
  { hit }: Piece,
  pieces: readonly Piece[],
): string | null {
  const behind = text.content.slice(hit.end, hit.end + 60);
  const opening = SAYS.exec(behind)?.[0];
  if (opening === undefined) return null;
  const at = hit.end + opening.length;
  const self = pieces.find((one) => one.hit.kind === 'party' && one.hit.start === at);
  const party = self === undefined ? null : partyOf(self);
  if (self === undefined || party === null || !about.parties.includes(party)) return null;
  const written = text.content.slice(at, self.hit.end);
  const rest = text.content.slice(written.endsWith('方') ? self.hit.end - 1 : self.hit.end, self.hit.end + 8);
  return OF_ITSELF.test(rest) ? party : null;
}
