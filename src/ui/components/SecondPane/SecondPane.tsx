import { Suspense } from 'react'
import type { ReactNode } from 'react'
import type { Catalogue } from '../../../locales/load.ts'
import { SecondPaneContext } from '../../pane.ts'
import { CatalogueContext } from '../../words.ts'
import styles from './SecondPane.module.css'

interface Props {
  readonly catalogue: Catalogue
  readonly children: ReactNode
}

/** The same page in a second language, beside the first: for two people who look at one screen. It is read, never used. */
export function SecondPane({ catalogue, children }: Props) {
  return (
    <div className={styles.pane} lang={catalogue.locale} dir={catalogue.dir} inert aria-hidden data-second-pane>
      <CatalogueContext value={catalogue}>
        <SecondPaneContext value>
          <Suspense fallback={null}>{children}</Suspense>
        </SecondPaneContext>
      </CatalogueContext>
    </div>
  )
}
