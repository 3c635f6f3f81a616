import { createContext, use } from 'react'
import { modes } from '../modes/modes.ts'
import type { ModeSettings } from '../modes/modes.ts'

export const ModeContext = createContext<ModeSettings>(modes.patient)

/** What the mode of this page shows and allows. */
export const useMode = () => use(ModeContext)
