import type { Example } from '../reader.ts';
import { chineseExamples } from './examples-zh.ts';
import { englishExamples } from './examples-en.ts';

/** The examples of the reader of times, in both languages. */
export const expressedExamples: readonly Example[] = [...chineseExamples, ...englishExamples];
