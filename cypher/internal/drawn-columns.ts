/** The columns of what is drawn of a node. */
export function drawnColumns(node: string, prefix = ''): string {
  const as = (column: string) => (prefix === '' ? column : `${prefix}${column[0]?.toUpperCase()}${column.slice(1)}`);
  return [
    `${node}.id AS ${as('id')}`,
    `labels(${node}) AS ${as('labels')}`,
    `${node}.caption AS ${as('caption')}`,
    ...['name', 'date', 'status', 'number', 'order', 'document'].map((key) => `${node}.${key} AS ${as(key)}`),
  ].join(', ');
}
