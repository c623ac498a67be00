/** Issues that words on an agreement name whatever it is about: they tell nothing of which promise is meant. */
const ABOUT_KEEPING: ReadonlySet<string> = new Set([
  'agreement-implementation',
  'trade-deal',
  'press-statement',
  'readout-asymmetry',
  'bilateral-relations',
  'relationship-framing',
  'trade-relations',
  'business-community',
  'negative-measures',
  'regional-reaction',
  'managing-differences',
]);

/** Whether an issue says only that an agreement or the relationship is spoken of. */
export function isAboutKeeping(issue: string): boolean {
  return ABOUT_KEEPING.has(issue);
}
