/** The parts of the article, by our own numbering (domain.md 10.1). */
export const sectionIds = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6.1', 'A6.2', 'A6.3', 'A6.4', 'A6.5', 'A6.6', 'A6.7', 'A7', 'A8'] as const
export type SectionId = (typeof sectionIds)[number]

/** What the article does not say: shown with every result (domain.md 10.1). */
export const leftOut = ['risks', 'whoNot', 'sourceAndMaker', 'approval', 'studies', 'cost', 'standardCare', 'ifItFails'] as const
export type LeftOutId = (typeof leftOut)[number]
