/** The outcomes of domain.md 8.1, most cautious first. None of them says yes. */
export const outcomeIds = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7'] as const
export type OutcomeId = (typeof outcomeIds)[number]

/** Notes added on top of an outcome; they never change it (domain.md 8.4). */
export const noteIds = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7'] as const
export type NoteId = (typeof noteIds)[number]

export type RuleId =
  | 'R01' | 'R02' | 'R03' | 'R04' | 'R05' | 'R06' | 'R07' | 'R08' | 'R09' | 'R10' | 'R11' | 'R12' | 'R13'
  | 'R14' | 'R15' | 'R16' | 'R17' | 'R18' | 'R19' | 'R20' | 'R21' | 'R22' | 'R23' | 'R24' | 'R25'

/** Why a section of the article is shown (domain.md 10.2). */
export type SectionReason =
  | 'basics' | 'yourCondition' | 'notice' | 'doctorsDecide' | 'goalRelief' | 'goalRepair' | 'goalQuick' | 'goalLearn'
  | 'goalTrial' | 'goalAvoidSurgery' | 'careFirst' | 'careTried'

/** The wordings of the outcomes: one each, and a few of their own for one row of the table. */
export type LetterId = OutcomeId | 'newWound' | 'keepGoing' | 'specialistSoon' | 'unclear'
