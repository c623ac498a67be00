/** What two written days begin with alike, up to a year or a month: 2031年5月 of 2031年5月17日 and 2031年5月18日. */
export function sharedDay(first: string, last: string): string {
  const [year = ''] = /^\d+年/.exec(last) ?? [];
  const [month = ''] = /^\d+年\d+月(?=\d)/.exec(last) ?? [];
  if (month !== '' && first.startsWith(month)) return month;
  return year !== '' && year !== last && first.startsWith(year) ? year : '';
}
