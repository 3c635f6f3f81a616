import { createContext, use } from 'react'
import { defaultSettings } from '../settings/defaultSettings.ts'

export const SettingsContext = createContext(defaultSettings)

/** What the clinic set; the defaults where it set nothing. */
export const useSettings = () => use(SettingsContext)
