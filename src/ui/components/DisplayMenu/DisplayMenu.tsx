import { Suspense, useState } from 'react'
import { later } from '../../later.tsx'
import { useFirstWords } from '../../words.ts'
import styles from './DisplayMenu.module.css'

const DisplayPanel = later('displayPanel')

/** Language, text size and colours, behind one button that is on every page. */
export function DisplayMenu() {
  const { ui } = useFirstWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.menu} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.button}>{ui.display}</summary>
      <Suspense fallback={null}>{isOpen && <DisplayPanel />}</Suspense>
    </details>
  )
}
