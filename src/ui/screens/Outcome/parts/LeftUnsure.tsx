import { leftUnsure, thingsToLookUp } from '../../../../../machines/leftUnsure.ts'
import { fill } from '../../../../locales/say.ts'
import { Button } from '../../../components/Button/Button.tsx'
import { useJourney } from '../../../journey.ts'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'
import styles from './Part.module.css'

/** What was left "not sure": what to look up, and the way back to just those questions. */
export function LeftUnsure({ answers }: PartProps) {
  const { headings, why } = useOutcomeWords().outcome
  const { questions } = useCatalogue()
  const { goThrough } = useJourney()
  const { say, list } = useVoice()
  const unsure = leftUnsure(answers)
  return (
    <Part id="leftUnsure" heading={say(headings.leftUnsure)} lead={say(why.leftUnsureLead)}>
      <ul>
        {thingsToLookUp(unsure).map(({ thing, answers: helped }) => (
          <li key={thing}>
            {say(why.lookUp[thing])}
            <div className={styles.why}>{fill(why.helpsWith, { questions: list(helped.map((question) => say(questions[question].short))) })}</div>
          </li>
        ))}
      </ul>
      <div>
        <Button kind="lesser" onClick={() => goThrough(unsure)}>
          {say(why.goThrough)}
        </Button>
      </div>
    </Part>
  )
}
