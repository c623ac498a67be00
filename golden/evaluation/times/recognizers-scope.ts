import type { Expected, RecognizersCase } from './recognizers.ts';

type Signs = (text: string, timex: string, type: string) => boolean;

/** What is left out, by name, and why: what no diplomatic text dates by, or what the suite makes up. */
const LEFT_OUT: readonly (readonly [reason: string, signs: Signs])[] = [
  ['what recurs, which has no date', (_text, _timex, type) => type.endsWith('.set')],
  ['a zone alone, which is no time', (_text, _timex, type) => type.endsWith('.timezone')],
  ['now, which is wherever one reads', (_text, timex) => /(?:PRESENT|FUTURE|PAST)_REF/.test(timex)],
  [
    'a feast, for which no calendar is kept',
    (text) =>
      /easter|christmas|new year|halloween|thanksgiving|labor day|independence day|black friday|workers' day|eid al/.test(
        text,
      ),
  ],
  ['a year of a reign', (text) => /^(?:康熙|雍正|乾隆|神龙)/.test(text)],
  ['a school or fiscal year', (text) => /^(?:this )?(?:school|fiscal) year|^cy ?\d/.test(text)],
  ['a meal', (text) => /lunch|dinner|breakfast/.test(text)],
  ['working days, which differ by country', (_text, timex) => /BD\)?$/.test(timex)],
  ['a length without a number', (text) => /^(?:all|few|some) [a-z]+$/.test(text)],
  ['a unit that nothing counts', (text) => /^the (?:day|month|year|fortnight)$|^year to date$/.test(text)],
  [
    'office slang',
    (text) => /\beod\b|\botd\b|noonish|tonite|ampm|end of the day|day-?time|night-time/.test(text),
  ],
  ['a formula of a query', (text) => /[=>]/.test(text)],
  [
    'an hour as a bare number',
    (text) =>
      /(?:^|at |around )[0-9]{1,2}$|^(?:at )?[0-9]\.[0-9]{2}$|[0-9]-3 yesterday|between 0[0-9]{3}|for .* from 9$/.test(
        text,
      ),
  ],
];

/** Why a case is not measured; `null` where it is. */
export function outOfScope({ Results, Context }: RecognizersCase): string | null {
  if (Results.length > 0 && Context?.ReferenceDateTime === undefined) return 'no moment of speaking given';
  for (const expected of Results) {
    const reason = reasonOf(expected);
    if (reason !== null) return reason;
  }
  return null;
}

function reasonOf({ Text, TypeName, Resolution: { values } }: Expected): string | null {
  if (values.some(({ isLunar }) => isLunar !== undefined)) return 'the lunar calendar';
  const timex = values[0]?.timex ?? '';
  return LEFT_OUT.find(([, signs]) => signs(Text.toLowerCase(), timex, TypeName))?.[0] ?? null;
}
