/** The cookbook: every question is run on both stores, and the rows are compared. */
import { citations } from './citations.ts';
import { language } from './language.ts';
import { namesAndTexts } from './names-and-texts.ts';
import { paths } from './paths.ts';
import { time } from './time.ts';

export const COOKBOOK = [citations, namesAndTexts, time, paths, language] as const;
