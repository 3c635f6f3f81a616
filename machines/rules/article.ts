import type { SectionId } from '../evidence/ids.ts'
import { sectionIds } from '../evidence/article.ts'
import { idsOf } from '../idsOf.ts'
import type { Answers } from '../questionnaire/answers.ts'
import { ticked } from '../questionnaire/answers.ts'
import type { Condition } from '../questionnaire/conditions.ts'
import type { GoalId } from '../questionnaire/goals.ts'
import { coveredCondition } from './about.ts'
import { care } from './care.ts'
import type { Care } from './care.ts'
import type { OutcomeId, SectionReason } from './ids.ts'
import { partsFor } from './outcomeParts.ts'

export interface ShownSection {
  readonly section: SectionId
  readonly because: readonly SectionReason[]
}

type Row = readonly [SectionReason, readonly SectionId[]]

// domain.md 10.2. A section shown for two reasons is shown once, with both.

const forCondition: Readonly<Record<Condition, Row>> = {
  osteoarthritis: ['yourCondition', ['A2', 'A3', 'A6.2', 'A6.4']],
  ms: ['yourCondition', ['A2', 'A3', 'A6.3', 'A6.4']],
  wound: ['yourCondition', ['A2', 'A3', 'A6.1', 'A6.5']],
}

const forGoal = {
  pain: ['goalRelief', ['A6.2', 'A6.4']],
  move: ['goalRelief', ['A6.2', 'A6.4']],
  repair: ['goalRepair', ['A6.1', 'A6.5']],
  healWound: ['goalRepair', ['A6.1', 'A6.5']],
  cure: ['goalRepair', ['A6.1', 'A6.5']],
  quick: ['goalQuick', ['A4']],
  learn: ['goalLearn', ['A1', 'A3', 'A5']],
  trial: ['goalTrial', ['A6.7']],
  avoidSurgery: ['goalAvoidSurgery', ['A4', 'A6.2']],
} as const satisfies Readonly<Partial<Record<GoalId, Row>>>

const forCare: Readonly<Partial<Record<Care, Row>>> = {
  notStarted: ['careFirst', ['A2']],
  unsure: ['careFirst', ['A2']],
  triedNotEnough: ['careTried', ['A2', 'A3', 'A5']],
}

function rowsByAnswers(answers: Answers): readonly Row[] {
  const condition = coveredCondition(answers)
  const goalRows = idsOf(forGoal).filter((goal) => ticked(answers, 'goals').includes(goal)).map((goal) => forGoal[goal])
  return [['basics', ['A1']], condition && forCondition[condition], forCare[care(answers)], ...goalRows, ['notice', ['A8']]].filter(
    (row): row is Row => row !== undefined,
  )
}

function rowsFor(outcome: OutcomeId, answers: Answers): readonly Row[] {
  switch (outcome) {
    case 'O1':
    case 'O2':
      return []
    case 'O3':
      return [['notice', ['A8']]]
    case 'O4':
      return [
        ['yourCondition', ['A2', 'A3']],
        ['doctorsDecide', ['A5']],
        ['notice', ['A8']],
      ]
    case 'O5':
      return [
        ['basics', ['A1']],
        ['notice', ['A8']],
      ]
    case 'O6':
    case 'O7':
      return rowsByAnswers(answers)
  }
}

/** The article's sections for these answers, in the article's order, each with every reason why it is shown. */
export function articleFor(outcome: OutcomeId, answers: Answers): readonly ShownSection[] {
  const rows = rowsFor(outcome, answers)
  return sectionIds.flatMap((section) => {
    const because = [...new Set(rows.filter(([, sections]) => sections.includes(section)).map(([reason]) => reason))]
    return because.length > 0 ? [{ section, because }] : []
  })
}

/** How studies have given it may be shown here only (domain.md 8.5, invariant 10). */
export const mayShowDelivery = (outcome: OutcomeId) => partsFor(outcome).includes('delivery')

/** Where the doctor comes first, or the condition is not known, only the parts of domain.md 10.2 are shown; else the rest is there to open. */
export const mayShowWholeArticle = (outcome: OutcomeId) => outcome === 'O6' || outcome === 'O7'
