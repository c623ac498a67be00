/** Signs of the query language as other keyboards write them: each is one code unit, so that places stay. */
const SIGNS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '＂': '"',
  '（': '(',
  '）': ')',
  '：': ':',
  '～': '~',
  '－': '-',
  '−': '-',
  '＊': '*',
  '｜': '|',
  '\u3000': ' ',
};

/** The query with its signs as ASCII has them, of the same length. */
export function withPlainSigns(query: string): string {
  return query.replace(/[“”„«»「」『』＂（）：～－−＊｜\u3000]/g, (sign) => SIGNS[sign] ?? sign);
}
