import { lazy } from 'react'
import type { ComponentType } from 'react'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import type { Aside, Place } from '../place.ts'
import { EmergencyCheck } from './EmergencyCheck/EmergencyCheck.tsx'
import { questionPage } from './QuestionPage/QuestionPage.tsx'
import { Welcome } from './Welcome/Welcome.tsx'

const questionPages = Object.fromEntries(questionIds.map((id) => [id, questionPage(id)])) as Record<QuestionId, ComponentType>

type LaterPlace = Aside | 'review' | 'outcome'

/** Screens in their own files, fetched when they are near. */
const load: Readonly<Record<LaterPlace, () => Promise<{ readonly default: ComponentType }>>> = {
  review: () => import('./Review/Review.tsx').then(({ Review }) => ({ default: Review })),
  outcome: () => import('./Outcome/Outcome.tsx').then(({ Outcome }) => ({ default: Outcome })),
  map: () => import('./Map/MapPage.tsx').then(({ MapPage }) => ({ default: MapPage })),
  ruleBook: () => import('./RuleBook/RuleBook.tsx').then(({ RuleBook }) => ({ default: RuleBook })),
  handOver: () => import('./HandOver/HandOver.tsx').then(({ HandOver }) => ({ default: HandOver })),
  receive: () => import('./Receive/Receive.tsx').then(({ Receive }) => ({ default: Receive })),
  compare: () => import('./Compare/Compare.tsx').then(({ Compare }) => ({ default: Compare })),
  record: () => import('./RecordPage/RecordPage.tsx').then(({ RecordPage }) => ({ default: RecordPage })),
  knows: () => import('./Knows/Knows.tsx').then(({ Knows }) => ({ default: Knows })),
}

/** Fetches the later screens ahead of time, so that no step waits for them. */
export const fetchLaterScreens = () => Promise.all(Object.values(load).map((one) => one()))

const laterScreens = Object.fromEntries(Object.entries(load).map(([place, one]) => [place, lazy(one)])) as unknown as Record<LaterPlace, ComponentType>

/** The one map from a page to its screen. */
export const screens = { ...questionPages, welcome: Welcome, emergencyCheck: EmergencyCheck, ...laterScreens } satisfies Record<Place, ComponentType>
