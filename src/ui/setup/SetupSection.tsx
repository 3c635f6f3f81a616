import type { ReactNode } from 'react'
import type { SetupWords } from '../../locales/setupWords.ts'
import styles from './Setup.module.css'
import { useSetup } from './setupContext.ts'

/** Some settings that belong together. */
export function SetupSection({ id, children }: { readonly id: keyof SetupWords['sections']; readonly children: ReactNode }) {
  const { words } = useSetup()
  return (
    <section className={styles.section}>
      <h2>{words.sections[id]}</h2>
      {children}
    </section>
  )
}
