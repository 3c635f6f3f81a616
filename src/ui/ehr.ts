import { createContext, use } from 'react'
import type { Launched } from '../record/smart/launch.ts'

/** How it went where the clinic's records system opened this page; undefined where it did not. */
export const EhrContext = createContext<Launched | undefined>(undefined)
export const useEhr = () => use(EhrContext)
