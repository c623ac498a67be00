import type { Frame } from '../actors/frame.ts';
import { type Amount, figuresOf } from './figures.ts';
import { GOODS_EN } from './goods-nouns.ts';
import type { Link } from './link.ts';
import { type Scene, within } from './scene.ts';
import type { Windows } from './window.ts';
import type { Act } from './words.ts';

/** A purchase and a truce are measures by their size, without a verb beside them. */
export function withOwnAct(scene: Scene, link: Link, { near }: Windows): Link {
  const self = link.kind.entry.attributes?.self;
  if (link.act !== null || self === undefined || isStatistics(scene, link)) return link;
  const sort = String(link.kind.entry.attributes?.figure);
  const amounts = within(scene, near);
  const own = sort === 'duration' ? amounts.filter((one) => lengthBeside(scene.frame, link, one)) : amounts;
  if (isUndertaken(scene, link)) return { ...link, act: self as Act };
  const [figures] = figuresOf(origins(scene.frame), own, sort, null);
  return figures?.value == null ? link : { ...link, act: self as Act };
}

/** "Will buy a lot more of our wheat", "agreed to expand purchases of gas": a purchase that somebody undertakes. */
function isUndertaken({ frame: { text, language } }: Scene, { kind }: Link): boolean {
  return (
    language === 'en' &&
    kind.nature === 'purchase' &&
    UNDERTAKES.test(text.slice(Math.max(0, kind.start - 90), kind.start)) &&
    (BOUGHT_GOODS.test(text.slice(kind.end, kind.end + 60)) ||
      (MORE.test(text.slice(Math.max(0, kind.start - 30), kind.start)) &&
        OF_GOODS.test(text.slice(kind.end, kind.end + 60))))
  );
}

const UNDERTAKES =
  /(?<![a-z])(?:will|agree[sd]? to|pledge[sd]? to|promise[sd]? to|commit(?:s|ted)?(?: itself)? to|undert(?:ook|akes?) to|vow(?:s|ed)? to|would)(?![a-z])(?! not)(?:(?!(?:if|that|which|because|while)(?![a-z]))[^;:.])*?(?: to| and| ,)? (?:also |again |now )?(?:expand |increase |step up |resume |start |begin )?$/;
/** "Step up purchases of its pork". */
const MORE =
  /(?<![a-z])(?:expand|increase|step up|raise|resume|boost|start|begin|continue) (?:its |their |further )?$/;
const OF_GOODS = new RegExp(`^ of (?:[a-z'-]+ ){0,3}(?:farm (?:goods|products)|${GOODS_EN})(?![a-z])`);
const BOUGHT_GOODS = new RegExp(
  `^(?: of)? (?:an? )?(?:lot |great deal |far |much |many |significantly |substantially |additional |more |extra |larger |further |(?:large |substantial |significant )(?:quantities|amounts|volumes) of ){1,4}(?:of )?(?:[a-z'-]+ ){0,3}(?:${GOODS_EN})(?![a-z])`,
);

/** Figures of trade tell what was bought, and nothing that a government does. */
const STATISTICS = {
  en: /(?<![a-z])(?:according to|data|statistics|figures|customs (?:data|figures)|year[ -]on[ -]year|compared (?:with|to)|than (?:in|a year)|a year earlier|a year ago|quarter)(?![a-z])|(?:per ?cent|%) (?:less|more|fewer|higher|lower|up|down)/,
  zh: /据[^,;。]{0,14}(?:统计|数据|数字)|同比|环比|统计|数据显示|季度/,
};
const BOUGHT = /(?:^|[^a-z])(?:bought|purchased|imported|ordered)$|(?:了|过)$/;

function isStatistics({ frame: { text, language } }: Scene, { kind }: Link): boolean {
  return (
    kind.nature === 'purchase' &&
    STATISTICS[language].test(text) &&
    (BOUGHT.test(text.slice(Math.max(0, kind.start - 1), kind.end)) ||
      /^(?:进口|自|从)/.test(text.slice(kind.start, kind.end))) &&
    !/(?<![a-z])(?:agreed|pledged|committed|promised|deal|agreement|will)(?![a-z])|承诺|同意|协议|将/.test(
      text,
    )
  );
}

const FROM = /(?:^|[^a-z])from (?:(?!to )[a-z]+ ){0,2}$|[从由]$/;

/** Which amounts a change starts from: "from 35 percent". */
export function origins(frame: Frame): (amount: Amount) => boolean {
  return ({ span }) => {
    const at = frame.local(span.start);
    return FROM.test(frame.text.slice(Math.max(0, at - 24), at));
  };
}

/** 90天缓冲期 and 为期90天 give its length; 届满仅剩三天 does not. */
function lengthBeside(frame: Frame, { kind }: Link, { span }: Amount): boolean {
  const [start, end] = [frame.local(span.start), frame.local(span.end)];
  const before = frame.text.slice(end, kind.start);
  const after = frame.text.slice(kind.end, start);
  if (end <= kind.start) return /^[^0-9a-z,;:。]{0,3}$/.test(before);
  return start < kind.end || /^[^0-9,;:。]{0,3}(?:为期|期限为?|长达)$| (?:of|for|lasting) $/.test(after);
}
