import { createHash } from 'node:crypto';
import type { DocumentFormat } from '../import/imported.ts';
import type { Fetched } from '../web/fetched.ts';

/** What an address gave, ready to be kept: the bytes as they came, and how to name and check them. */
export interface CapturedPage {
  readonly bytes: Uint8Array;
  /** In hexadecimal, of the bytes. */
  readonly sha256: string;
  readonly format: DocumentFormat;
  /** With the dot. */
  readonly extension: string;
}

const FORMATS: readonly {
  readonly format: DocumentFormat;
  readonly extension: string;
  readonly types: RegExp;
  /** The first bytes, read as Latin-1. */
  readonly starts: RegExp | null;
}[] = [
  { format: 'pdf', extension: '.pdf', types: /^application\/(?:x-)?pdf$/, starts: /^%PDF-/ },
  {
    format: 'mhtml',
    extension: '.mhtml',
    types: /^(?:multipart\/related|message\/rfc822)$/,
    starts: /^(?:From|MIME-Version|Snapshot-Content-Location|Subject):[\s\S]*multipart\/related/i,
  },
  { format: 'docx', extension: '.docx', types: /officedocument\.wordprocessingml/, starts: null },
  { format: 'odt', extension: '.odt', types: /opendocument\.text$/, starts: null },
  { format: 'csv', extension: '.csv', types: /^text\/(?:csv|tab-separated-values)$/, starts: null },
  { format: 'subtitles', extension: '.vtt', types: /^text\/vtt$/, starts: /^WEBVTT/ },
  {
    format: 'html',
    extension: '.html',
    types: /^(?:text\/html|application\/xhtml\+xml)$/,
    starts: /^\s*<(?:!doctype html|html|head|!--)/i,
  },
  { format: 'markdown', extension: '.md', types: /^text\/markdown$/, starts: null },
  { format: 'text', extension: '.txt', types: /^text\/plain$/, starts: null },
];

/**
 * Prepares what was fetched for the dossier: nothing of it is changed. The format is told by the first bytes where they
 * are plain, because servers call much `text/html`, else by the media type; a page where neither tells.
 */
export function pageAsCaptured({ bytes, contentType }: Fetched): CapturedPage {
  const start = Buffer.from(bytes.subarray(0, 1_024))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const found =
    FORMATS.find(({ starts }) => starts?.test(start)) ??
    FORMATS.find(({ types }) => contentType !== null && types.test(contentType));
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: found?.format ?? 'html',
    extension: found?.extension ?? '.html',
  };
}
