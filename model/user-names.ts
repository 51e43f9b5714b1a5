/** A user's own vocabulary: names that stand in `knowledge/*.csv` beside documents. */
import { z } from 'zod';
import { edtf, entityType } from '#model/annotated-document';
import { NAME_LANGUAGES } from '#model/language';

export const userNameSchema = z
  .object({
    /** `term:belt-and-road`, or the id of an entity that is known already and gets further names. */
    id: z.string().regex(/^[a-z]+:[^\s#]+$/, 'write a type and a key: term:belt-and-road'),
    type: entityType,
    /** By language, the usual one first. */
    names: z.partialRecord(z.enum(NAME_LANGUAGES), z.array(z.string().min(1))),
    date: edtf.optional(),
    source: z.string().optional(),
  })
  .refine((row) => Object.values(row.names).some((names) => names && names.length > 0), 'give a name in some language');
export type UserName = z.infer<typeof userNameSchema>;

export type UserNames = {
  /** As printed in messages. */
  readonly file: string;
  /** Of the file's bytes: stands in the rule of each fact that rests on it. */
  readonly sha256: string;
  readonly rows: readonly UserName[];
};
