import type { ConceptMap } from '@medplum/fhirtypes'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'
import { answerCode } from './answerCode.ts'
import { mapUrl, systems } from './systems.ts'

interface Match {
  readonly question: QuestionId
  readonly option: string
  readonly code: string
}

// Only codes that at least two independent sources agree on, and only for options that mean just that: "cancer now, in
// the past 5 years or having tests" is not the disease. The joint is asked of people with confirmed osteoarthritis only.
const matches: readonly Match[] = [
  { question: 'condition', option: 'ms', code: '24700007' },
  { question: 'joint', option: 'knee', code: '239873007' },
  { question: 'woundType', option: 'pressure', code: '399912005' },
]

/**
 * The few answers that a SNOMED CT concept says as well, as an R4 ConceptMap. R4 has one coding an answer, and SNOMED CT
 * needs a licence in many countries, so its codes stay out of the form and the answers.
 */
export const snomedMap = (): ConceptMap => ({
  resourceType: 'ConceptMap',
  url: mapUrl,
  version: questionnaireVersion,
  status: 'active',
  group: [
    {
      source: systems.answer,
      target: 'http://snomed.info/sct',
      element: matches.map(({ question, option, code }) => ({
        code: answerCode(question, option).code,
        target: [{ code, equivalence: 'equivalent' }],
      })),
    },
  ],
})
