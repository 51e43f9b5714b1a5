/** English titles that are found, and what is none. */
import type { PatternEvidence } from './evidence.ts';

export const ENGLISH_TITLE_EVIDENCE: PatternEvidence = {
  rule: 'pattern:capitalised-title/en',
  examples: [
    'They welcomed the ⟦Agreement between the Government of the Republic of Chile and the Government of the Kingdom of Norway on Cooperation in Fisheries Research⟧ of 3 May 2017.',
    'They recalled the ⟦Lima Declaration on Mountain Rivers⟧.',
    'The ⟦Memorandum of Understanding on Polar Science⟧ was signed.',
    'They reaffirmed the ⟦Joint Statement on Ocean Governance⟧ of 14 March 2019.',
    'They follow the ⟦Caspian Fisheries Protocol⟧, and nothing else.',
    'They follow the ⟦Code of Conduct on Salmon, Armed Robbery against Ships and Eels in Lakes⟧.',
    'They welcomed the ⟦Oslo Declaration on Lakes 2045: Our Clean Future⟧, and went home.',
    'They signed the ⟦Baltic Trade in Goods Agreement⟧ and the ⟦Lakes Free Trade Area 2.0 Upgrade Protocol⟧.',
    'They recalled the ⟦Tampere Declaration⟧ and ⟦Tampere Action Plan⟧.',
    'The ⟦Treaty Establishing the Lakes Community⟧ is old.',
    'They recalled the ⟦Joint Vision Statement from the Leaders of Chile, Norway, and Peru⟧.',
    'The ⟦Exchange of Notes between the Government of Chile and the Government of Norway concerning Lighthouses⟧ is old.',
    'The ⟦Treaty relating to Reservoirs that Extend across the Border⟧ is old.',
    'They adopted the ⟦New York Protocol⟧.',
    "They recalled the ⟦Tampere Leaders' Declaration⟧ and the ⟦Oslo Chair's Statement⟧ of 3 May 2017.",
    'They signed the ⟦Agreement on Trade⟧, Peru and Chile being absent.',
  ],
  counterexamples: [
    'They agreed on a treaty between friends.',
    'The Agreement shall enter into force today.',
    'They discussed the Plan and the Framework.',
    'The Agreement, Trade and Transport were discussed.',
    'A new Agreement: The Parties Agree.',
    'Ms. Charter spoke.',
    "They discussed Peru's Statement.",
  ],
};
