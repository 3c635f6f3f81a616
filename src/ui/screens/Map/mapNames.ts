import type { Edge } from '../../../../machines/edges.ts'
import { isQuestion } from '../../../../machines/path.ts'
import { isEachQuestion } from '../../../../machines/questionnaire/questions.ts'
import { coveredConditions } from '../../../../machines/questionnaire/conditions.ts'
import { treatmentQuestions } from '../../../../machines/questionnaire/treatmentQuestions.ts'
import type { Step } from '../../../../machines/step.ts'
import type { OpeningWord } from '../../../locales/mapWords.ts'
import { fill } from '../../../locales/say.ts'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'

type WayOn = Pick<Edge, 'from' | 'to' | 'opening'>

/** The word for what opens a way on; undefined where it is the only one. */
function openingWord({ to, opening }: WayOn): OpeningWord | undefined {
  if (opening === 'always') return undefined
  if (opening !== 'somethingToAsk') return opening
  return isQuestion(to) && isEachQuestion(to) ? 'somethingTried' : 'somethingNotTried'
}

const conditionOf = (step: Step) =>
  coveredConditions.find((condition) => {
    const { tried, effect, notPossible } = treatmentQuestions[condition]
    return [tried, effect, notPossible].some((question) => question === step)
  })

/** How the map names its pages and ways on, in the language on show. */
export function useMapNames() {
  const { questions } = useCatalogue()
  const words = useLaterWords('map')
  const voice = useVoice()
  const short = (step: Step) => (isQuestion(step) ? voice.say(questions[step].short) : words.pages[step])
  return {
    /** The name of a page where its place tells the rest. */
    short,
    /** A name no other page has. */
    full: (step: Step) => {
      const condition = conditionOf(step)
      return condition ? fill(words.pageOfCondition, { page: short(step), condition: words.conditions[condition] }) : short(step)
    },
    opening: (way: WayOn) => {
      const word = openingWord(way)
      return word && words.openings[word]
    },
  }
}
