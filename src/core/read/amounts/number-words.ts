/** English words of the numbers from zero to twelve, each at the place of its number. */
export const NUMBER_WORDS_EN: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
