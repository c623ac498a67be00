/** `1,200` as `1200`: both are written, and whoever looks for one means the other. Other words stay as they are. */
export function withoutGrouping(word: string): string {
  return word.includes(',') ? word.replaceAll(',', '') : word;
}
