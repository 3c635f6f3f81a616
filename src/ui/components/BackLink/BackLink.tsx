import { useJourney } from '../../journey.ts'
import { useFirstWords } from '../../words.ts'
import styles from './BackLink.module.css'

/** To the page before, as the browser's own Back. */
export function BackLink() {
  const { back } = useJourney()
  const { ui } = useFirstWords()
  return (
    <button type="button" className={`link-button ${styles.back}`} onClick={back}>
      <span aria-hidden="true" className={styles.arrow} />
      {ui.back}
    </button>
  )
}
