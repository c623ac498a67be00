import { matchesIn } from '../../../../text/matches.ts';
import { fromTheDay } from '../shape.ts';
import type { Piece } from '../time.ts';

const TEXT =
  '本?(?:公告|通知|通告|决定|命令|办法|规定|条例|声明|协议|协定|条约|议定书|备忘录|合同|安排|措施|清单)';
/** What is done with a text on the day from which it counts. */
const DONE = '公布|发布|颁布|印发|刊登|公告|签署|签字|签订|生效|施行|实施|批准|送达|缔结|达成';
const DAY = new RegExp(`(?<event>(?:${TEXT})?(?:${DONE}))之?日(?:起(?!草|诉|源|点)|开始)`, 'g');

/** 自公布之日起, 签署之日起: from the day on which something was done with a text. */
export function daysOfTexts(folded: string): Piece[] {
  if (!folded.includes('日起') && !folded.includes('日开始')) return [];
  return matchesIn(folded, DAY).map((match) => {
    const { event = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    return fromTheDay({ start, end }, { start, end: start + event.length });
  });
}
