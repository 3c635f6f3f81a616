import { use } from 'react'
import { AttractFace } from '../../kiosk/AttractFace.tsx'
import { loadKioskWords } from '../../kiosk/kioskWords.ts'
import { ModeContext } from '../../mode.ts'
import { modes } from '../../../modes/modes.ts'
import styles from './Preview.module.css'

const words = loadKioskWords()

/** What the kiosk shows while it waits. */
export const KioskPage = () => (
  <ModeContext value={modes.kiosk}>
    <div className={styles.kiosk}>
      <AttractFace words={use(words)} onStart={() => undefined} />
    </div>
  </ModeContext>
)
