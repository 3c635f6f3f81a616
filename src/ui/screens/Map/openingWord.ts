import { edges } from '../../../../machines/edges.ts'
import type { Edge, Opening } from '../../../../machines/edges.ts'
import { isQuestion } from '../../../../machines/path.ts'
import { isEachQuestion } from '../../../../machines/questionnaire/questions.ts'
import type { Step } from '../../../../machines/step.ts'
import type { LastWay, OpeningWord } from '../../../locales/mapWords.ts'

export type WayOn = Pick<Edge, 'from' | 'to' | 'opening'>

/** What is left beside some ways on, where it has a name. */
const lastBeside: Readonly<Partial<Record<Opening, LastWay>>> = { careToday: 'noSign', under18: 'adult', ms: 'wound', offeredOrBooked: 'curious' }

const lastWayFrom = (page: Step) => edges.flatMap(({ from, opening }) => (from === page ? (lastBeside[opening] ?? []) : []))[0]

/** The word for what opens a way on; undefined where it is the only one. */
export function openingWord({ from, to, opening }: WayOn): OpeningWord | undefined {
  switch (opening) {
    case 'always':
      return undefined
    case 'otherwise':
      return lastWayFrom(from) ?? opening
    case 'somethingToAsk':
      return isQuestion(to) && isEachQuestion(to) ? 'somethingTried' : 'somethingNotTried'
    default:
      return opening
  }
}
