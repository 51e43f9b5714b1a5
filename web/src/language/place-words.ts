/** A place as people say it: clause 7, paragraph 1; Preamble, paragraph 2. */
import type { Words } from './use-words.ts';

export function placeWords(t: Words, number: string, paragraph: number): string {
  return number === 'preamble' ? t('place.preamble', { n: paragraph }) : t('place.paragraph', { number, n: paragraph });
}

export function clauseWords(t: Words, number: string): string {
  return number === 'preamble' ? t('clause.preamble') : t('place.clause', { number });
}
