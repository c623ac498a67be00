import { escapeHtml } from '../text/escape-html.ts';

/** Attributes of an element; what is `null` is left out. Numbers are written with two places at most. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** One element. `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escapeHtml(value ?? '')}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Words at a place; `title` is what pointing at them shows. */
export function words(text: string, attributes: Attributes): string {
  return element('text', attributes, escapeHtml(text));
}

/** What pointing at an element shows. */
export function tooltip(text: string): string {
  return `<title>${escapeHtml(text)}</title>`;
}

/** A whole drawing that scales with its place, with title and description for those who do not see it. */
export function drawing(
  id: string,
  size: { readonly width: number; readonly height: number },
  told: { readonly title: string; readonly summary: string },
  inside: string,
): string {
  const names =
    `<title id="${id}-title">${escapeHtml(told.title)}</title>` +
    `<desc id="${id}-desc">${escapeHtml(told.summary)}</desc>`;
  return element(
    'svg',
    {
      class: 'chart',
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${number(size.width)} ${number(size.height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    names + inside,
  );
}

/** The same digits on every machine. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
