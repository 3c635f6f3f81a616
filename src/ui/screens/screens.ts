import type { ComponentType } from 'react'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { later } from '../later.tsx'
import type { Place } from '../place.ts'
import { questionPage } from './QuestionPage/QuestionPage.tsx'
import { Welcome } from './Welcome/Welcome.tsx'

const questionPages = Object.fromEntries(questionIds.map((id) => [id, questionPage(id)])) as Record<QuestionId, ComponentType>

/** The one map from a page to its screen. */
export const screens = {
  ...questionPages,
  welcome: Welcome,
  emergencyCheck: later('EmergencyCheck'),
  review: later('Review'),
  outcome: later('Outcome'),
  map: later('MapPage'),
  ruleBook: later('RuleBook'),
  handOver: later('HandOver'),
  receive: later('Receive'),
  compare: later('Compare'),
  record: later('RecordPage'),
  knows: later('Knows'),
} satisfies Record<Place, ComponentType>
