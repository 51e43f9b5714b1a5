/** What stands beside a clause: its number, and for a preamble a word of the text's own language. */
export function clauseSign(number: string, lang: string): string {
  if (number !== 'preamble') return number;
  if (lang.startsWith('zh')) return '序';
  return lang === 'ru' ? 'Пр.' : 'Pre';
}
