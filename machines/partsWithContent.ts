import { leftUnsure } from './leftUnsure.ts'
import type { Answers } from './questionnaire/answers.ts'
import { openGroups } from './rules/care.ts'
import type { Decision } from './rules/decide.ts'
import { cautionsToTell } from './rules/explain.ts'
import { partsFor } from './rules/outcomeParts.ts'
import type { PartId } from './rules/outcomeParts.ts'

/** The parts of one person's page, in the order read: those of the outcome that have something to say about these answers. */
export function partsWithContent(decision: Decision, answers: Answers): readonly PartId[] {
  const isEmpty: Partial<Record<PartId, boolean>> = {
    alsoTold: cautionsToTell(decision, answers).length === 0,
    leftUnsure: leftUnsure(answers).length === 0,
    notes: decision.notes.length === 0,
    provenCare: openGroups(answers).length === 0,
  }
  return partsFor(decision.outcome).filter((part) => !isEmpty[part])
}
