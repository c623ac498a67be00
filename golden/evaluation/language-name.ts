/** The language of a text as the tables name it: Chinese with its script. */
export function languageName({
  language,
  script,
}: {
  readonly language: string | null;
  readonly script: string;
}): string {
  return language === 'zh' ? `zh-${script}` : (language ?? 'unknown');
}
