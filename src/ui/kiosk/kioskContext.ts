import { createContext, use, useCallback } from 'react'
import type { ReactNode } from 'react'
import { onHold } from './onHold.ts'

/** What pages can ask of the shared device they are shown on. */
interface KioskActs {
  /** The person is finished: wipes everything at once. */
  readonly finish: () => void
  /** After something went wrong: what wipes everything at once, and what the page says until it begins anew. */
  readonly failed: { readonly wipe: () => void; readonly wayOn: ReactNode } | undefined
  /** Lets staff type the PIN; undefined where the clinic set none. */
  readonly openDoor: (() => void) | undefined
}

const elsewhere: KioskActs = { finish: () => undefined, failed: undefined, openDoor: undefined }

export const KioskContext = createContext(elsewhere)

export const useKiosk = () => use(KioskContext)

/** A ref that makes an element the door for staff: held for 3 seconds, it opens. Nothing of it is seen. */
export function useStaffDoor() {
  const { openDoor } = useKiosk()
  return useCallback((element: HTMLElement | null) => (element && openDoor ? onHold(element, 3_000, openDoor) : undefined), [openDoor])
}
