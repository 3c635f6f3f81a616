import { createContext, use } from 'react'
import type { SettingsRead } from '../settings/clinicSettings.ts'
import { defaultSettings } from '../settings/defaultSettings.ts'

/** Before the clinic's settings are there. */
export const unread: SettingsRead = { settings: defaultSettings, problems: [] }

export const SettingsContext = createContext(unread)

/** What the clinic set; the defaults where it set nothing. */
export const useSettings = () => use(SettingsContext).settings

/** What is wrong with its settings: for staff alone. */
export const useSettingsProblems = () => use(SettingsContext).problems
