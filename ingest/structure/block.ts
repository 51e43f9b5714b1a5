/** A paragraph, heading or other piece of a text that stands by itself, before it is known what it is for. */
import type { Marker } from '#ingest/structure/marker';
import type { Span } from '#model/span';

export type Role =
  | 'body'
  | 'bullet'
  | 'heading'
  | 'title'
  | 'dateline'
  | 'note'
  | 'formula'
  | 'signoff'
  | 'footnote'
  /** Of the page and not of the document: it becomes no unit. */
  | 'chrome';

export type Block = Span & {
  /** Where its words begin: after heading signs, bullets and the marker. */
  readonly words: number;
  /** Empty lines before it; a rule (---, ____) counts as many. */
  readonly gap: number;
  /** Of a Markdown heading, the number of its signs; else 0. */
  readonly depth: number;
  readonly role: Role;
  readonly marker: Marker | null;
  /** A rule drawn before it: `-` for a page's own, `_` for that above footnotes. */
  readonly rule: '-' | '_' | null;
};
