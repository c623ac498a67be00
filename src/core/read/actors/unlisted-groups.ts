import { type Actor, actor } from './actor.ts';
import type { Frame } from './frame.ts';
import { slug } from './identity.ts';
import { speaksFrom } from './speaks-from.ts';

/** Groups of people and bodies without a country, at the start of a clause; what an id calls them. */
const GROUP =
  /(?:^|[,;:。“”])(?:但是?|而|不过|然而|此外|另外|同时|对此|随后)?(?:据|根据|[在用如依照按]|正如)?(?:[\u3400-\u9fff]{2,7}的)?((?:[\u3400-\u9fff]{0,4}?)(?:(在野党|反对党|反对派|执政党|工会|军方|警方|检方|法院|央行|环保团体|环保组织|人权组织|人权团体|民间团体|农会|渔会)(?:领袖|领导人|人士|代表|方面|党魁|党首|主席|议员|发言人|总书记)?|((?:工商|商|业|学|产业)界(?:人士|代表)?|从业者|纳税人|家长|车主|网友|企业界|航运界)们?))(?=[^,;:。“”]{0,14})/g;

/** Words without which no such group can stand. */
const HINT = /[户党派会界方院行体织者民友员资东主家人]/;

/** Groups and bodies that no list knows, as the subject of a verb of saying: 反对派则认为, 渔民抱怨. */
export function unlistedGroups({ text }: Frame, found: readonly Actor[], verbs: readonly number[]): Actor[] {
  if ((verbs.length === 0 && !/看来|的话|:“|眼[中里]|所[言说讲]/.test(text)) || !HINT.test(text)) return [];
  const groups: Actor[] = [];
  GROUP.lastIndex = 0;
  for (let match = GROUP.exec(text); match !== null; match = GROUP.exec(text)) {
    const end = match.index + match[0].length;
    const name = match[1] ?? '';
    const start = end - name.length;
    GROUP.lastIndex = end;
    if (
      /[的了和与对向被把]/.test(name.replace('反对', '')) ||
      found.some(
        (one) => one.start < end && one.end > start && !(one.kind === 'party' && one.start === start),
      )
    )
      continue;
    const speaks = speaksFrom(text, end, verbs, 24);
    // 反对派对此并不买账，要求…: the group opens the sentence, and says something behind another predicate.
    const opens =
      start === 0 && verbs.some((verb) => verb > end && verb - end <= 24 && text[verb - 1] === ',');
    if (!speaks && !opens) continue;
    groups.push(
      match[2] === undefined
        ? actor({ kind: 'anonymous', id: `anon:${slug(match[3] ?? name)}`, start, end })
        : actor({ kind: 'organisation', id: `org:${slug(match[2])}`, start, end }),
    );
  }
  return groups;
}
