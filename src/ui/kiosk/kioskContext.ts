import { createContext, use } from 'react'
import type { ReactNode, RefCallback } from 'react'

/** What pages can ask of the shared device they are shown on. */
interface KioskActs {
  /** The person is finished: wipes everything at once. */
  readonly finish: () => void
  /** After something went wrong: what wipes everything at once, and what the page says until it begins anew. */
  readonly failed: { readonly wipe: () => void; readonly wayOn: ReactNode } | undefined
  /** Makes an element the door for staff: held for 3 seconds, it lets them type the PIN. Nothing of it is seen; undefined where the clinic set none. */
  readonly door: RefCallback<HTMLElement> | undefined
}

const elsewhere: KioskActs = { finish: () => undefined, failed: undefined, door: undefined }

export const KioskContext = createContext(elsewhere)

export const useKiosk = () => use(KioskContext)
