import type { Extension, QuestionnaireItem, QuestionnaireItemAnswerOption } from '@medplum/fhirtypes'
import { exclusiveOptions, isEachQuestion, questions } from '../../../machines/questionnaire/questions.ts'
import type { EachId, QuestionId } from '../../../machines/questionnaire/questions.ts'
import { answerCode } from './answerCode.ts'
import { effectItems } from './effectItems.ts'
import { effectLink } from './effectLink.ts'
import { enablingElements } from './enabling.ts'
import type { Enabling } from './enabling.ts'
import { formEnabling } from './formEnabling.ts'
import { formWords } from './formWords.ts'
import type { HiddenItem } from './hiddenItem.ts'
import { translated } from './translated.ts'
import type { Catalogues } from './translated.ts'

interface Treatment {
  readonly treatment: string
  readonly enabling: Enabling
}

const extension = (name: string, value: Partial<Extension>): Extension => ({ url: `http://hl7.org/fhir/StructureDefinition/questionnaire-${name}`, ...value })

const isExclusive = (option: string) => exclusiveOptions.some((exclusive) => exclusive === option)

/** A list's "none" and "not sure" clear the others when ticked. Of a question with one answer every option does. */
function answerOption(question: QuestionId, option: string, catalogues: Catalogues): QuestionnaireItemAnswerOption {
  const display = translated('display', catalogues, (catalogue) => formWords(catalogue, 'me').option(question, option))
  const clearsOthers = questions[question].kind === 'multi' && isExclusive(option)
  return {
    ...(clearsOthers && { extension: [extension('optionExclusive', { valueBoolean: true })] }),
    valueCoding: { ...answerCode(question, option), ...display },
  }
}

const hiddenFormItem = ({ linkId, enabling }: HiddenItem): QuestionnaireItem => ({
  extension: [extension('hidden', { valueBoolean: true })],
  linkId,
  type: 'boolean',
  ...enablingElements(enabling),
  readOnly: true,
  initial: [{ valueBoolean: true }],
})

function choiceItem(question: QuestionId, catalogues: Catalogues): QuestionnaireItem {
  const definition = questions[question]
  const isList = definition.kind === 'multi'
  const options = [...definition.options, ...(isList ? exclusiveOptions : [])]
  const enabling = formEnabling().asked.get(question)
  return {
    ...('most' in definition && { extension: [extension('maxOccurs', { valueInteger: definition.most })] }),
    linkId: question,
    ...translated('text', catalogues, (catalogue) => formWords(catalogue, 'me').question(question)),
    type: 'choice',
    ...(enabling && enablingElements(enabling)),
    required: true,
    ...(isList && { repeats: true }),
    answerOption: options.map((option) => answerOption(question, option, catalogues)),
  }
}

function treatmentItem(question: EachId, { treatment, enabling }: Treatment, catalogues: Catalogues): QuestionnaireItem {
  return {
    linkId: effectLink(question, treatment),
    ...translated('text', catalogues, (catalogue) => formWords(catalogue, 'me').option(question, treatment)),
    type: 'choice',
    ...enablingElements(enabling),
    required: true,
    answerOption: questions[question].options.map((option) => answerOption(question, option, catalogues)),
  }
}

function effectGroup(question: EachId, hidden: readonly HiddenItem[], catalogues: Catalogues): QuestionnaireItem {
  const enabling = formEnabling().asked.get(question)
  const items = effectItems.get(question)?.items ?? []
  return {
    linkId: question,
    ...translated('text', catalogues, (catalogue) => formWords(catalogue, 'me').question(question)),
    type: 'group',
    ...(enabling && enablingElements(enabling)),
    item: [...items.map((item) => treatmentItem(question, item, catalogues)), ...hidden.map(hiddenFormItem)],
  }
}

/** A question as items of the form: itself, and any hidden ones beside it or, of a group, inside it. */
export function formItems(question: QuestionId, catalogues: Catalogues): readonly QuestionnaireItem[] {
  const hidden = formEnabling().hidden.get(question) ?? []
  if (isEachQuestion(question)) return [effectGroup(question, hidden, catalogues)]
  return [choiceItem(question, catalogues), ...hidden.map(hiddenFormItem)]
}
