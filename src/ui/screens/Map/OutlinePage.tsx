import { edges } from '../../../../machines/edges.ts'
import { isQuestion } from '../../../../machines/path.ts'
import { skippedBecause } from '../../../../machines/skipped.ts'
import type { Step } from '../../../../machines/step.ts'
import { fill } from '../../../locales/say.ts'
import { answerWords } from '../../answerWords.ts'
import { useAnswers, useJourney, useStep } from '../../journey.ts'
import { useLaterWords, useVoice } from '../../words.ts'
import { isTaken } from './isTaken.ts'
import { useMapNames } from './mapNames.ts'
import styles from './Outline.module.css'
import { Tick } from './Tick.tsx'

interface Props {
  readonly step: Step
  readonly path: readonly Step[]
}

/** One page in the outline: whether it is on the person's way, what they answered, and where each answer leads. */
export function OutlinePage({ step, path }: Props) {
  const { goTo } = useJourney()
  const isOnWay = path.includes(step)
  const { full } = useMapNames()
  const answer = useAnswerTo(step)
  const ways = useWaysOn(step, path)
  return (
    <li className={isOnWay ? `${styles.page} ${styles.onWay}` : styles.page} data-page={step}>
      {isOnWay ? (
        <button type="button" className={`link-button ${styles.name}`} onClick={() => goTo(step)}>
          {full(step)}
        </button>
      ) : (
        <span className={styles.name}>{full(step)}</span>
      )}
      <p className={styles.state}>
        {isOnWay && <Tick className={styles.tick} />}
        {useStateOf(step, isOnWay)}
      </p>
      {isOnWay && answer && <p>{answer}</p>}
      {ways.length > 0 && (
        <ul className={styles.ways}>
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

function useAnswerTo(step: Step): string | undefined {
  const { yourAnswer } = useLaterWords('map')
  const answers = useAnswers()
  const voice = useVoice()
  const said = isQuestion(step) ? answerWords(step, answers, voice) : []
  return said.length > 0 ? fill(yourAnswer, { answer: said.join(voice.ui.answersJoin) }) : undefined
}

/** Whether a page is on the person's way, and if not, why. */
function useStateOf(step: Step, isOnWay: boolean): string {
  const words = useLaterWords('map')
  const answers = useAnswers()
  const { full } = useMapNames()
  const isHere = useStep() === step
  if (isOnWay) return isHere ? words.youAreHere : words.onYourWay
  const reason = isQuestion(step) ? skippedBecause(step, answers) : undefined
  if (reason) return fill(words.skippedBecause, { question: full(reason) })
  return isQuestion(step) ? words.mayStillCome : words.notOnYourWay
}

function useWaysOn(step: Step, path: readonly Step[]): readonly string[] {
  const words = useLaterWords('map')
  const { full, opening } = useMapNames()
  return edges
    .filter(({ from }) => from === step)
    .map((edge) => {
      const said = opening(edge)
      if (said === undefined) return fill(words.onlyWay, { page: full(edge.to) })
      return fill(isTaken(edge, path) ? words.wayTaken : words.wayOn, { opening: said, page: full(edge.to) })
    })
}
