import type { ImportWarning } from '../import/imported.ts';
import type { LinkedData } from './json-ld.ts';
import type { MainText } from './main-text.ts';
import type { PageBlock } from './page-blocks.ts';
import { type PageElement, rawTextOf } from './page-tree.ts';
import { lettersOf } from './text-weights.ts';

/** What is told from a page about whether its article is really on it. */
export interface PageSigns {
  readonly title: string | null;
  readonly main: MainText;
  readonly shown: readonly PageBlock[];
  readonly elements: readonly PageElement[];
  readonly data: LinkedData | null;
}

/** An article says more than this, in Latin letters or their like; a statement of two sentences just does. */
const SHORT = 250;
/** What stands behind a wall is a paragraph or two. */
const STUB = 2_500;
/** So many links, each a line of its own, are a list of articles. */
const LIST = 15;

const ERROR =
  /^(?:(?:error\s?)?(?:40[0-9]|410|50[0-4])\b|.{0,40}\b(?:page|file|document|article) (?:was |could )?(?:not|cannot be) (?:be )?found|not found\b|access (?:is )?denied|forbidden\b|.{0,12}(?:页面|頁面|网页|網頁|文章|内容|內容|页|頁).{0,8}(?:不存在|找不到|已删除|已刪除|无法(?:找到|访问)|無法(?:找到|訪問))|(?:抱歉|对不起|對不起).{0,20}(?:不存在|找不到|无法|無法))/i;
const PAYWALL =
  /(?:subscribe (?:now )?(?:to|for) (?:continue|read|unlock|full)|subscribers? only|already a subscriber|to continue reading|to read the (?:full|rest|whole)|unlock (?:this|the full) (?:article|story)|remaining \d+%|you have reached your (?:limit|article)|free articles? (?:left|remaining)|订阅(?:后|以|会员).{0,10}(?:阅读|全文)|訂閱.{0,10}(?:閱讀|全文)|(?:付费|付費|会员|會員|VIP).{0,8}(?:阅读|閱讀|可看|全文|文章)|(?:阅读|閱讀)(?:全文|更多).{0,12}(?:订阅|訂閱|登录|登入|付费|付費)|剩余\d+%|解锁全文|解鎖全文)/i;
const LOGIN =
  /(?:(?:log|sign) ?in (?:to|or)\b.{0,30}(?:continue|read|view|access|register|see)|please (?:log|sign) ?in|(?:请|請)(?:先)?(?:登录|登錄|登入)|(?:登录|登錄|登入)(?:后|後)(?:可|才|查看|阅读|閱讀))/i;
const COOKIE =
  /(?:we (?:and our (?:\d+ )?partners )?(?:use|store)[^.]{0,60}cookies|accept (?:all )?cookies|cookie (?:settings|preferences|policy|consent)|your (?:privacy|consent) (?:choices|matters)|consent to the use|使用\s?cookies?)/i;
const SCRIPT =
  /(?:(?:enable|turn on|requires?|need)\s.{0,20}javascript|javascript (?:is )?(?:required|disabled|must be)|(?:启用|啟用|开启|開啟|打开).{0,6}javascript|checking your browser|just a moment|verify (?:that )?you are (?:a )?human|正在(?:检查|驗證|验证).{0,10}(?:浏览器|瀏覽器|安全))/i;

/** Says where a page is not the article that it stands for: a wall, an error, a list. */
export function warningsOf(signs: PageSigns): ImportWarning[] {
  const { main, shown, data } = signs;
  const short = main.prose < SHORT;
  const lines = shown.map((block) => block.text.slice(0, 600));
  const outside = (pattern: RegExp): boolean => lines.some((line) => line.length < 600 && pattern.test(line));
  const warnings: ImportWarning[] = [];
  const add = (code: string, message: string): void => {
    warnings.push({ code, message });
  };
  if (short && isError(signs)) {
    add(
      'error-page',
      'This page says that the article is not there. Check the address, or look for a copy in an archive.',
    );
  } else if (main.prose < STUB && (data?.free === false || outside(PAYWALL))) {
    add(
      'paywall-stub',
      'Only the beginning is here; the rest is for subscribers. Save the page from a browser in which you are signed in, and add that file.',
    );
  } else if (short && (outside(LOGIN) || hasPassword(signs.elements))) {
    add(
      'login-wall',
      'The page asks to sign in before it shows its text. Save it from a browser in which you are signed in, and add that file.',
    );
  } else if (short && outside(COOKIE)) {
    add(
      'cookie-wall',
      'The page shows a notice about cookies in place of its text. Save it from a browser in which you answered the notice, and add that file.',
    );
  } else if (isList(signs)) {
    add(
      'list-page',
      'This page is a list of links, not an article. Add the address of the article, or follow the list.',
    );
  } else if (short && needsScripts(signs)) {
    add(
      'script-page',
      'The text is put on this page by a program in the browser and is not in what was sent. Save the page from a browser, and add that file.',
    );
  }
  if (short && warnings.length === 0) {
    add(
      'text-short',
      `Only ${main.blocks.reduce((sum, block) => sum + block.text.length, 0)} characters were found. Compare them with the page.`,
    );
  }
  return warnings;
}

function isError({ title, shown }: PageSigns): boolean {
  const headings = shown.filter((block) => block.kind === 'heading').slice(0, 3);
  return [
    title ?? '',
    ...headings.map((block) => block.text),
    ...shown.slice(0, 3).map((block) => block.text),
  ].some((line) => line.length < 200 && ERROR.test(line.trim()));
}

function hasPassword(elements: readonly PageElement[]): boolean {
  return elements.some(
    ({ tag, attributes }) => tag === 'input' && attributes.type?.toLowerCase() === 'password',
  );
}

/** Many lines that are links, and little that is said beside them; or titles that are links over a line or two each. */
function isList({ main, shown }: PageSigns): boolean {
  const links = shown.filter(
    (block) => !block.furniture && block.linked * 2 > block.text.length && block.linked >= 8,
  );
  const linked = links.reduce((sum, block) => sum + lettersOf(block.text), 0);
  if (main.prose < SHORT / 2) return links.length >= LIST && linked > 2 * main.prose;
  // Columns beside an article are lists too; only what stands among its paragraphs counts.
  const from = shown.indexOf(main.blocks[0] as PageBlock);
  const to = shown.indexOf(main.blocks.at(-1) as PageBlock);
  const among = new Set(shown.slice(from, to));
  const titles = links.filter((block) => block.kind === 'heading' && among.has(block)).length;
  return titles >= LIST / 2 && main.blocks.every((block) => lettersOf(block.text) < 2 * SHORT);
}

function needsScripts({ elements, shown }: PageSigns): boolean {
  const scripts = elements.filter(({ tag }) => tag === 'script').length;
  const said = elements.some(
    ({ tag, ...rest }) => tag === 'noscript' && SCRIPT.test(rawTextOf({ tag, ...rest }).slice(0, 2_000)),
  );
  const empty = shown.reduce((sum, block) => sum + block.text.length, 0) < 200;
  return (
    said ||
    shown.some((block) => block.text.length < 300 && SCRIPT.test(block.text)) ||
    (empty && scripts > 0)
  );
}
