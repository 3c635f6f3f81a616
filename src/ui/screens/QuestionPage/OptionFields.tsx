import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import type { Condition } from '../../../../machines/questionnaire/conditions.ts'
import { exclusiveOptions, questions } from '../../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import { toggleChoice } from '../../../../machines/questionnaire/toggleChoice.ts'
import { ChoiceList } from '../../components/ChoiceList/ChoiceList.tsx'
import { KneePicture } from '../../pictures/KneePicture.tsx'
import { NervePicture } from '../../pictures/NervePicture.tsx'
import { WoundPicture } from '../../pictures/WoundPicture.tsx'
import type { QuestionKeys } from '../../keys/useQuestionKeys.ts'
import { offeredOptions } from '../../offeredOptions.ts'
import { useSettings } from '../../settings.ts'
import { useVoice } from '../../words.ts'

export interface FieldProps {
  readonly question: QuestionId
  /** All answers, with this page's draft among them. */
  readonly answers: Answers
  readonly draft: unknown
  readonly onDraft: (draft: unknown) => void
  /** The keys that answer; undefined where none do. */
  readonly keys: QuestionKeys | undefined
}

const conditionPictures = { osteoarthritis: KneePicture, ms: NervePicture, wound: WoundPicture } as const satisfies Readonly<Record<Condition, typeof KneePicture>>
const pictureOf = new Map<string, typeof KneePicture>(Object.entries(conditionPictures))

const choicesOf = (draft: unknown): readonly string[] => (Array.isArray(draft) ? draft : typeof draft === 'string' ? [draft] : [])

/** One answer out of several, or any number of them. */
export function OptionFields({ question, answers, draft, onDraft, keys }: FieldProps) {
  const { option, label, hint } = useVoice()
  const { conditions } = useSettings()
  const isList = questions[question].kind === 'multi'
  const own = offeredOptions(question, answers, conditions).map((id) => ({ id, isExclusive: false }))
  const exclusive = isList ? exclusiveOptions.map((id) => ({ id, isExclusive: true })) : []
  const chosen = choicesOf(draft)
  const choices = [...own, ...exclusive].map(({ id, isExclusive }) => {
    const words = option(question, id)
    const Picture = question === 'condition' ? pictureOf.get(id) : undefined
    return { id, isExclusive, label: label(words), hint: hint(words), picture: Picture && <Picture />, keys: keys?.of.get(id) }
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
