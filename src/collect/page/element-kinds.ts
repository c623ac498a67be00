import { namesOf, type PageElement } from './page-tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol optgroup option p pre section select summary table tbody td tfoot th thead tr ul #page',
);

/** Elements whose content is no text of the page: programs, pictures, controls. */
const NO_TEXT = words(
  'script style noscript template head title svg canvas audio video object embed applet iframe frame map select option datalist button input textarea meter progress base link meta noembed noframes colgroup',
);

/** Parts of a page that are not its article by their nature. `header` and `form` hold whole articles on some sites. */
const FURNITURE_TAGS = words('nav footer aside dialog menu');
const FURNITURE_ROLES = words(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar',
);

/** How builders of pages name what stands round an article, as whole words of a class or id. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|sidebar|side|footer|foot|copyright|share|sharing|shares|social|related|relate|recommend(?:ed|ations?)?|comments?|commentlist|commentlinks|respond|replies|pingbacks?|trackbacks?|community|disqus|newsletter|subscribe|subscription|cookies?|consent|gdpr|banner|advert(?:isement)?|ads?|promo|popup|modal|tags|taglist|tag-?list|tag-?cloud|pagination|pager|toolbar|hotnews|rank|ranking|disclaimer|disclosure|rating|toc|qrcode|ewm|editor-info|author-bio|author-box|authorbox|about-author|bio|teasers?|most-?read|read-?more|readmore|also-?read|inline-related|signup|login|paywall-offer|legal)(?:$|[\s_-])/;

/** How builders of pages name the text itself. */
const TEXT_NAMES =
  /(?:^|[\s_-])(?:article|articlebody|content|contents|entry|post|text|txt|story|body|zoom|ucap|editor|detail|main|news)(?:$|[\s_-])|content$|trs_|_editor/;

/** Whether the element is said to hold the text. */
export function isNamedText(element: PageElement): boolean {
  if (element.tag === 'article' || element.tag === 'main') return true;
  if (element.attributes.itemprop === 'articleBody' || element.attributes.role === 'main') return true;
  return element.tag !== 'body' && element.tag !== 'html' && TEXT_NAMES.test(namesOf(element));
}

/** Whether nothing below the element is text of the page. */
export function holdsNoText(element: PageElement): boolean {
  return NO_TEXT.has(element.tag);
}

/** Whether the element is hidden from whoever looks at the page. */
export function isHidden(element: PageElement): boolean {
  if (element.attributes.hidden !== undefined) return true;
  const style = element.attributes.style;
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether the element is said to be something round the article: by its tag, its role or its name. */
export function isFurniture(element: PageElement): boolean {
  if (FURNITURE_TAGS.has(element.tag)) return true;
  const role = element.attributes.role;
  if (role !== undefined && FURNITURE_ROLES.has(role)) return true;
  if (element.tag === 'body' || element.tag === 'html') return false;
  return FURNITURE_NAMES.test(namesOf(element));
}
