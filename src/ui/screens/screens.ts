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
  emergencyCheck: later('emergencyCheck'),
  review: later('review'),
  outcome: later('outcome'),
  map: later('mapPage'),
  ruleBook: later('ruleBook'),
  handOver: later('handOver'),
  receive: later('receive'),
  compare: later('compare'),
  record: later('recordPage'),
  knows: later('knows'),
} satisfies Record<Place, ComponentType>
