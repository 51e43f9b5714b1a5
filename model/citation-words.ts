/** The closed lists that say how a clause treats an instrument. */

/** What the clause does with the instrument. */
export const CITATION_FUNCTIONS = [
  'basis',
  'recalls',
  'reaffirms',
  'complies',
  'breaches',
  'appraises',
  'appeals',
  'makes',
  'ends',
  'names',
  'unknown',
] as const;
export type CitationFunction = (typeof CITATION_FUNCTIONS)[number];

/** How the speakers' words treat the instrument. */
export const POLARITIES = ['supports', 'neutral', 'opposes'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** An agent who is no entity: all Member States, courts. */
export const OTHERS = 'others';
