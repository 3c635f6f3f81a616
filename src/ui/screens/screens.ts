import { lazy } from 'react'
import type { ComponentType } from 'react'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import type { Step } from '../../../machines/step.ts'
import { EmergencyCheck } from './EmergencyCheck/EmergencyCheck.tsx'
import { questionPage } from './QuestionPage/QuestionPage.tsx'
import { Welcome } from './Welcome/Welcome.tsx'

const questionPages = Object.fromEntries(questionIds.map((id) => [id, questionPage(id)])) as Record<QuestionId, ComponentType>

const loadReview = () => import('./Review/Review.tsx').then(({ Review }) => ({ default: Review }))
const loadOutcome = () => import('./Outcome/Outcome.tsx').then(({ Outcome }) => ({ default: Outcome }))

/** Fetches the later screens ahead of time, so that no step waits for them. */
export const fetchLaterScreens = () => Promise.all([loadReview(), loadOutcome()])

/** The one map from a step of the journey to its screen. */
export const screens = {
  ...questionPages,
  welcome: Welcome,
  emergencyCheck: EmergencyCheck,
  review: lazy(loadReview),
  outcome: lazy(loadOutcome),
} satisfies Record<Step, ComponentType>
