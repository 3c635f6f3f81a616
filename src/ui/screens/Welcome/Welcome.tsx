import { Suspense } from 'react'
import { Button } from '../../components/Button/Button.tsx'
import { LanguageChoice } from '../../components/LanguageChoice/LanguageChoice.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useJourney } from '../../journey.ts'
import { enter } from '../../keys/enter.ts'
import { later } from '../../later.tsx'
import { useMode } from '../../mode.ts'
import { useFirstWords } from '../../words.ts'
import screen from '../screen.module.css'
// Painted before the scripts of these parts are there.
import '../../components/Disclosure/Disclosure.module.css'
import '../../components/Notice/Notice.module.css'
import '../../pictures/Picture.module.css'
import styles from './Welcome.module.css'

const Bubbles = later('bubbles')
const WelcomeBack = later('welcomeBack')
const WelcomeText = later('welcomeText')
const TakeOver = later('takeOver')
const About = later('about')

/** The first page. What only wants to be read is in it from the start, and comes to life after what can be pressed. */
export function Welcome() {
  const { ui } = useFirstWords()
  const { next, beganAnew, hasMoved } = useJourney()
  const { mayReceive } = useMode()
  return (
    <div className={screen.screen}>
      <Suspense fallback={null}>{beganAnew && !hasMoved() && <WelcomeBack />}</Suspense>
      <div className={styles.hero}>
        <div className={styles.bubbles}>
          <Suspense fallback={null}>
            <Bubbles />
          </Suspense>
        </div>
        <PageHeading title={ui.productName} />
        <p className={styles.lead}>{ui.welcomeLead}</p>
        <LanguageChoice />
      </div>
      <Suspense fallback={null}>
        <WelcomeText />
      </Suspense>
      <div className={screen.actions}>
        <Button id="start" onClick={() => next('welcome')} shortcut={enter}>
          {ui.start}
        </Button>
        <Suspense fallback={null}>{mayReceive && <TakeOver />}</Suspense>
      </div>
      <Suspense fallback={null}>
        <About />
      </Suspense>
    </div>
  )
}
