import { questionGroups } from '../../../../machines/questionnaire/groups.ts'
import { isQuestion } from '../../../../machines/path.ts'
import { pathOf, screeningMachine } from '../../../../machines/screening.machine.ts'
import type { Step } from '../../../../machines/step.ts'
import { useAnswers } from '../../journey.ts'
import { useCatalogue, useLaterWords } from '../../words.ts'
import styles from './Outline.module.css'
import { OutlinePage } from './OutlinePage.tsx'

const steps = Object.keys(screeningMachine.states) as Step[]
const otherPages = steps.filter((step) => !isQuestion(step))

/** The map in words: every page with its ways on, the questions in their groups. */
export function Outline() {
  const { ui } = useCatalogue()
  const words = useLaterWords('map')
  const path = pathOf(useAnswers())
  const groups = [...questionGroups.map(({ id, questions }) => ({ name: ui[id], pages: questions })), { name: words.otherPages, pages: otherPages }]
  return groups.map(({ name, pages }) => (
    <section key={name}>
      <h3 className={styles.group}>{name}</h3>
      <ul className={styles.pages}>
        {pages.map((step) => (
          <OutlinePage key={step} step={step} path={path} />
        ))}
      </ul>
    </section>
  ))
}
