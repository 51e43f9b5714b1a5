/** A name in the text with what it names, before it has an id. */
import type { Entity } from '#model/annotated-document';
import type { Span } from '#model/span';

export type ResolvedMention = Span & {
  /** Index into the structure's units: the innermost unit that holds the span. */
  readonly unit: number;
  /** Null where several are possible; `candidates` then holds their ids. */
  readonly entity: Entity | null;
  readonly candidates: readonly string[];
  /** `pattern:un-resolution/zh`, `name:state:CN/ru`, `coreference:defined-term`, `user:…` */
  readonly rule: string;
  /**
   * `name`: full or usual name, number or acronym. `short`: a capitalised or bracketed short form resolved to its
   * antecedent. `anaphor`: the said Agreement, 该公约. `self`: the document's own instrument (this Treaty).
   * `nested`: inside another mention's span.
   */
  readonly form: 'name' | 'short' | 'anaphor' | 'self' | 'nested';
};
