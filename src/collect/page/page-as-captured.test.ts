import { describe, expect, it } from 'vitest';
import type { Fetched } from '../web/fetched.ts';
import { pageAsCaptured } from './page-as-captured.ts';

const fetched = (start: string | Uint8Array, contentType: string | null): Fetched => ({
  requested: 'https://mfa.example/a',
  url: 'https://mfa.example/a',
  redirects: ['https://mfa.example/a'],
  status: 200,
  bytes: typeof start === 'string' ? new TextEncoder().encode(start) : start,
  contentType,
  charset: null,
  etag: null,
  lastModified: null,
  captured: '2031-06-05T00:00:00.000Z',
});

describe('pageAsCaptured', () => {
  it.each([
    ['%PDF-1.7 x', 'text/html', 'pdf', '.pdf'],
    ['<!DOCTYPE HTML><p>', 'text/plain', 'html', '.html'],
    ['\ufeff\n<html>', null, 'html', '.html'],
    [
      'From: <Saved>\r\nContent-Type: multipart/related; boundary="b"',
      'application/octet-stream',
      'mhtml',
      '.mhtml',
    ],
    ['WEBVTT\n\n00:01', 'text/plain', 'subtitles', '.vtt'],
    ['PK..', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx', '.docx'],
    ['day,price', 'text/csv', 'csv', '.csv'],
    ['words', 'text/plain', 'text', '.txt'],
    ['words', null, 'html', '.html'],
  ])('tells %s as %s', (start, type, format, extension) => {
    expect(pageAsCaptured(fetched(start, type))).toMatchObject({ format, extension });
  });

  it('keeps the bytes as they came', () => {
    const bytes = Uint8Array.of(0xc4, 0xe3, 0x0d, 0x0a, 0x00);
    const captured = pageAsCaptured(fetched(bytes, 'text/html'));
    expect(captured.bytes).toBe(bytes);
    expect(captured.sha256).toBe('e0fd9992bf38cdc10028d47f883cd0444a8d8961da026f410a8eb78d925802b1');
  });
});
