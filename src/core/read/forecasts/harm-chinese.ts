import { matchWithin, sought } from '../sought/may-stand.ts';
import { conditionOf } from '../statements/condition.ts';
import type { Statement } from '../statements/statement.ts';

/** What somebody else does, as the subject of what comes of it. */
const CONDUCT =
  /(?:做法|行径|行为|举动|此举|举措|措施|制裁|关税|限制|决定|霸凌|打压|脱钩|断供|封锁|贸易战|关税战|管制|禁令|加税|保护主义|政策)(?:不仅|不但|不光|除了)?/;
/** What comes of it, in a plain future. */
const COMES = sought(
  /(?<![不机社委协])(?:将会?|会)(?:进一步|严重|大幅|直接|最终|反过来|从根本上|人为)*(?:损害|推高|破坏|冲击|加剧|伤害|扰乱|拖累|导致|造成|引发|反噬|殃及|危及|波及|动摇|恶化|抬高|打击|削弱|侵蚀|损及|伤及|阻碍|拉高|加重|增加[^,;。]{0,10}(?:成本|负担|风险)|(?:让|使|令)[^,;。]{2,}(?:付出|受损|蒙受|承受|买单|受害|上涨|失去))/,
);

/** 这种做法也会推高成本: a party foretells what the conduct of the other brings, which is no plan of its own. */
export function harmIn(statement: Statement): boolean {
  const { frame, text, previous } = statement;
  const match = matchWithin(frame, text, COMES);
  if (match === null || conditionOf(statement) !== null) return false;
  const lead = text.slice(0, match.index);
  if (/是否|能否|担心|希望|如果|若|我方|我们|我国/.test(lead)) return false;
  if (CONDUCT.test(lead)) return true;
  // 这种做法不仅损害…，也会推高…: the subject goes on.
  return (
    /^["“]?(?:也|还|更|并|而且|反而|最终|到头来)*$/.test(lead) &&
    previous !== null &&
    /^["“]?[^,;。]{0,14}/.test(previous.text) &&
    CONDUCT.test(previous.text.slice(0, 24))
  );
}
