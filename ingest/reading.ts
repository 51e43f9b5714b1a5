/** One text on its way through the stages: what is known of all of it before anything in it is. */
import type { DocumentLanguage, Script } from '#model/language';

export type Reading = {
  /** As received. */
  readonly text: string;
  /** Traditional → simplified, full width → ASCII, lower case, quotes and spaces made one: of equal length, so offsets are the text's. */
  readonly folded: string;
  readonly language: DocumentLanguage;
  readonly script: Script;
};
