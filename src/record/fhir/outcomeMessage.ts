import type { Communication } from '@medplum/fhirtypes'
import { relevantAnswers } from '../../../machines/path.ts'
import { decide } from '../../../machines/rules/decide.ts'
import { letterOf } from '../../../machines/rules/letter.ts'
import { pathOf } from '../../../machines/screening.machine.ts'
import type { Catalogue, OutcomeCatalogue } from '../../locales/load.ts'
import { fill, say } from '../../locales/say.ts'
import type { AnswerRecord } from '../answerRecord.ts'
import { reasonText } from '../reasonText.ts'
import { instantOf } from './instantOf.ts'
import { metaOf } from './metaOf.ts'
import { systems } from './systems.ts'

interface Written {
  readonly catalogue: Catalogue
  readonly words: OutcomeCatalogue
  /** The version of the product. */
  readonly product: string
  /** A random UUID: names this message. */
  readonly id: string
  /** Where the response stands that it is about. */
  readonly response: string
  /** What a nurse decided where two answers differed, a line each (choiceLines.ts). */
  readonly decided?: readonly string[]
}

/**
 * The result of the guide, as an R4 Communication: information for the record, never a Condition, and it
 * says so. Undefined where the answers do not lead to an outcome yet.
 */
export function outcomeMessage(record: AnswerRecord, { catalogue, words: { outcome }, product, id, response, decided = [] }: Written): Communication | undefined {
  const answers = relevantAnswers(record.answers)
  if (!pathOf(answers).includes('outcome')) return undefined
  const subject = answers.subject ?? 'me'
  const { rule } = decide(answers)
  const { title, sentence } = outcome.letters[letterOf(rule, answers)]
  const notDiagnosis = say(outcome.leads.notDiagnosis, subject)
  const { ui } = catalogue
  const told = subject === 'me' ? ui.sheetAbout : ui.sheetAboutOther
  const reason = reasonText(rule, answers, catalogue, outcome)
  const payload = [say(title, subject), say(sentence, subject), fill(ui.itemAnswer, { item: rule.id, answer: reason }), told, notDiagnosis, ...decided]
  return {
    resourceType: 'Communication',
    meta: metaOf(notDiagnosis, product),
    language: catalogue.locale,
    identifier: [{ system: systems.message, value: id }],
    status: 'completed',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/communication-category', code: 'notification' }] }],
    topic: {
      coding: [
        { system: systems.outcome, code: rule.outcome },
        { system: systems.rule, code: rule.id },
      ],
      text: say(title, subject),
    },
    about: [{ reference: response }],
    sent: instantOf(record.made),
    payload: payload.map((contentString) => ({ contentString })),
  }
}
