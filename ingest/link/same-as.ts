/** One entity, named otherwise in another text: `from` is `canonical`. */
export type SameAs = { readonly from: string; readonly canonical: string; readonly rule: string };
