import type { ActWord } from './words.ts';

/** 你提到的港口费: spoken of, and not raised. */
export function isSpokenOf(text: string, { start, end }: ActWord): boolean {
  return (
    text.slice(start, end) === '提到' && !/^(?:约|近|了)?[0-9一二三四五六七八九十百]/.test(text.slice(end))
  );
}

/** 生效日期延后至: what begins later is put off, and does not last longer. */
export function putOff(text: string, act: ActWord): ActWord {
  return act.act === 'extend' &&
    /(?:生效|实施|开征|起征|征收|执行)(?:的?(?:日期?|时间))(?:由[^,;:。]{1,12}|再|将|被|一并){0,2}$/.test(
      text.slice(Math.max(0, act.start - 24), act.start),
    )
    ? { ...act, act: 'suspend' }
    : act;
}

/** 停止对某国商品征收: what is no more collected has ended, where no length is told. */
export function isStopped(text: string, chain: readonly ActWord[]): boolean {
  const outer = chain.at(-1);
  const inner = chain[0];
  return (
    outer !== undefined &&
    inner !== undefined &&
    outer !== inner &&
    outer.act === 'suspend' &&
    inner.act === 'impose' &&
    text.slice(outer.start, outer.end) === '停止' &&
    !/[0-9一二三四五六七八九十]+(?:天|日内|个月|年)(?!前)/.test(text.slice(inner.end))
  );
}

/** 不再对某国商品征收, which nobody has merely promised. */
const ENDED = /^(?!.*(?:保证|承诺|答应|发誓)).*?(?<end>不再(?:对|向|就|针对)[^,;:。]{1,24})$/;

/** 不再要求某国企业逐批申领许可证 lets them off. */
export function noLonger(text: string, act: ActWord): ActWord {
  // 须获得许可: what is needed has not been given.
  if (act.act === 'grant' && /^获/.test(text.slice(act.start, act.end)))
    return /(?:须|需|必须|应当?)[^,;:。]{0,10}$/.test(text.slice(0, act.start))
      ? { ...act, act: 'require' }
      : act;
  if (act.act === 'impose') {
    const ended = ENDED.exec(text.slice(Math.max(0, act.start - 34), act.start));
    return ended?.groups?.end === undefined ||
      !/^(?:征收|收取|实施|执行|采取|课征)$/.test(text.slice(act.start, act.end)) ||
      /^(?:任何|新|额外)/.test(text.slice(act.end))
      ? act
      : { act: 'remove', start: act.start - ended.groups.end.length, end: act.end };
  }
  if (act.act !== 'require') return act;
  const before = /(?:不再|无需|无须|不必|毋须|不用)(?:要求|需要?|须|必)?[^,;:。]{0,24}$/.exec(
    text.slice(Math.max(0, act.start - 30), act.start),
  );
  return before === null ? act : { act: 'exempt', start: act.start - before[0].length, end: act.end };
}
