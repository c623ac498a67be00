import { describe, expect, it } from 'vitest';
import { importMhtml } from './import-mhtml.ts';
import { legacyBytes } from './legacy-bytes.fixture.ts';

const TEXT = '诺达维亚外长同泰萨利外长举行会谈，双方同意恢复渔业谈判，并就航道问题保持沟通。'.repeat(3);
const HTML = `<html><head><title>会谈</title></head><body><p>${TEXT}</p></body></html>`;

function quotedPrintable(bytes: Uint8Array): string {
  const coded = [...bytes].map((byte) =>
    byte >= 0x80 || byte === 0x3d
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return coded.join('').replace(/(.{60}[^=]{3})/g, '$1=\r\n');
}

function mhtml(
  parts: readonly string[],
  head = 'Content-Type: multipart/related; boundary="=_b"',
): Uint8Array {
  const body = parts.map((part) => `--=_b\r\n${part}\r\n`).join('');
  return Buffer.from(
    `From: <Saved>\r\nSnapshot-Content-Location: https://mfa.example/talks\r\nMIME-Version: 1.0\r\n${head}\r\n\r\n${body}--=_b--\r\n`,
    'latin1',
  );
}

describe('importMhtml', () => {
  it.each(['gbk', 'utf-8'])('decodes quoted-printable %s', async (charset) => {
    const bytes = charset === 'gbk' ? legacyBytes(HTML, 'gbk') : new TextEncoder().encode(HTML);
    const part = `Content-Type: text/html;\r\n charset="${charset}"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(bytes)}`;
    const page = await importMhtml(mhtml([part]), 'page.mhtml');
    expect(page.text).toBe(`${TEXT}\n`);
    expect(page.format).toBe('mhtml');
  });

  it('decodes base64 and takes the frame with the text', async () => {
    const frame = `Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://mfa.example/f\r\n\r\n${Buffer.from(legacyBytes(HTML, 'gbk')).toString('base64')}`;
    const root = 'Content-Type: text/html\r\n\r\n<html><frameset><frame src="f"></frameset></html>';
    const style = 'Content-Type: text/css\r\n\r\np { color: red }';
    const page = await importMhtml(mhtml([root, style, frame]), 'page.mhtml');
    expect(page.text).toBe(`${TEXT}\n`);
  });

  it('says that there is no page', async () => {
    const bytes = mhtml(['Content-Type: image/png\r\n\r\nx']);
    await expect(importMhtml(bytes, 'page.mhtml')).rejects.toMatchObject({ code: 'mhtml-without-page' });
  });

  it('reads a message that was cut', async () => {
    const part = `Content-Type: text/html; charset=utf-8\r\n\r\n${Buffer.from(HTML).toString('latin1')}`;
    const whole = mhtml([part]);
    const page = await importMhtml(whole.subarray(0, whole.length - 20), 'page.mhtml');
    expect(page.text).toContain('恢复渔业谈判');
  });
});
