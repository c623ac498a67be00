import { type Actor, actor } from './actor.ts';
import type { Frame } from './frame.ts';
import { slug } from './identity.ts';
import type { Piece } from './pieces.ts';
import { speaksFrom } from './speaks-from.ts';

/** The name of an agency, a paper, a station, an institute or a firm at the start of a clause, by its last noun. */
const BODY =
  /(?:^|[,;:。“”])(?:但是?|而|不过|此外|另|同时)?(据|根据|[在用如依照按]|正如)?((?:[\u3400-\u9fffa-z]{1,14}?)(?:(通讯社|[^本该报合旅公结会]社(?![会交区群保稿团论评])|(?:日报|晚报|时报|邮报|商报|早报|周报)(?![告道导名复警仇酬到答])|电视台|电台|新闻网(?![络站页])|广播公司)|研究院|研究所|研究中心|智库|协会|商会|基金会|联合会|秘书处|(?:共同体|联盟|集团|联合体)(?:[\u3400-\u9fff]{0,3}(?:秘书处|委员会|理事会|峰会))?|理事会|委员会|管理局|公司|集团|银行|大学|法院|参议院|众议院|公会|总会|同盟|议会))(?=[^会,;:。“”]{0,10}|:“)/g;

const HINT = /社|报|台|网|院|所|中心|智库|会|公司|处|体|盟|局|集团|银行|大学/;

/** Inside a name of a body none of these stand. */
const NO_NAME = /[的了是在将与和向对把被称说并也都]|本|该|这|那|各|多家|一家|某|[一两数多][名位]/;

/** A word of telling right behind a name that the lexicon's verbs leave out. */
const TELLS =
  /^(?:此前|近日|日前|昨日|昨天|今日|最新|早前|随后)?(?:报道|报导|消息|援引|刊文|发文|撰文|称|统计|估算|测算)/;

/** The body's own text, of which the clause goes on to say how it speaks: 协会的声明更不客气，指责…. */
const OWN_TEXT =
  /^的?(?:一份|最新|书面|公开)?(?:声明|公告|报告|通报|新闻稿|公开信|社论|月报|年报|简报)(?:中|里|上)?(?!发[表布]|公布|出台|后|前|时|显示|没有|一出)[\u3400-\u9fff]/;

/**
 * Chinese agencies, papers and institutes that the lexicon does not list, where one is the subject of a verb of
 * saying or a source (据…报道): the noun at the end says what they are.
 */
export function unlistedBodies(frame: Frame, pieces: readonly Piece[], verbs: readonly number[]): Actor[] {
  const { text } = frame;
  if (!HINT.test(text)) return [];
  const found: Actor[] = [];
  BODY.lastIndex = 0;
  for (let match = BODY.exec(text); match !== null; match = BODY.exec(text)) {
    const whole = match[2] ?? '';
    // 总部设在某地的研究所: what stands before 的 only describes it.
    const cut = /^(?:总部(?:设在|位于)|位于|设在|总部在)[^的]{2,8}的/.exec(whole)?.[0].length ?? 0;
    const name = whole.slice(cut);
    const end = match.index + match[0].length;
    const start = end - name.length;
    BODY.lastIndex = end;
    if (NO_NAME.test(name) || pieces.some((p) => isNamed(p) && p.end === end)) continue;
    const isFollowed =
      (match[1] !== undefined &&
        /^(?:取得|获得|看到|掌握|查阅|拿到|得到|披露)的?/.test(text.slice(end, end + 4))) ||
      TELLS.test(text.slice(end, end + 6)) ||
      OWN_TEXT.test(text.slice(end, end + 14)) ||
      speaksFrom(text, end, verbs, 24);
    if (!isFollowed) continue;
    const isOutlet = match[3] !== undefined;
    found.push(
      actor({
        kind: isOutlet ? 'outlet' : 'organisation',
        id: `${isOutlet ? 'out' : 'org'}:${slug(name)}`,
        start,
        end,
      }),
    );
  }
  return found;
}

function isNamed({ hit }: Piece): boolean {
  return hit.kind === 'outlet' || hit.kind === 'organisation' || hit.kind === 'title';
}
