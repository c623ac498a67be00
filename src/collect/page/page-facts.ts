import type { DocumentFacts } from '../import/imported.ts';
import { saidDate } from '../said-date.ts';
import type { HeadData } from './head-data.ts';
import type { LinkedData } from './json-ld.ts';
import type { PageBlock } from './page-blocks.ts';
import { rawTextOf } from './page-tree.ts';
import type { VisibleFacts } from './visible-facts.ts';

/** Facts of a page, and every day that it gives for its publication. */
export interface PageFacts {
  readonly says: DocumentFacts;
  /** Days of publication that differ, the one taken first. */
  readonly days: readonly string[];
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_time',
  'publication_date',
  'citation_publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'weibo: article:create_at',
  'og:time',
  'date',
];
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
];

/** Puts together what a page says of itself in its head, in its data and in its lines. */
export function pageFactsOf(
  head: HeadData,
  data: LinkedData | null,
  visible: VisibleFacts,
  blocks: readonly PageBlock[],
  address: string | null,
): PageFacts {
  const published = [
    data?.published,
    ...PUBLISHED_METAS.map((name) => head.meta(name)),
    ...timeElements(head),
  ].flatMap((said) => saidDate(said?.slice(0, 80) ?? '')?.value ?? []);
  const dates = [...published, ...visible.published];
  const modified = data?.modified ?? head.meta(...MODIFIED_METAS);
  const taken = finest(dates);
  return {
    says: {
      title: titleOf(head, data, blocks),
      publisher:
        nameOf(head.meta('og:site_name')) ??
        data?.publisher ??
        nameOf(head.meta('sitename', 'application-name')) ??
        visible.source ??
        sourceOf(head),
      author:
        nameOf(data?.author ?? null) ??
        nameOf(head.meta('author', 'article:author', 'dc.creator', 'byl')) ??
        nameOf(visible.author),
      published: taken,
      signed: visible.signed,
      created: null,
      modified: saidDate(modified?.slice(0, 80) ?? '')?.value ?? visible.modified,
      language: languageOf(head, data),
      url: addressOf(head, address),
    },
    days: [...new Set([taken, ...dates].flatMap((date) => date?.slice(0, 10) ?? []))],
  };
}

/** The first date, or one of the same day that tells more. */
function finest(dates: readonly string[]): string | null {
  const [first] = dates;
  if (first === undefined) return null;
  const telling = (date: string): number =>
    (date.length > 10 ? 1 : 0) + (/(?:Z|[+-]\d\d:\d\d)$/.test(date.slice(10)) ? 1 : 0);
  return dates.reduce(
    (best, date) => (date.slice(0, 10) === first.slice(0, 10) && telling(date) > telling(best) ? date : best),
    first,
  );
}

/** Times marked up as such: those said to be the publication, else the first of an article. */
function timeElements(head: HeadData): string[] {
  const times = head.elements.filter(
    ({ tag, attributes }) => tag === 'time' || attributes.itemprop === 'datePublished',
  );
  const marked = times.filter(
    ({ attributes }) => attributes.itemprop === 'datePublished' || 'pubdate' in attributes,
  );
  const chosen = marked.length > 0 ? marked : times.slice(0, times.length > 4 ? 0 : 1);
  return chosen
    .slice(0, 3)
    .map((time) => time.attributes.datetime ?? time.attributes.content ?? rawTextOf(time));
}

/** Among the titles that a page gives the one that it shows; the head adds names of sites and rubrics. */
function titleOf(head: HeadData, data: LinkedData | null, blocks: readonly PageBlock[]): string | null {
  const given = [
    head.meta('articletitle'),
    data?.headline,
    head.meta('og:title', 'twitter:title', 'dc.title'),
    head.title,
  ];
  const titles = given.filter((title): title is string => typeof title === 'string');
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const wanted = titles.map(bare);
  const short = blocks.filter((block) => block.text.length <= 200 && block.linked * 2 < block.text.length);
  const shown =
    short.find((block) => {
      const text = bare(block.text);
      return (
        text.length >= 6 &&
        wanted.some((title) => title === text || (block.element.tag === 'h1' && title.includes(text)))
      );
    }) ??
    short.find((block) => {
      const text = bare(block.text);
      return text.length >= 8 && wanted.some((title) => title.startsWith(text));
    });
  return (
    shown?.text.replace(/\s+/g, ' ').trim() ??
    titles[0] ??
    short.find(({ element }) => element.tag === 'h1')?.text ??
    null
  );
}

/** A name, where it is one: builders put numbers, addresses and marks of template engines there. */
function nameOf(text: string | null): string | null {
  return text === null || /^(?:\d+|https?:.*|[{<[].*|admin|root|unknown|未知|.*@.*)$/i.test(text)
    ? null
    : text;
}

function sourceOf(head: HeadData): string | null {
  return nameOf(head.meta('contentsource', 'source'))?.replace(/^(?:来源|來源)[:：]\s*/, '') ?? null;
}

function languageOf(head: HeadData, data: LinkedData | null): string | null {
  const given = [
    head.language,
    head.meta('content-language'),
    head.meta('og:locale'),
    data?.language ?? null,
  ];
  for (const said of given) {
    const tag = said?.trim().replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) && !/^cn$/i.test(tag)) return tag;
  }
  return null;
}

function addressOf(head: HeadData, address: string | null): string | null {
  for (const said of [head.canonical, head.meta('og:url')]) {
    const url = said === null ? null : URL.parse(said, address ?? undefined);
    if (url !== null && /^https?:$/.test(url.protocol) && url.username === '') return url.href;
  }
  return null;
}
