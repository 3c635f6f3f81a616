import { isQuestion } from '../../../../machines/path.ts'
import { coveredConditions } from '../../../../machines/questionnaire/conditions.ts'
import { treatmentQuestions } from '../../../../machines/questionnaire/treatmentQuestions.ts'
import type { Step } from '../../../../machines/step.ts'
import { fill } from '../../../locales/say.ts'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import { openingWord } from './openingWord.ts'
import type { WayOn } from './openingWord.ts'

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
