import { relevantAnswers } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { questions } from '../../../machines/questionnaire/questions.ts'
import { visibleOptions } from '../../../machines/questionnaire/visibleOptions.ts'
import { pathOf } from '../../../machines/screening.machine.ts'
import { makeRecord, readRecord } from '../../../src/record/answerRecord.ts'
import type { Chance } from '../../support/random.ts'
import type { Law } from './law.ts'

type Again = (answers: Answers, random: Chance) => Answers

/** Told in another way, the same answers end at the same outcome by the same row; on the path, on the same path too. */
const same = (id: string, from: string, says: string, again: Again): Law => ({
  id,
  from,
  says,
  broken: (answers, guide, random) => {
    const other = again(answers, random)
    return guide.ruleFor(answers).id === guide.ruleFor(other).id ? undefined : other
  },
  brokenOnPath: (answers, guide, random) => {
    const other = again(answers, random)
    const isSame = guide.ruleFor(relevantAnswers(answers)).id === guide.ruleFor(relevantAnswers(other)).id
    return isSame && String(pathOf(answers)) === String(pathOf(other)) ? undefined : other
  },
})

const reversed = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, Array.isArray(value) ? value.toReversed() : value]))

/** Other goals, of those on show. Where goals are the next thing to answer, they stay open. */
function otherGoals(answers: Answers, random: Chance): Answers {
  if (pathOf(answers).at(-1) === 'goals') return answers
  const goals = random.some(visibleOptions('goals', answers), 0.3).slice(0, questions.goals.most)
  return { ...answers, goals: goals.length > 0 ? goals : ['none'] } as Answers
}

const day = new Date('2026-11-24T09:30:00Z')

function replayed(answers: Answers): Answers {
  const read = readRecord(JSON.parse(JSON.stringify(makeRecord(answers, day))))
  return read.kind === 'ok' && read.dropped.length === 0 ? read.record.answers : {}
}

/** What changes nothing. */
export const sameLaws: readonly Law[] = [
  same('goals', '8.5, 5', 'Other goals change neither the outcome nor the row behind it.', otherGoals),
  same('tickOrder', 'claims.md 5', 'The order of ticking changes nothing.', reversed),
  same('answerOrder', 'claims.md 5', 'The order of answering changes nothing.', (answers) => Object.fromEntries(Object.entries(answers).toReversed())),
  same('replay', 'claims.md 16', 'A record written, read and replayed leads to the same page and the same outcome.', replayed),
]
