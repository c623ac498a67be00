/** The month in which the seasons, quarters and halves of a year begin, by their EDTF code. */
const BEGINS: Readonly<Record<string, string>> = {
  '21': '03',
  '22': '06',
  '23': '09',
  '24': '12',
  '33': '01',
  '34': '04',
  '35': '07',
  '36': '10',
  '40': '01',
  '41': '07',
};

/** Whether all of a time in EDTF lies after an ISO day; `false` where either is unknown. */
export function liesAfter(date: string | null, day: string | null): boolean {
  const written = date?.split('/')[0]?.replace(/T.*$/, '') ?? '';
  if (day === null || !/^\d{4}(?:-\d{2}){0,2}$/.test(written)) return false;
  const month = written.length === 7 ? BEGINS[written.slice(5)] : undefined;
  const first = month === undefined ? written : `${written.slice(0, 5)}${month}`;
  return first > day.slice(0, first.length);
}
