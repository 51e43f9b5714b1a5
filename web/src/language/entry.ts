/** One entry of a dictionary: a sentence, or one for each plural form of the language. */
export type Entry = string | ({ readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string });
