const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The day on which a sentence says that it was filed, as a source's header would give it; `null` where it does not. */
export function filedOn(sentence: string): string | null {
  const zh = /(?:发稿|發稿|发布|發布)[:：](\d{4})年(\d{1,2})月(\d{1,2})日/.exec(sentence);
  if (zh) return iso(zh[1], zh[2], zh[3]);
  const en = /\b(?:Filed|Published)(?: on)?:? (\d{1,2}) ([A-Z][a-z]+) (\d{4})/.exec(sentence);
  const month = MONTHS.indexOf(en?.[2]?.toLowerCase() ?? '') + 1;
  return en && month > 0 ? iso(en[3], String(month), en[1]) : null;
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
