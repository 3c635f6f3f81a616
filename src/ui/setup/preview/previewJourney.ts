import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { startJourney } from '../../journey.ts'

/** A journey that is only looked at: it leaves nothing in the browser's history. */
export const previewJourney = (answers: Answers) => startJourney(window, answers, () => ({ record: () => undefined, back: () => false, stop: () => undefined }))
