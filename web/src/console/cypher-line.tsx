/** The query on one line, with its words coloured: what stands in the closed drawer. */
const WORD = /(?<keyword>\b[A-Z]{2,}\b)|(?<name>:\s*[A-Za-z_]+)/g;

export function CypherLine({
  query,
  label,
  onOpen,
}: {
  readonly query: string;
  readonly label: string;
  readonly onOpen: () => void;
}) {
  const line = query.replace(/\s+/g, ' ').slice(0, 240);
  const parts: { text: string; kind: string }[] = [];
  let at = 0;
  for (const match of line.matchAll(WORD)) {
    if (match.index > at) parts.push({ text: line.slice(at, match.index), kind: '' });
    parts.push({ text: match[0], kind: match.groups?.keyword ? 'keyword' : 'name' });
    at = match.index + match[0].length;
  }
  parts.push({ text: line.slice(at), kind: '' });
  return (
    <button type="button" className="line" title={label} onClick={onOpen}>
      <span className="unseen">{label}: </span>
      <code>
        {parts.map(({ text, kind }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line do not move
          <span key={index} className={kind}>
            {text}
          </span>
        ))}
      </code>
    </button>
  );
}
