import { Suspense, useId } from 'react'
import type { ReactNode } from 'react'
import { useMode } from '../../mode.ts'
import { useCatalogue } from '../../words.ts'
import { AddressButton } from './AddressButton.tsx'

interface Props {
  readonly address: string
  readonly title?: string
  readonly children: ReactNode
}

/** Leads to a page of someone else. A shared device leads nowhere: there it is text, and its address is shown on demand, to be scanned. */
export function LeavingLink({ address, title, children }: Props) {
  const { isShared } = useMode()
  const { ui } = useCatalogue()
  const id = useId()
  if (isShared) {
    return (
      <>
        <span id={id}>{children}</span>{' '}
        <Suspense fallback={null}>
          <AddressButton address={address} of={id} />
        </Suspense>
      </>
    )
  }
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" title={title}>
      {children}
      <span className="visually-hidden"> {ui.opensNewTab}</span>
    </a>
  )
}
