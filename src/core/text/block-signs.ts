/**
 * Signs by which a block tells what it is for. They are matched against folded text: Simplified, lower case, ASCII
 * punctuation (see fold.ts). Every pattern is anchored or bounded, so that time stays linear.
 */

/** A line that opens the list of references. */
export const REFERENCE_HEADING =
  /^(?:参考文献|参考资料|参考来源|资料来源|注释|尾注|注|引文|notes|references|bibliography|works cited|endnotes|footnotes|sources)\s*:?$/;

/** A line that is a reference wherever it stands: an address, or a number in brackets with an address or a year. */
export const REFERENCE =
  /^(?:(?:\[\d{1,3}\]|\(?\d{1,3}[.)])\s*)?(?:https?:\/\/|www\.)\S+$|^\[\d{1,3}\]\s?.{0,300}(?:https?:\/\/|(?:19|20)\d\d|\[[jmndcr]\])/;

/** What a reference looks like inside the list. */
export const REFERENCE_ITEM =
  /^(?:\[\d{1,3}\]|\(?\d{1,3}[.)]\s|https?:|www\.)|https?:\/\/|\b(?:19|20)\d\d\b|doi:/;

export const FOOTER_START =
  /^(?:(?:特别|免责|版权|郑重)?(?:声明|提示)\s*:|版权所有|未经.{0,12}(?:授权|许可|允许)|本文(?:仅代表|系作者|不代表)|本(?:平台|网站?|站)(?:仅|只)提供|(?:扫码|扫描|长按).{0,12}(?:关注|二维码)|分享(?:到|至)|打印本页|关闭窗口|相关(?:阅读|新闻|链接)|延伸阅读|点击(?:查看|阅读)|阅读原文|字号\s*:|\((?:完|责任编辑.{0,12})\)$|notice\s*:|disclaimer\b|copyright\b|©|\(c\)\s*(?:19|20)\d\d|all rights reserved|share this|sign up\b|subscribe\b|follow us\b|related (?:articles|stories|links|content)|read more\b|we use cookies|this (?:website|site) uses cookies|cookie|privacy policy|terms of (?:use|service)|print this page|skip to |back to top|is this page useful|###$|-?ends-?$|# # #$|-30-$)/;

export const FOOTER_ANYWHERE = /all rights reserved|版权所有|仅提供信息存储服务|未经(?:书面)?授权.{0,8}转载/;

const ROLE =
  '作者|记者|文字记者|本报记者|摄影记者|编辑|责任编辑|责编|排版|来源|信息来源|文章来源|审校|校对|审核|编译|翻译|译者|撰文|供稿|通讯员|监制|策划|发布时间|发布日期|时间|日期|发布机构|发布单位|播报|制作|author|editor|editors|source|reporter|translator|published|updated|posted|issued|release date|from|date|contact|media contact';

/** A line that says who wrote, published or dated the text. */
export const BYLINE = new RegExp(
  `^\\(?(?:${ROLE})\\s*[:|丨/／]|^(?:published|updated|posted|last updated|issued)(?: on)? (?:\\d|[a-z]{3,9} \\d)|^for immediate release|^(?:reporting|editing|writing|additional reporting) by |^\\(?(?:本报|本台|本网|新华社|中新社|央视)?记者\\s?\\p{Script=Han}{2,4}(?:\\s\\p{Script=Han}{2,4}){0,3}\\)?$`,
  'u',
);

/** "By Jane Doe" in the case of the source: "By contrast" is no by-line. */
export const BY_NAME = /^(?:By|BY) \p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:and |& |in |for )?\p{Lu}[\p{L}.'’-]*){1,8}$/u;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

/** A line that holds a date, perhaps with a time, a weekday, a place or a source, and nothing else. */
export const DATE_LINE = new RegExp(
  `^(?:\\(?(?:19|20)\\d\\d\\s?[-年./]\\s?\\d{1,2}\\s?[-月./]\\s?\\d{1,2}\\s?日?\\)?(?:[ ,]{0,2}(?:星期|周)[一二三四五六日天])?(?:\\s?[上下中]午|\\s?晚)?(?:\\s{0,3}\\d{1,2}:\\d\\d(?::\\d\\d)?)?(?:\\s{0,4}(?:来源\\s?:?.{1,24}))?|(?:[a-z]{2,20},? ){0,3}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, ?(?:19|20)\\d\\d)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? (?:19|20)\\d\\d)?)(?:,? (?:at )?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: [a-z]{2,4})?)?)$`,
);

export const CAPTION_START =
  /^\(?(?:图源|图片来源|图片|图片说明|图片提供|配图|图为|上图为?|下图为?|左图为?|右图为?|资料图片?|资料照片|图说|图注|图\s?[\d一二三四五六七八九十]{1,3}(?:\.|:|\s|-)|图表|图|表\s?[\d一二三四五六七八九十]{1,3}(?:\.|:|\s)|表格|表|摄影|照片|视频|视频来源|供图|制图|漫画|photo(?:graph)?s?(?: by| credit| courtesy)?|image(?: credit| source| by)?|picture|pic|credit|caption|video|(?:file|handout) photo|(?:figure|fig\.|table|chart|map) \d{1,3})\s*(?:[:|丨]|(?<=图为|[\d一二三四五六七八九十.:\s-]|by|photo)(?=.))/;

/** A picture credit alone: the line before it may be the words of the caption. */
export const CREDIT_ONLY =
  /^\(?(?:图源|图片来源|图片|摄影|照片|photo(?:graph)?(?: by| credit)?|image(?: credit| source)?|picture|credit)\s*[:|丨]?.{1,60}$/;

export const CAPTION_END =
  /(?:[,。.;(（\s]|^)(?:图源|图片来源|图片|照片|供图|摄影)\s*[:/]\s*[^。]{1,50}\)?$|(?:新华社|中新社|人民网|新华网|路透社?|美联社?|法新社?|记者|[/:])\s?[^。,]{0,24}摄[)。]?$|\([^()]{0,60}(?:摄|供图)\)$|\((?:资料(?:图片?|照片)|视频截图|网页截图)\)。?$|\((?:ap photo|photo(?:graph)?\b|image\b|file photo|courtesy|reuters\/|afp|xinhua\/|getty|epa)[^()]{0,100}\)$|(?:getty images|ap photo\/.{1,40}|shutterstock|\bvia (?:reuters|ap|afp|getty images)|(?:photo|image|credit|photograph)\s?(?:by|:)[^.。]{1,60}|\/(?:afp|ap|reuters|xinhua|epa|bloomberg))\.?\)?$/;

/** A number that stands alone above or before a heading. */
export const NUMBER_LINE =
  /^(?:0?\d{1,2}|[一二三四五六七八九十]{1,3}|[ivx]{1,5}|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节)|part (?:\d|one|two|three|[iv]{1,3})|chapter \d{1,2})[.、:]?$/;

export const NUMBERED_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}\s?[、.,]|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节)|(?:0?\d{1,2}|[ivx]{1,5})[.、](?!\d)\s?|[a-h]\. |section \d)/;
