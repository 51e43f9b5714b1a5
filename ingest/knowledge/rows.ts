/** What a row of each knowledge file holds. The files are data that people review: every row names its source. */

/**
 * Names by language, the usual one first, then official and other full forms. `zh-Hans` is enough for Chinese:
 * traditional forms are matched by folding; `zh-Hant` holds only what folding does not give (寮國, 紐西蘭). Russian in
 * the nominative: the other cases are generated.
 */
export type Names = {
  readonly en?: readonly string[];
  readonly 'zh-Hans'?: readonly string[];
  readonly 'zh-Hant'?: readonly string[];
  readonly ru?: readonly string[];
};

export type KnowledgeRow = {
  readonly id: string;
  readonly names: Names;
  /** Matched with their case and as whole words: WHO, ВОЗ. In Chinese, short forms that are safe anywhere go under `names`. */
  readonly acronyms?: Names;
  /** Names that mean this only where one of its other names stands in the same document: PCA, the Commission. */
  readonly weak?: Names;
  /** `Q…`, only where certain. */
  readonly wikidata?: string;
  /** Where a reviewer can check the row: a publication, list or page, in words. */
  readonly source: string;
};

export type StateRow = KnowledgeRow & {
  /** `state:CN`; historic ones `state:SUHH`. */
  readonly id: string;
  /** Alpha-2; of historic States the former alpha-2 (SU). */
  readonly iso3166: string;
  readonly status: 'member' | 'observer' | 'historic' | 'other';
  /** EDTF; of historic States. */
  readonly from?: string;
  readonly until?: string;
  readonly successors?: readonly string[];
  /** One-character names, simplified: 中. Several States may share one (阿): context then tells. */
  readonly characters?: readonly string[];
  /** Russian side, Российская Сторона. Russian: masculine nominative singular, lower case (российский). */
  readonly adjectives?: { readonly en?: readonly string[]; readonly ru?: readonly string[] };
  /** Governments by metonymy: Moscow. */
  readonly capital?: Names;
};

export type OrganisationRow = KnowledgeRow & {
  /** `organisation:` and a key: the acronym where it is known and unique (SCO, UNSC), else the English name in kebab-case. */
  readonly id: string;
  readonly kind: 'organisation' | 'organ' | 'group' | 'forum';
  /** The organisation that it is an organ or agency of. */
  readonly partOf?: string;
  readonly from?: string;
  readonly until?: string;
  readonly successors?: readonly string[];
};

export type InstrumentRow = KnowledgeRow & {
  /** `instrument:` and the UN symbol where it has one (instrument:A/RES/70/1), else a usual short key (instrument:NPT). */
  readonly id: string;
  readonly kind:
    | 'treaty'
    | 'convention'
    | 'agreement'
    | 'protocol'
    | 'charter'
    | 'declaration'
    | 'joint-statement'
    | 'communique'
    | 'resolution'
    | 'decision'
    | 'initiative'
    | 'agenda'
    | 'memorandum'
    | 'statute'
    | 'covenant'
    | 'plan'
    | 'rules'
    | 'document';
  readonly status: 'adopted' | 'signed' | 'inForce' | 'ended' | 'planned';
  readonly unSymbol?: string;
  /** EDTF: adoption or signature. */
  readonly date?: string;
  readonly inForce?: string;
  readonly ended?: string;
  readonly issuers?: readonly { readonly id: string; readonly role: 'issuer' | 'signatory' | 'adopter' | 'proposer' }[];
  readonly relations?: readonly {
    readonly type:
      | 'PART_OF'
      | 'SUCCEEDED_BY'
      | 'AMENDS'
      | 'REPLACES'
      | 'TERMINATES'
      | 'ANNEXED_TO'
      | 'ENDORSES'
      | 'BECAME';
    readonly to: string;
  }[];
};

/** An area named without a claim of statehood: 朝鲜半岛. Its span hides the State's name in it. */
export type PlaceRow = KnowledgeRow & {
  /** `place:` and a key in kebab-case. */
  readonly id: string;
};
