/** A short name for ids from a name in Latin letters or Chinese characters: `per:` + `jean-test`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9\u00df-\u024f\u3400-\u9fff]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id of a body without a list's name: as `slug`, with the apostrophes of its name. */
export function bodyId(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll("'", '’')
    .replace(/[^a-z0-9’\u00df-\u024f\u3400-\u9fff]+/g, '-')
    .replace(/^-|-$/g, '');
  return `org:${words}`;
}

/** The id of a party as a speaker. */
export function sideId(party: string): string {
  return `side:${party.toLowerCase()}`;
}
