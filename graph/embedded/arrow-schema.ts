/**
 * The column types of an Arrow IPC stream: just enough of its FlatBuffers schema to tell a day from a string, which the
 * engine's plain results do not (https://arrow.apache.org/docs/format/Columnar.html, Schema.fbs).
 */

export type ArrowField = { readonly name: string; readonly type: number; readonly children: readonly ArrowField[] };

/** Numbers of the union `Type` in Schema.fbs. */
export const ARROW = {
  utf8: 5,
  date: 8,
  time: 9,
  timestamp: 10,
  interval: 11,
  list: 12,
  struct: 13,
  duration: 18,
} as const;

export function arrowFields(stream: Buffer): ArrowField[] {
  // A marker of four bytes, the length of the metadata, the metadata.
  const buffer = stream.subarray(8, 8 + stream.readInt32LE(4));
  const message = buffer.readUInt32LE(0);
  const schema = reference(buffer, message, 2);
  return schema === null ? [] : vector(buffer, schema, 1).map((field) => toField(buffer, field));
}

function toField(buffer: Buffer, table: number): ArrowField {
  const name = reference(buffer, table, 0);
  const type = slot(buffer, table, 2);
  return {
    name: name === null ? '' : buffer.toString('utf8', name + 4, name + 4 + buffer.readUInt32LE(name)),
    type: type === null ? 0 : buffer.readUInt8(type),
    children: vector(buffer, table, 5).map((child) => toField(buffer, child)),
  };
}

/** Where a table's field stands, or null where it has its default. */
function slot(buffer: Buffer, table: number, field: number): number | null {
  const layout = table - buffer.readInt32LE(table);
  const at = 4 + 2 * field;
  if (at >= buffer.readUInt16LE(layout)) return null;
  const offset = buffer.readUInt16LE(layout + at);
  return offset === 0 ? null : table + offset;
}

function reference(buffer: Buffer, table: number, field: number): number | null {
  const at = slot(buffer, table, field);
  return at === null ? null : at + buffer.readUInt32LE(at);
}

function vector(buffer: Buffer, table: number, field: number): number[] {
  const start = reference(buffer, table, field);
  if (start === null) return [];
  return Array.from({ length: buffer.readUInt32LE(start) }, (_, i) => {
    const at = start + 4 + 4 * i;
    return at + buffer.readUInt32LE(at);
  });
}
