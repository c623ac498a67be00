import type { Example } from '../reader.ts';
import { englishExamples } from './examples-en.ts';
import { chineseExamples } from './examples-zh.ts';

/** The examples of the reader of times, in both languages. */
export const expressedExamples: readonly Example[] = [...chineseExamples, ...englishExamples];
