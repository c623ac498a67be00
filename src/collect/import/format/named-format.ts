import type { DocumentFormat } from '../imported.ts';
import type { RefusedName } from './refused-formats.ts';

/** A format that is read, or a kind that is refused. */
export type Named = DocumentFormat | RefusedName;

const BY_ENDING: Readonly<Record<string, Named>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  ott: 'odt',
  eml: 'eml',
  srt: 'subtitles',
  vtt: 'subtitles',
  csv: 'csv',
  tsv: 'csv',
  doc: 'doc',
  dot: 'doc',
  wps: 'doc',
  rtf: 'rtf',
  xls: 'xlsx',
  xlsx: 'xlsx',
  ods: 'opendocument',
  odp: 'opendocument',
  ppt: 'pptx',
  pptx: 'pptx',
  epub: 'epub',
  mobi: 'epub',
  msg: 'msg',
  zip: 'archive',
  gz: 'archive',
  tgz: 'archive',
  tar: 'archive',
  '7z': 'archive',
  rar: 'archive',
  bz2: 'archive',
  xz: 'archive',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  gif: 'picture',
  tif: 'picture',
  tiff: 'picture',
  webp: 'picture',
  heic: 'picture',
  mp3: 'sound',
  m4a: 'sound',
  wav: 'sound',
  mp4: 'sound',
  mov: 'sound',
  webm: 'sound',
};

const BY_MEDIA_TYPE: Readonly<Record<string, Named>> = {
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'multipart/related': 'mhtml',
  'application/x-mimearchive': 'mhtml',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'message/rfc822': 'eml',
  'application/x-subrip': 'subtitles',
  'text/vtt': 'subtitles',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/msword': 'doc',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/vnd.ms-excel': 'xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/epub+zip': 'epub',
  'application/zip': 'archive',
  'application/gzip': 'archive',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
};

/** What the ending of a name says; `null` where it has none that is known. An address may have a query behind it. */
export function formatOfName(name: string): Named | null {
  const path = /^[a-z][a-z0-9+.-]*:\/\//i.test(name) ? (name.split(/[?#]/, 1)[0] ?? name) : name;
  const ending = /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_ENDING, ending) ? (BY_ENDING[ending] ?? null) : null;
}

/**
 * What a media type says; `null` for types that say little. Servers give text/plain for everything that is text,
 * so it counts as saying little too.
 */
export function formatOfMediaType(type: string | undefined): Named | null {
  const bare = type?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(BY_MEDIA_TYPE, bare) ? (BY_MEDIA_TYPE[bare] ?? null) : null;
}
