/** What search looks at: names and text folded alike, with all but letters and digits made one space. */

export function searchText(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => foldSymbols(text)))].filter((text) => text !== '').join(' | ');
}

function foldSymbols(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
