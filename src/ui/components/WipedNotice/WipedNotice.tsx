import { useLastConversation } from '../../lastConversation.ts'
import { useKeys } from '../../keys/keys.ts'
import { useLaterWords, useVoice } from '../../words.ts'
import { KeyCap } from '../KeyCap/KeyCap.tsx'
import styles from './WipedNotice.module.css'

/** Says that the last conversation was wiped, and brings it back while it can. The seconds are seen, not announced. */
export function WipedNotice() {
  const { wiped } = useLaterWords('nurse')
  const { plural } = useVoice()
  const { areOn } = useKeys()
  const { secondsLeft, isBack, bringBack } = useLastConversation()
  const canBringBack = secondsLeft !== undefined
  return (
    <div className={canBringBack ? styles.notice : 'visually-hidden'}>
      <output className={styles.text}>
        {canBringBack ? wiped.done : isBack && wiped.isBack}
      </output>
      {canBringBack && (
        <>
          <button type="button" className={`link-button ${styles.button}`} onClick={bringBack} aria-keyshortcuts={areOn ? 'Z' : undefined}>
            {wiped.bringBack}
            {areOn && (
              <span aria-hidden="true">
                <KeyCap of="z" />
              </span>
            )}
          </button>
          <p className={styles.left} aria-hidden="true">
            {plural(wiped.left, secondsLeft)}
          </p>
        </>
      )}
    </div>
  )
}
