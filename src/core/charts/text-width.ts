/** Full-width characters, as wide as they are high. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/**
 * About how wide a line is in a sans-serif face of `size` units. A drawing is made without a browser, so that this is
 * a rule of thumb, rather too wide than too narrow.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    if (WIDE.test(character)) ems += 1;
    else if (/[A-ZMW%@—]/.test(character)) ems += 0.72;
    else if (/[il.,:;'|!·\s]/.test(character)) ems += 0.32;
    else ems += 0.56;
  }
  return ems * size;
}

/** A text that fits, cut at the end with a sign that it was. */
export function fitted(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
