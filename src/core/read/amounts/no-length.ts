/** Words that make a length a date, an age or a name: "two days ago", 五年规划. */
const NO_LENGTH_AFTER =
  /^(?:[ -](?:ago|old)(?![a-z])|-old|前(?!后|所)|(?:行动)?(?:计划|规划)|代|级|龄|' war(?![a-z]))/;
/** "A day" and "a year" mostly say how often; a length follows such words only. */
const LASTING =
  /(?:^|[^a-z])(?:for|within|in|lasts?|lasted|lasting|takes?|took|over|about|nearly|almost|than|least|after) $/;
const BARE_ARTICLE = /^an? (?:minute|hour|day|week|month|year)s?$/;
/** An ordinal, a date, an anniversary or one thing among many: 第90天, 50周年, 有一天, 每天. */
const NO_LENGTH_BEFORE =
  /(?:[第数几多好《]|上|下|本|这|那|每|某|(?<![只仅还尚])有|周|首|头|(?<![之以目此提])前|同|当|另|[0-9]年|月)$/;
const ANNIVERSARY = /^(?:年|岁|[一二三四五六日边])/;
const DECADE = /^(?:代|级|度|龄|制|[0-9一二三四五六七八九十]{1,2}月)/;
/** A clock or a model joined to the number. */
const JOINED = /[0-9a-z][.:/-]$|[a-z]$|\$$/;

/** Whether words that look like a length say something else: an ordinal, a date, an age, how often. */
export function isNoLength(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 8);
  const written = text.slice(start, end);
  if (NO_LENGTH_AFTER.test(after) || JOINED.test(before)) return true;
  if (/(?:^|[^a-z])every (?:other )?$/.test(before)) return true;
  // "A second meeting" follows a first one.
  if (/^(?:a second$|an?(?=(?:second|min|hour|hr|day|week|month|year)))/.test(written)) return true;
  if (/公元前?(?:约)?[0-9-]*$/.test(before)) return true;
  // 于363年 is a year, 363年后 may be a length.
  if (/^\d{3}年$/.test(written) && /[在于到至—-]$/.test(before) && !/^[的内里间中后]/.test(after))
    return true;
  if (!/[一-龥]$/.test(written))
    return (written === 'one day' || BARE_ARTICLE.test(written)) && !LASTING.test(before);
  if (NO_LENGTH_BEFORE.test(before) || /[“‘]两个$/.test(before)) return true;
  if (/周$/.test(written)) return ANNIVERSARY.test(after);
  if (/年$/.test(written)) return DECADE.test(after) || /[世九]$|个$/.test(before);
  // 一天 alone is mostly some day.
  return written === '一天' && /^[,，的]/.test(after);
}
