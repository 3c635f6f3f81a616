import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { fill } from '../../../locales/say.ts'
import { useJourney } from '../../journey.ts'
import { useIsSecondPane } from '../../pane.ts'
import { useFirstWords } from '../../words.ts'
import styles from './PageHeading.module.css'

interface Props {
  readonly title: string
  /** Set while the page shows an error: the page title then says so first. */
  readonly hasError?: boolean
  readonly children?: ReactNode
}

/** The one heading of a page. It names the browser's tab and takes the focus when a new page is entered. */
export function PageHeading({ title, hasError = false, children }: Props) {
  const { ui } = useFirstWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const { hasMoved, top } = useJourney()
  const isSecond = useIsSecondPane()

  useEffect(() => {
    if (!hasMoved() || isSecond) return
    window.scrollTo(0, top())
    heading.current?.focus({ preventScroll: true })
  }, [hasMoved, top, isSecond])

  useEffect(() => {
    if (isSecond) return
    const named = fill(ui.pageTitle, { title, product: ui.productName })
    document.title = title === ui.productName ? title : hasError ? fill(ui.errorTitle, { title: named }) : named
  }, [title, hasError, ui, isSecond])

  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children ?? title}
    </h1>
  )
}
