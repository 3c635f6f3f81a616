import { chartLayout } from 'virtual:chart-layout'
import type { Step } from '../../../../machines/step.ts'
import { useJourney, useStep } from '../../journey.ts'
import { useLaterWords } from '../../words.ts'
import { Box } from './Box.tsx'
import styles from './Drawing.module.css'
import { useMapNames } from './mapNames.ts'
import { Tick } from './Tick.tsx'

interface Props {
  readonly step: Step
  readonly isOnWay: boolean
}

/** A page in the drawing. One on the person's way leads back to it; by keyboard that is done from the outline. */
export function PageBox({ step, isOnWay }: Props) {
  const { goTo } = useJourney()
  const words = useLaterWords('map')
  const { short } = useMapNames()
  const isHere = useStep() === step
  return (
    <Box place={chartLayout.pages[step]}>
      {isOnWay ? (
        <button type="button" tabIndex={-1} data-page={step} data-on-way data-here={isHere || undefined} className={`${styles.page} ${styles.onWay}`} onClick={() => goTo(step)}>
          <Tick className={styles.tick} />
          {short(step)}
          {isHere && <span className={styles.here}>{words.youAreHere}</span>}
        </button>
      ) : (
        <div data-page={step} data-on-way={false} className={styles.page}>
          {short(step)}
        </div>
      )}
    </Box>
  )
}
