import { useReducer } from 'react'
import { KeepAnswers } from '../../KeepAnswers.tsx'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useAnswers } from '../../journey.ts'
import { useKept } from '../../keeping.ts'
import { useMode } from '../../mode.ts'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import screen from '../screen.module.css'
import { Copy } from './Copy.tsx'
import styles from './Knows.module.css'
import { Network } from './Network.tsx'
import { Stored } from './Stored.tsx'
import { Wipe } from './Wipe.tsx'

/** What this page asked for, has and stored, as it is now: read from the browser, not claimed. */
export function Knows() {
  const { knows: words } = useLaterWords('device')
  const { ui } = useCatalogue()
  const { plural } = useVoice()
  const { isShared, mayReceive } = useMode()
  const { kept } = useKept()
  const [wipes, countWipe] = useReducer((count: number) => count + 1, 0)
  const known = Object.keys(useAnswers()).length
  return (
    <div className={`${screen.screen} ${styles.knows}`}>
      <BackLink />
      <PageHeading title={ui.knows} />
      <p>{words.lead}</p>
      <Network />
      <section className={styles.part}>
        <h2>{words.answersHeading}</h2>
        <p>{known === 0 ? words.noAnswers : plural(words.answers, known)}</p>
        {known > 0 && kept.kind !== 'here' && <p>{words.notKept}</p>}
      </section>
      <KeepAnswers />
      <Stored />
      <Copy key={wipes} />
      <section className={styles.part}>
        <h2>{words.notUsedHeading}</h2>
        <p>{mayReceive ? words.cameraForCodes : words.notUsed}</p>
      </section>
      {isShared ? <p>{words.shared}</p> : <Wipe onWiped={countWipe} />}
    </div>
  )
}
