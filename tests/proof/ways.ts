import { getInitialSnapshot, transition } from 'xstate'
import { idsOf } from '../../machines/idsOf.ts'
import { isQuestion, relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { changeAnswer } from '../../machines/questionnaire/changeAnswer.ts'
import type { Told } from '../../machines/questionnaire/changeAnswer.ts'
import { questionIds, questions } from '../../machines/questionnaire/questions.ts'
import { decide } from '../../machines/rules/decide.ts'
import { nothingTold, pathOf, screeningMachine } from '../../machines/screening.machine.ts'
import type { ScreeningEvent } from '../../machines/screening.machine.ts'
import { loadCatalogue, loadLater } from '../../src/locales/load.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { responseOf } from '../../src/record/fhir/responseOf.ts'
import { plainText } from '../../src/record/plainText.ts'
import { chance } from '../support/random.ts'
import type { Chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'
import { randomJourney } from './randomJourney.ts'

/** How the way through the questions, the language and chance events bear on the end: not at all. */
export interface WayVerdict {
  readonly id: string
  readonly says: string
  readonly from: string
  readonly tried: number
  readonly broken: Answers | undefined
}

const made = new Date('2026-11-24T09:05:00Z')
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Told as the target tells it, question by question along the path, whatever was told before. */
function endingAt(target: Answers, told: Told): Told {
  const open = pathOf(told.answers).filter(isQuestion).find((question) => !isSame(told.answers[question], target[question]))
  return open === undefined || target[open] === undefined ? told : endingAt(target, changeAnswer(told, open, target[open]))
}

/** Back and forth: answers given at random, on the path and off it, before the target is told. */
function wandering(random: Chance, first: Answers): Told {
  let told: Told = { ...nothingTold, answers: first }
  for (let i = 0; i < 12; i += 1) {
    const question = random.oneOf(random.happens(0.8) ? pathOf(told.answers).filter(isQuestion) : questionIds)
    const value = randomAnswers(random)[question]
    if (value !== undefined) told = changeAnswer(told, question, value)
  }
  return told
}

const way = (id: string, from: string, says: string, tried: number, isBroken: (i: number) => Answers | undefined): WayVerdict => {
  let broken: Answers | undefined
  for (let i = 0; i < tried && !broken; i += 1) broken = isBroken(i)
  return { id, from, says, tried, broken }
}

function anyWay(tried: number): WayVerdict {
  const random = chance(5)
  return way('anyWay', 'claims.md 5', 'The outcome depends on the answers, not on the way there: back, changed and changed again ends where the direct way ends.', tried, () => {
    const target = randomJourney(random)
    const { answers } = endingAt(target, wandering(random, {}))
    const isEqual = isSame(relevantAnswers(answers), target) && decide(relevantAnswers(answers)).rule.id === decide(target).rule.id
    return isEqual ? undefined : target
  })
}

async function writers() {
  const locales = idsOf(localeNames)
  return Promise.all(
    locales.map(async (locale) => {
      const [catalogue, words, nurse] = await Promise.all([loadCatalogue(locale), loadLater('outcome', locale), loadLater('nurse', locale)])
      const text = (answers: Answers) => plainText(makeRecord(answers, made), { catalogue, words, nurse, choices: {}, product: '1.0.0', timeZone: 'UTC' }) ?? ''
      const fhir = (answers: Answers) => JSON.stringify(responseOf(makeRecord(answers, made), { catalogue, product: '1.0.0', id: 'one' }))
      return { text, fhir }
    }),
  )
}

type Writers = Awaited<ReturnType<typeof writers>>

function leftBranch(tried: number, [english]: Writers): WayVerdict {
  const random = chance(6)
  return way('leftBranch', 'claims.md 6', 'What was told on a branch that was left counts nowhere: record, text for the chart and FHIR are equal, byte for byte, to those of someone who never went there.', tried, () => {
    const target = randomJourney(random)
    const before = wandering(random, randomJourney(random))
    const after = relevantAnswers(endingAt(target, before).answers)
    const exports = [JSON.stringify, english?.text, english?.fhir]
    return exports.every((write) => write?.(after) === write?.(target)) ? undefined : target
  })
}

const codesIn = (fhir: string) => String([...fhir.matchAll(/"code":"([^"]+)"/g)].map(([, code]) => code))

function languages(tried: number, all: Writers): WayVerdict {
  const random = chance(8)
  return way('languages', '8.5, 12', 'The same answers give the same outcome, the same row and the same codes in English, Turkish and Arabic.', tried, () => {
    const answers = randomJourney(random)
    const { outcome, rule } = decide(answers)
    const codes = new Set(all.map(({ fhir }) => codesIn(fhir(answers))))
    const areNamed = all.every(({ text }) => text(answers).includes(outcome) && text(answers).includes(rule.id))
    return areNamed && codes.size === 1 ? undefined : answers
  })
}

const steps = idsOf(screeningMachine.states)

function anyEvent(random: Chance): unknown {
  const question = random.oneOf(questionIds)
  // Values of another kind than the question's cannot come in: readAnswer.ts refuses them at the border.
  const junk = { single: 'nonsense', multi: ['nonsense'], each: { nonsense: 'nonsense' } }[questions[question].kind]
  return random.oneOf([
    { type: 'answer', question, value: random.happens(0.9) ? randomAnswers(random)[question] : junk },
    { type: 'next' },
    { type: 'next' },
    { type: 'undo' },
    { type: 'xstate.route', to: `#${random.oneOf(steps)}` },
    random.happens(0.05) ? { type: 'restart' } : { type: 'load', told: { ...nothingTold, answers: randomAnswers(random) } },
    { type: 'nonsense' },
  ])
}

function randomEvents(tried: number): WayVerdict {
  const random = chance(13)
  return way('randomEvents', 'claims.md 13', 'Random events, 200 a session, unknown events and unknown options among them, never break the chart: it never throws, never stops, and always stands on a page that there is.', tried, () => {
    let snapshot = getInitialSnapshot(screeningMachine)
    for (let i = 0; i < 200; i += 1) {
      try {
        ;[snapshot] = transition(screeningMachine, snapshot, anyEvent(random) as ScreeningEvent)
      } catch {
        return snapshot.context.answers
      }
      if (snapshot.status !== 'active' || !steps.includes(snapshot.value)) return snapshot.context.answers
    }
    return undefined
  })
}

interface Counts {
  readonly anyWay: number
  readonly leftBranch: number
  readonly languages: number
  readonly sessions: number
}

export async function tryWays(counts: Counts): Promise<readonly WayVerdict[]> {
  const all = await writers()
  return [anyWay(counts.anyWay), leftBranch(counts.leftBranch, all), languages(counts.languages, all), randomEvents(counts.sessions)]
}
