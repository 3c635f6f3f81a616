import { Suspense } from 'react'
import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { coveredConditions } from '../../../../machines/questionnaire/conditions.ts'
import type { Condition } from '../../../../machines/questionnaire/conditions.ts'
import { exclusiveOptions, questions } from '../../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import { toggleChoice } from '../../../../machines/questionnaire/toggleChoice.ts'
import { ChoiceList } from '../../components/ChoiceList/ChoiceList.tsx'
import type { QuestionKeys } from '../../keys/useQuestionKeys.ts'
import { later } from '../../later.tsx'
import { offeredOptions } from '../../offeredOptions.ts'
import { useSettings } from '../../settings.ts'
import type { QuestionVoice } from '../../words.ts'

export interface FieldProps {
  readonly question: QuestionId
  /** All answers, with this page's draft among them. */
  readonly answers: Answers
  readonly draft: unknown
  readonly onDraft: (draft: unknown) => void
  /** The keys that answer; undefined where none do. */
  readonly keys: QuestionKeys | undefined
  readonly voice: QuestionVoice
}

const ConditionPicture = later('conditionPicture')

const PictureOf = ({ condition }: { readonly condition: Condition }) => (
  <Suspense fallback={null}>
    <ConditionPicture of={condition} />
  </Suspense>
)

const choicesOf = (draft: unknown): readonly string[] => (Array.isArray(draft) ? draft : typeof draft === 'string' ? [draft] : [])

/** One answer out of several, or any number of them. */
export function OptionFields({ question, answers, draft, onDraft, keys, voice: { option, label, hint } }: FieldProps) {
  const { conditions } = useSettings()
  const isList = questions[question].kind === 'multi'
  const own = offeredOptions(question, answers, conditions).map((id) => ({ id, isExclusive: false }))
  const exclusive = isList ? exclusiveOptions.map((id) => ({ id, isExclusive: true })) : []
  const chosen = choicesOf(draft)
  const choices = [...own, ...exclusive].map(({ id, isExclusive }) => {
    const words = option(question, id)
    const condition = question === 'condition' ? coveredConditions.find((covered) => covered === id) : undefined
    return { id, isExclusive, label: label(words), hint: hint(words), picture: condition && <PictureOf condition={condition} />, keys: keys?.of.get(id) }
  })
  return (
    <ChoiceList
      type={isList ? 'checkbox' : 'radio'}
      name={question}
      choices={choices}
      chosen={chosen}
      onChoose={(id) => onDraft(isList ? toggleChoice(chosen, id) : id)}
    />
  )
}
