import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { effectItems } from './effectItems.ts'
import { ifAny, isAnswered } from './enabling.ts'
import type { Enabling } from './enabling.ts'
import { enablingWay } from './enablingWay.ts'
import type { HiddenItem } from './hiddenItem.ts'
import { isWayTaken } from './hiddenItem.ts'

interface FormEnabling {
  /** When each question is asked; no entry for one that is always asked. */
  readonly asked: ReadonlyMap<QuestionId, Enabling>
  /** The hidden items that stand beside each question. */
  readonly hidden: ReadonlyMap<QuestionId, readonly HiddenItem[]>
}

interface Way {
  readonly from: QuestionId
  readonly to: QuestionId
  readonly enabling: Enabling
}

const waysInto = (to: QuestionId): readonly Way[] =>
  questionIds.flatMap((from) => {
    const effects = effectItems.get(from)?.ways.filter((way) => way.to === to)
    const enabling = effects ? ifAny(...effects.map(({ linkId }) => isAnswered(linkId))) : enablingWay(from, to)
    return enabling && enabling.conditions.length > 0 ? [{ from, to, enabling }] : []
  })

const isOfAny = ({ behavior, conditions }: Enabling) => behavior === 'any' || conditions.length === 1

const hiddenWay = ({ from, to, enabling }: Way): HiddenItem => ({
  linkId: `${from}.${to}`,
  enabling,
  holds: (answers: Answers) => isWayTaken(from, to, answers),
})

function find(): FormEnabling {
  const asked = new Map<QuestionId, Enabling>()
  const hidden = new Map<QuestionId, readonly HiddenItem[]>([...effectItems].map(([effect, items]) => [effect, items.hidden]))
  for (const to of questionIds) {
    const ways = waysInto(to)
    const [only] = ways
    if (only && ways.length === 1) asked.set(to, only.enabling)
    if (ways.length < 2) continue
    // Several ways lead here, any of which will do: one that takes several conditions at once becomes a hidden item.
    const conditions = ways.flatMap((way) => {
      if (isOfAny(way.enabling)) return way.enabling.conditions
      hidden.set(way.from, [...(hidden.get(way.from) ?? []), hiddenWay(way)])
      return [isAnswered(hiddenWay(way).linkId)]
    })
    asked.set(to, ifAny(...conditions))
  }
  return { asked, hidden }
}

let found: FormEnabling | undefined

/** The chart as conditions between items of the form, found by running it; once, as it does not change. */
export function formEnabling(): FormEnabling {
  found ??= find()
  return found
}
