const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025-06-05` as "5 June 2025"; a date without its year as "5 June"; anything else as it stands. */
export function englishDate(edtf: string): string {
  const match = /^(\d{4}|XXXX)-(\d{2})(?:-(\d{2}))?/.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month = '', day] = match;
  const name = MONTHS[Number(month) - 1] ?? month;
  return [day ? String(Number(day)) : '', name, year === 'XXXX' ? '' : year]
    .filter((part) => part !== '')
    .join(' ');
}

/** `2025-06-05` as 2025年6月5日; the same in both scripts. */
export function chineseDate(edtf: string): string {
  const match = /^(\d{4}|XXXX)-(\d{2})(?:-(\d{2}))?/.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month = '', day] = match;
  return `${year === 'XXXX' ? '' : `${year}年`}${Number(month)}月${day ? `${Number(day)}日` : ''}`;
}

/** Hours and minutes of a length in minutes. */
export function hoursAndMinutes(minutes: number): { readonly hours: number; readonly minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: Math.round(minutes % 60) };
}
