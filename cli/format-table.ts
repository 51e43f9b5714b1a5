/** Rows as an aligned text table: wide characters count as two columns, as terminals draw them; --json has what is cut. */
export function formatTable(columns: readonly string[], given: readonly (readonly string[])[]): string {
  const rows = given.map((row) => row.map(shorten));
  const widths = columns.map((column, at) => Math.max(width(column), ...rows.map((row) => width(row[at] ?? ''))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === cells.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((size) => '─'.repeat(size))), ...rows.map(line)].join('\n');
}

const WIDEST_CELL = 60;

function shorten(text: string): string {
  if (width(text) <= WIDEST_CELL) return text;
  let kept = '';
  let columns = 1;
  for (const character of text) {
    columns += width(character);
    if (columns > WIDEST_CELL) return `${kept}…`;
    kept += character;
  }
  return text;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += character > '\uffff' || WIDE.test(character) ? 2 : 1;
  return columns;
}
