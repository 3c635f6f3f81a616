import { isQuestion, questionsOnPath } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { coveredConditions } from '../../../machines/questionnaire/conditions.ts'
import { questions } from '../../../machines/questionnaire/questions.ts'
import type { EachId, QuestionId } from '../../../machines/questionnaire/questions.ts'
import { treatmentQuestions } from '../../../machines/questionnaire/treatmentQuestions.ts'
import { validAnswer } from '../../../machines/questionnaire/validAnswer.ts'
import { visibleOptions } from '../../../machines/questionnaire/visibleOptions.ts'
import { effectLink } from './effectLink.ts'
import { ifAll, isNotOption, isOption, isUnanswered } from './enabling.ts'
import type { Enabling } from './enabling.ts'
import { everythingTried } from './everythingTried.ts'
import type { TreatmentQuestions } from './everythingTried.ts'
import type { HiddenItem } from './hiddenItem.ts'
import { isWayTaken } from './hiddenItem.ts'
import { leadsTo } from './leadsTo.ts'

interface TreatmentItem {
  readonly treatment: string
  readonly enabling: Enabling
}

/** A hidden item that is enabled when one way on is taken. */
interface WayOn extends HiddenItem {
  readonly to: QuestionId
}

interface EffectItems {
  readonly items: readonly TreatmentItem[]
  readonly hidden: readonly HiddenItem[]
  readonly ways: readonly WayOn[]
}

const openLink = (effect: EachId, treatment: string) => `${effectLink(effect, treatment)}.open`

const noneOpen = (effect: EachId, treatments: readonly string[]) => treatments.map((treatment) => isUnanswered(openLink(effect, treatment)))

const isOpen = (effect: EachId, treatment: string, answers: Answers) =>
  questionsOnPath(answers).includes(effect) &&
  visibleOptions(effect, answers).includes(treatment) &&
  !Object.keys(validAnswer(effect, answers) ?? {}).includes(treatment)

/** The question that follows once all these are reported. Throws where none does. */
function questionAfter(effect: EachId, answers: Answers, reported: readonly string[]): QuestionId {
  const step = leadsTo(effect, { ...answers, [effect]: Object.fromEntries(reported.map((treatment) => [treatment, 'helped'])) })
  if (!isQuestion(step)) throw new Error(`${effect} leads to ${step}, which is no question`)
  return step
}

/** One item for each treatment of which it can be asked how it worked: if it was tried, and fits the kind of wound. */
function treatmentItems(asked: TreatmentQuestions): readonly TreatmentItem[] {
  const all = everythingTried(asked)
  return questions[asked.effect].items.flatMap((treatment) => {
    const others = all.filter(({ reported }) => !reported.includes(treatment))
    if (others.length === all.length) return []
    const [only, ...more] = all.filter((one) => !others.includes(one))
    const ofOne = only?.kind && more.length === 0 ? [isOption('woundType', only.kind)] : undefined
    const notOthers = others.flatMap(({ kind }) => (kind ? [isNotOption('woundType', kind)] : []))
    return [{ treatment, enabling: ifAll(isOption(asked.tried, treatment), ...(ofOne ?? notOthers)) }]
  })
}

/** The ways on where nothing is left to ask about, as everything was tried. */
const waysPast = (asked: TreatmentQuestions): readonly WayOn[] =>
  everythingTried(asked).map(({ kind, answers, tried, reported }) => {
    const to = questionAfter(asked.effect, answers, reported)
    const ofKind = kind ? [isOption('woundType', kind)] : []
    return {
      to,
      linkId: [asked.effect, to, ...(kind ? [kind] : [])].join('.'),
      enabling: ifAll(...ofKind, ...tried.map((treatment) => isOption(asked.tried, treatment)), ...noneOpen(asked.effect, reported)),
      holds: (given) => isWayTaken(asked.effect, to, given) && (!kind || given.woundType === kind),
    }
  })

/**
 * How each of several treatments worked, as R4 items: one for each; a hidden one for each that is still open; and a
 * hidden one for each way on, which needs all of them reported: past everything, or else to what is left.
 */
function itemsOf(asked: TreatmentQuestions): EffectItems {
  const { tried, effect } = asked
  const items = treatmentItems(asked)
  const treatments = items.map(({ treatment }) => treatment)
  const open: readonly HiddenItem[] = items.map(({ treatment, enabling }) => ({
    linkId: openLink(effect, treatment),
    enabling: ifAll(...enabling.conditions, isUnanswered(effectLink(effect, treatment))),
    holds: (answers) => isOpen(effect, treatment, answers),
  }))
  const past = waysPast(asked)
  const one = treatments.slice(0, 1)
  const to = questionAfter(effect, { [tried]: one }, one)
  const toLeft: WayOn = {
    to,
    linkId: `${effect}.${to}`,
    enabling: ifAll(...noneOpen(effect, treatments), ...past.map(({ linkId }) => isUnanswered(linkId))),
    holds: (answers) => isWayTaken(effect, to, answers),
  }
  const ways = [...past, toLeft]
  return { items, hidden: [...open, ...ways], ways }
}

/** The items of each question about several treatments. */
export const effectItems: ReadonlyMap<QuestionId, EffectItems> = new Map(
  coveredConditions.map((condition) => [treatmentQuestions[condition].effect, itemsOf(treatmentQuestions[condition])]),
)
