import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { woundTypes } from '../../../machines/questionnaire/conditions.ts'
import type { WoundType } from '../../../machines/questionnaire/conditions.ts'
import type { treatmentQuestions } from '../../../machines/questionnaire/treatmentQuestions.ts'
import { visibleOptions } from '../../../machines/questionnaire/visibleOptions.ts'

export type TreatmentQuestions = (typeof treatmentQuestions)[keyof typeof treatmentQuestions]

/** Every treatment tried that a kind of wound is asked about, or a condition where the kind makes no difference. */
interface Everything {
  readonly kind: WoundType | undefined
  readonly answers: Answers
  readonly tried: readonly string[]
  /** Those of which it is asked how they worked. */
  readonly reported: readonly string[]
}

/** What it is to have tried everything: once for each kind of wound where they are asked about different treatments. */
export function everythingTried({ tried, effect }: TreatmentQuestions): readonly Everything[] {
  const isSameForAll = new Set(woundTypes.map((woundType) => visibleOptions(tried, { woundType }).join())).size === 1
  return (isSameForAll ? [undefined] : woundTypes).map((kind) => {
    const setting: Answers = kind ? { woundType: kind } : {}
    const all = visibleOptions(tried, setting)
    const answers: Answers = { ...setting, [tried]: all }
    return { kind, answers, tried: all, reported: visibleOptions(effect, answers) }
  })
}
