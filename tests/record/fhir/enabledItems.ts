import type { Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes'
import { itemsIn } from './exported.ts'

/** What is told under each linkId: codes, or "true" for a boolean. */
type Given = ReadonlyMap<string, readonly string[]>

/**
 * The linkIds that R4's enableWhen enables, by R4's own words and none of our code: any or all; an answer of a
 * disabled item counts as none; what stands in a disabled item is disabled; `!=` holds where no answer is equal, and
 * so where there is none; an item's initial value counts as its answer once the item is enabled.
 */
export function enabledItems(form: Questionnaire, given: Given): ReadonlySet<string> {
  const placed = new Map(itemsIn<QuestionnaireItem>(form.item).map(({ item, parents }) => [item.linkId, { item, parents }]))
  const known = new Map<string, boolean>()

  const answersOf = (linkId: string): readonly string[] => {
    if (!isEnabled(linkId)) return []
    const initial = placed.get(linkId)?.item.initial?.map(({ valueBoolean }) => String(valueBoolean))
    return initial ?? given.get(linkId) ?? []
  }

  const holds = ({ question, operator, answerBoolean, answerCoding }: QuestionnaireItemEnableWhen): boolean => {
    const answers = answersOf(question)
    if (operator === 'exists') return answers.length > 0 === answerBoolean
    const isEqual = answers.includes(answerCoding?.code ?? '')
    if (operator === '=') return isEqual
    if (operator === '!=') return !isEqual
    throw new Error(`No meaning for operator ${operator} on coded answers`)
  }

  function isEnabled(linkId: string): boolean {
    const before = known.get(linkId)
    if (before !== undefined) return before
    const { item, parents } = placed.get(linkId) ?? {}
    if (!item || !parents) throw new Error(`A condition asks about ${linkId}, which is no item`)
    const results = () => (item.enableWhen ?? []).map(holds)
    const own = item.enableWhen === undefined || (item.enableBehavior === 'any' ? results().some(Boolean) : results().every(Boolean))
    const enabled = parents.every(isEnabled) && own
    known.set(linkId, enabled)
    return enabled
  }

  return new Set([...placed.keys()].filter(isEnabled))
}
