import type { QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes'
import { relevantAnswers } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { questionGroups } from '../../../machines/questionnaire/groups.ts'
import { isEachQuestion } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { pathOf } from '../../../machines/screening.machine.ts'
import type { Catalogue } from '../../locales/load.ts'
import type { AnswerRecord } from '../answerRecord.ts'
import { answerCode } from './answerCode.ts'
import { effectLink } from './effectLink.ts'
import { formEnabling } from './formEnabling.ts'
import { formWords } from './formWords.ts'
import { instantOf } from './instantOf.ts'
import { metaOf } from './metaOf.ts'
import { formUrl, systems } from './systems.ts'

interface Written {
  readonly catalogue: Catalogue
  /** The version of the product. */
  readonly product: string
  /** A random UUID: names this response, and says nothing of a person. */
  readonly id: string
}

type Words = ReturnType<typeof formWords>
type Item = QuestionnaireResponseItem

/** The title of the form as it was, beside its address. */
const titled = (title: string) => ({
  _questionnaire: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/display', valueString: title }] },
})

function itemsOf(question: QuestionId, answers: Answers, words: Words): readonly Item[] {
  const value: unknown = answers[question]
  const coded = (option: string) => ({ valueCoding: { ...answerCode(question, option), display: words.option(question, option) } })
  const hidden = (formEnabling().hidden.get(question) ?? [])
    .filter(({ holds }) => holds(answers))
    .map(({ linkId }): Item => ({ linkId, answer: [{ valueBoolean: true }] }))
  const text = words.question(question)
  if (isEachQuestion(question)) {
    const told = Object.entries(answers[question] ?? {}).map(
      ([item, option]): Item => ({ linkId: effectLink(question, item), text: words.option(question, item), answer: [coded(option)] }),
    )
    return told.length + hidden.length > 0 ? [{ linkId: question, text, item: [...told, ...hidden] }] : []
  }
  const options = (Array.isArray(value) ? value : [value]).filter((option) => typeof option === 'string')
  return options.length > 0 ? [{ linkId: question, text, answer: options.map(coded) }, ...hidden] : []
}

/**
 * A record as a FHIR R4 QuestionnaireResponse, in the language of the catalogue: the answers that count, in the groups
 * and the order of the form. It is completed only where the answers lead to an outcome. We know of nobody's identity,
 * so it has no subject, source or author.
 */
export function responseOf(record: AnswerRecord, { catalogue, product, id }: Written): QuestionnaireResponse {
  const answers = relevantAnswers(record.answers)
  const words = formWords(catalogue, answers.subject ?? 'me')
  const groups = questionGroups.map(({ id: linkId, questions }): Item => ({
    linkId,
    text: words.group(linkId),
    item: questions.flatMap((question) => itemsOf(question, answers, words)),
  }))
  return {
    resourceType: 'QuestionnaireResponse',
    meta: metaOf(words.notDiagnosis, product),
    language: catalogue.locale,
    identifier: { system: systems.response, value: id },
    questionnaire: `${formUrl}|${record.questionnaire}`,
    ...titled(words.title),
    status: pathOf(answers).includes('outcome') ? 'completed' : 'in-progress',
    authored: instantOf(record.made),
    item: groups.filter(({ item = [] }) => item.length > 0),
  }
}
