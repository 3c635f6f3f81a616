import { useState } from 'react'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { useJourney } from '../journey.ts'
import { placeNow } from '../lastConversation.ts'
import { fieldName } from '../screens/QuestionPage/errorsFor.ts'
import { afterKey, itemsOf } from './afterKey.ts'
import { useKeyPress } from './keyPress.ts'
import { useKeys } from './keys.ts'
import { useSettings } from '../settings.ts'
import { optionKeys } from './optionKeys.ts'

/** The page of a question, as it is answered by keys. */
export interface QuestionOnShow {
  readonly question: QuestionId
  /** All answers, with this page's draft among them. */
  readonly answers: Answers
  readonly onDraft: (draft: unknown) => void
  /** Leaves the page with an answer, as Continue does. */
  readonly onLeave: (draft: unknown) => void
}

/** What the keys do on the page of a question, for its fields to show. */
export interface QuestionKeys {
  readonly of: ReturnType<typeof optionKeys>
  /** The item they answer now, of several. */
  readonly item: string | undefined
}

/** The control that a key stands for takes the focus: it comes into view, and a screen reader says what became of it. */
const focusOn = (name: string, option?: string) => document.querySelector<HTMLElement>(`input[name="${name}"]${option ? `[value="${option}"]` : ''}`)?.focus()

const isIn = (answer: unknown, item: string) => typeof answer === 'object' && answer !== null && item in answer

/** Answers a question by keys, in a guided conversation. Undefined where no keys are heard. */
export function useQuestionKeys({ question, answers, onDraft, onLeave }: QuestionOnShow): QuestionKeys | undefined {
  const journey = useJourney()
  const { areOn } = useKeys()
  const { conditions } = useSettings()
  const items = itemsOf(question, answers)
  const firstOpen = items.find((one) => !isIn(answers[question], one)) ?? items[0]
  const [item = firstOpen, setItem] = useState<string>()

  // A page that is being left still stands for a moment: a key pressed then is not for it.
  const isOnShow = () => placeNow(journey) === question

  const goToItem = (next: string) => {
    setItem(next)
    focusOn(fieldName(question, next))
  }

  const answerBy = (key: string) => {
    const pressed = afterKey(question, answers, key, item, conditions)
    if (!pressed) return false
    if (pressed.goesOn) {
      onLeave(pressed.draft)
      return true
    }
    onDraft(pressed.draft)
    if (item === undefined) focusOn(question, pressed.option)
    else goToItem(items[items.indexOf(item) + 1] ?? items.find((one) => !isIn(pressed.draft, one)) ?? item)
    return true
  }

  useKeyPress((key) => {
    if (!isOnShow()) return false
    if (key !== 'Enter') return answerBy(key)
    onLeave(answers[question])
    return true
  })

  return areOn ? { of: optionKeys(question, answers, conditions), item } : undefined
}
