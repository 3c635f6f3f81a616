import { Button } from '../components/Button/Button.tsx'
import { PageHeading } from '../components/PageHeading/PageHeading.tsx'
import { useLaterWords } from '../words.ts'
import styles from './KioskPage.module.css'

/** Says to the person who leaves that nothing of them is left. */
export function Wiped({ onNext }: { readonly onNext: () => void }) {
  const { kiosk } = useLaterWords('device')
  return (
    <main className={styles.page}>
      <div aria-hidden="true" className={styles.tick} />
      <PageHeading title={kiosk.wiped.heading} />
      <p className={styles.large}>{kiosk.wiped.text}</p>
      <div className={styles.actions}>
        <Button kind="lesser" onClick={onNext}>
          {kiosk.wiped.next}
        </Button>
      </div>
    </main>
  )
}
