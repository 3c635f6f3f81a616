import { createContext, use } from 'react'

/** Whether the map stands beside the questions, from one question to the next, and the switch for it. */
export interface MapBeside {
  readonly isOpen: boolean
  readonly turn: (isOpen: boolean) => void
}

export const MapBesideContext = createContext<MapBeside>({ isOpen: false, turn: () => undefined })

export const useMapBeside = () => use(MapBesideContext)
